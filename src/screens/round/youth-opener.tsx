import type { PageOfAnswer } from '../../answering/use-answer';
import { useOpeners } from '../../answering/use-openers';
import { ChoiceGroup } from '../../parts/choice-group';
import { Field } from '../../parts/field';
import { useWords } from '../../words/language';
import styles from './round.module.css';
import { partOf, withPart } from './youth';

type OpenerProps = Pick<PageOfAnswer, 'view' | 'change'>;

/** Which adult opens the answer first. Nobody is chosen beforehand, and nobody has to be. */
export function YouthOpener({ view, change }: OpenerProps) {
  const t = useWords('child');
  const part = partOf(view);
  const { choices, value, set, isSomeone } = useOpeners(part, (next) => change(withPart(view, next), 'opener'));
  return (
    <div className={styles.stack}>
      <ChoiceGroup
        legend={t('youth.who.title')}
        hint={t('youth.who.hint')}
        options={choices.map(({ more, ...choice }) => ({ ...choice, description: more }))}
        value={value}
        onChange={set}
      />
      {isSomeone && (
        <Field
          label={t('mode.with.who')}
          maxLength={200}
          value={part.openerName ?? ''}
          onChange={(name) => change(withPart(view, { openerName: name }), 'opener')}
        />
      )}
    </div>
  );
}
