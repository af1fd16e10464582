import { stepsOn } from '../../answering/answer';
import { useReader } from '../../answering/seat';
import { type Choice } from '../../domain/view';
import { Load, Private, Unsure } from '../../parts/world/answer-picture';
import { asideLabel, degreeWords } from '../../words/model-words';
import type { PictureChoice } from './choices';
import { useChild } from './use-child';

/** What a child says about how hard something is. `yes` without a choice: something is, and how much is left open. */
export type Hard = { yes?: boolean; choice?: Choice | undefined };

/** The answers that are no step, as far as children are asked. */
const asides = ['cannotTell', 'ratherNot'] as const;
const loads = ['none', 'small', 'big'] as const;

/** The value of a choice in its group: the step, or what stands aside. */
export function valueOf(choice: Choice | undefined): string | undefined {
  if (!choice) return undefined;
  return choice.type === 'degree' ? String(choice.degree) : choice.type;
}

export function choiceOf(value: string): Choice {
  const aside = asides.find((one) => one === value);
  return aside ? { type: aside } : { type: 'degree', degree: Number(value) };
}

/** The steps of the child's scale; on three of them stands the load that grows. */
export function useSteps(): PictureChoice<string>[] {
  const reader = useReader();
  const { view, age } = useChild();
  return stepsOn(reader.structure, view.scale).map(({ degree }) => {
    const load = view.scale === 'three' && age === 'young' ? loads[degree - 1] : undefined;
    return {
      value: String(degree),
      label: degreeWords(reader, view.scale, degree).label,
      ...(load ? { picture: <Load size={load} /> } : {}),
    };
  });
}

/** "I don't know", "I don't want to say". */
export function useAsideChoices(): PictureChoice<string>[] {
  const reader = useReader();
  const { age } = useChild();
  return asides.map((value) => ({
    value,
    label: asideLabel(reader, value),
    ...(age === 'young' ? { picture: value === 'cannotTell' ? <Unsure /> : <Private /> } : {}),
  }));
}
