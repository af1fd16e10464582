import { useState } from 'react';
import { isModel, type ModelRef, modelRefOf } from '../../domain/model';
import { type DialogueModel, modelFileOf } from '../../domain/model-file';
import { standardModel, standardRef } from '../../domain/standard-model';
import { ChoiceGroup } from '../../parts/choice-group';
import { giveFile, shareableFile } from '../../parts/give-file';
import { LinkButton } from '../../parts/link-button';
import { List, Row } from '../../parts/list';
import { Section } from '../../parts/page';
import { duringOwnDialog, type FoundModel, useInside } from '../../use-session';
import { languageName, namesInRow } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { languages } from '../../words/languages';
import { useAllModelWords, useModelNames } from '../../words/model';
import { useKeptAtOnce } from './kept-at-once';
import { RemoveModel } from './models-remove';
import styles from './models.module.css';

type ModelsHereProps = { onLook(found: FoundModel): void; onRemoved(): void };

/** The models that are here, and which of them new dialogues begin with. */
export function ModelsHere({ onLook, onRemoved }: ModelsHereProps) {
  const t = useWords('desk');
  const { models } = useInside();
  return (
    <Section title={t('models.hereTitle')}>
      <List aria-label={t('models.hereTitle')}>
        <Row title={<Name of={standardRef} />}>
          <Facts degrees={standardModel.scales.five.length} version={standardModel.version} languages={spoken} />
          <p>{t('models.standard')}</p>
        </Row>
        {models.map((model) => (
          <OwnModel key={keyOf(modelRefOf(model.structure))} model={model} onLook={onLook} onRemoved={onRemoved} />
        ))}
      </List>
      {models.length > 0 && <ChooseModel />}
    </Section>
  );
}

const spoken = languages.map(({ code }) => code);
const keyOf = ({ id, version }: ModelRef): string => `${id}-${version}`;

/** What a model is called in the language spoken here. */
function Name({ of }: { of: ModelRef }) {
  const { texts, marks } = useAllModelWords()(of);
  return <bdi {...marks}>{texts.name}</bdi>;
}

function Facts({ degrees, version, languages: codes }: { degrees: number; version: number; languages: string[] }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const named = codes.map((code) => languageName(code, language));
  return <p>{t('models.facts', { version, degrees, languages: namesInRow(named, language) })}</p>;
}

/** The model as a file that can be given to a colleague. No name of a person is in it. */
const fileOf = (model: DialogueModel): File =>
  shareableFile(modelFileOf(model), `samsyn-model-${keyOf(model.structure)}.json`, 'application/json');

function OwnModel({ model, onLook, onRemoved }: { model: DialogueModel } & ModelsHereProps) {
  const t = useWords('desk');
  const { structure, texts } = model;
  const ref = modelRefOf(structure);
  const name = useAllModelWords()(ref).texts.name;
  const [removing, setRemoving] = useState(false);
  return (
    <Row title={<Name of={ref} />}>
      <Facts degrees={structure.scales.five.length} version={structure.version} languages={Object.keys(texts)} />
      <p className={styles.acts}>
        <LinkButton aria-label={t('models.lookAt', { name })} onClick={() => onLook({ model, isHere: true })}>
          {t('models.look')}
        </LinkButton>
        <LinkButton
          aria-label={t('models.fileOf', { name })}
          onClick={() => void duringOwnDialog(() => giveFile(fileOf(model)))}
        >
          {t('models.file')}
        </LinkButton>
        <LinkButton aria-label={t('models.removeOne', { name })} onClick={() => setRemoving(true)}>
          {t('models.remove')}
        </LinkButton>
      </p>
      <RemoveModel model={ref} name={name} open={removing} onClose={() => setRemoving(false)} onRemoved={onRemoved} />
    </Row>
  );
}

/** Only new dialogues: one that has begun keeps its model. */
function ChooseModel() {
  const t = useWords('desk');
  const { settings } = useInside();
  const names = useModelNames();
  const { change, outcome } = useKeptAtOnce();
  const chosen = names.find(({ ref }) => settings.model && isModel(ref, settings.model))?.ref ?? standardRef;
  return (
    <>
      <ChoiceGroup
        legend={t('models.choose')}
        options={names.map(({ ref, name, lang }) => ({ value: keyOf(ref), label: name, lang }))}
        value={keyOf(chosen)}
        onChange={(key) => void change({ model: names.find(({ ref }) => keyOf(ref) === key)?.ref })}
      />
      {outcome}
    </>
  );
}
