import { createContext, type ReactNode, use, useCallback, useContext } from 'react';
import { isModel, type Model, type ModelRef, modelRefOf, type Scale } from '../domain/model';
import type { DialogueModel } from '../domain/model-file';
import type { ModelTexts } from '../domain/model-texts';
import type { Marks } from '../domain/written';
import { modelAmong, ownAmong } from '../domain/models-here';
import { standardModel, standardRef } from '../domain/standard-model';
import { useLanguage } from './language';
import { languages } from './languages';
import { loadModelTexts } from './model-texts';
import type { ModelWords } from './model-words';

/** The models that are here besides the standard one. */
const OwnModels = createContext<readonly DialogueModel[]>([]);

/** Hands everything below the own models of whoever is inside, or the one that a round goes by. */
export function ModelsProvider({ own, children }: { own: readonly DialogueModel[]; children: ReactNode }) {
  return <OwnModels value={own}>{children}</OwnModels>;
}

/** The own models that are here. */
export const useOwnModels = (): readonly DialogueModel[] => useContext(OwnModels);

/** The structure of a model, or nothing when it is not here. */
export const useModel = (ref: ModelRef): Model | undefined => modelAmong(useOwnModels(), ref);

/** An own model in words of the language spoken here, at once; nothing when it is none. */
export function useOwnModelWords(ref: ModelRef): ModelWords | undefined {
  const { language } = useLanguage();
  const model = ownAmong(useOwnModels(), ref);
  return model && ownWords(model, language);
}

/** A model in words of the language spoken here, or of another; waits (Suspense) until they are there. */
export const useModelWords = (ref: ModelRef, other?: string): ModelWords => useAllModelWords(other)(ref);

/**
 * Any model in words of the language spoken here: a view keeps the one that it was rated with. The model of a dialogue
 * that came without it has no degrees, areas or guide; what it would name stands there as number or id.
 */
export function useAllModelWords(other?: string): (ref: ModelRef) => ModelWords {
  const spoken = useLanguage().language;
  const language = other ?? spoken;
  const own = useOwnModels();
  const texts = use(loadModelTexts(language));
  return useCallback(
    (ref) => {
      if (isModel(standardRef, ref)) return { structure: standardModel, texts, marks: {} };
      const model = ownAmong(own, ref);
      if (model) return ownWords(model, language);
      return { structure: withoutParts(ref), texts: withoutWords(texts), marks: {} };
    },
    [own, language, texts],
  );
}

/** A model by its name, with the language of the name where it is another than the one spoken here. */
export type NamedModel = { ref: ModelRef; name: string; lang: string | undefined };

/** The models that one can choose, the standard one first. Two versions of one model are told apart by their number. */
export function useModelNames(): NamedModel[] {
  const own = useOwnModels();
  const inWords = useAllModelWords();
  const named = [standardRef, ...own.map(({ structure }) => modelRefOf(structure))].map((ref) => ({
    ref,
    ...inWords(ref),
  }));
  return named.map(({ ref, texts, marks }) => {
    const alone = named.filter((other) => other.texts.name === texts.name).length === 1;
    return { ref, name: alone ? texts.name : `${texts.name} (${ref.version})`, lang: marks.lang };
  });
}

/** In the language spoken here, else in Danish, else in one that has words for professionals, else in the first one. */
function ownWords({ structure, texts }: DialogueModel, language: string): ModelWords {
  const codes = Object.keys(texts);
  const full = codes.find((code) => texts[code]?.questions.area.professional);
  const code = [language, 'da', full, codes[0]].find((one) => one !== undefined && texts[one]);
  const chosen = code === undefined ? undefined : texts[code];
  if (code === undefined || !chosen) throw new Error('A model has texts');
  return { structure, texts: chosen, marks: code === language ? {} : marksOf(code) };
}

/** A language that nobody answers in yet has a direction too: its own letters say it. */
const marksOf = (code: string): Marks => ({
  lang: code,
  dir: languages.find((one) => one.code === code)?.dir ?? 'auto',
});

const noSteps: Record<Scale, []> = { five: [], three: [], youth: [] };

const withoutParts = ({ id, version }: ModelRef): Model => ({
  id,
  version,
  scales: noSteps,
  areas: [],
  numbers: standardModel.numbers,
});

/** What belongs to every model stays: how one calls an answer that is no degree. */
const withoutWords = ({ factors: _factors, ...texts }: ModelTexts): ModelTexts => ({
  ...texts,
  degrees: { five: {}, youth: {}, three: {} },
  areas: {},
  areaHelp: {},
  signs: { parent: {}, youth: {} },
  guide: {},
});
