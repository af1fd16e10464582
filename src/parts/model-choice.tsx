import { isModel, type ModelRef } from '../domain/model';
import { useWords } from '../words/language';
import { useModel, useModelNames, useOwnModels } from '../words/model';
import { Notice } from './notice';
import { Select } from './select';

type ModelChoiceProps = { value: ModelRef; onChange: (model: ModelRef) => void; hint?: string };

const keyOf = ({ id, version }: ModelRef): string => `${id}/${version}`;

/** Which model to go by: the standard one first. Where there are no own ones, nothing is asked. */
export function ModelChoice(props: ModelChoiceProps) {
  return useOwnModels().length > 0 && <Choice {...props} />;
}

function Choice({ value, onChange, hint }: ModelChoiceProps) {
  const t = useWords('desk');
  const names = useModelNames();
  const choose = (key: string) => {
    const chosen = names.find(({ ref }) => keyOf(ref) === key);
    if (chosen) onChange(chosen.ref);
  };
  return (
    <Select
      label={t('model.choose')}
      hint={hint}
      options={names.map(({ ref, name, lang }) => ({ value: keyOf(ref), label: name, lang }))}
      value={names.some(({ ref }) => isModel(ref, value)) ? keyOf(value) : undefined}
      onChange={choose}
    />
  );
}

/** Says plainly that a dialogue goes by a model that is not here, and what to do; nothing where it is here. */
export function ModelMissing({ model }: { model: ModelRef }) {
  const t = useWords('desk');
  if (useModel(model)) return null;
  return (
    <Notice kind="warning" title={t('model.missing')}>
      <p>{t('model.missingText', { id: model.id, version: model.version })}</p>
    </Notice>
  );
}
