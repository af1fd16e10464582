import { useState } from 'react';
import { useHostName } from '../../answering/chosen-adult';
import { useSeat } from '../../answering/seat';
import type { PageOfAnswer } from '../../answering/use-answer';
import type { Role } from '../../domain/person';
import { canGiveView } from '../../domain/person';
import { type ChoiceOption } from '../../parts/choice-card';
import { ChoiceGroup } from '../../parts/choice-group';
import { Field } from '../../parts/field';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './round.module.css';
import { partOf, withPart } from './youth';

const asker = 'asker';
const someone = 'someone';
const unsure = 'unsure';

type OpenerProps = Pick<PageOfAnswer, 'view' | 'change'>;

/** Which adult opens the answer first. Nobody is chosen beforehand, and nobody has to be. */
export function YouthOpener({ view, change }: OpenerProps) {
  const t = useWords('child');
  const { host, adults } = useSeat().round;
  const { opener, openerName } = partOf(view);
  const [chosen, choose] = useState<string | undefined>(opener ?? nameChosen(openerName, host));
  const set = (value: string) => {
    choose(value);
    const known = adults.some(({ id }) => id === value);
    const next = { opener: known ? value : undefined, openerName: value === asker ? host : undefined };
    change(withPart(view, next), 'opener');
  };
  return (
    <div className={styles.stack}>
      <ChoiceGroup
        legend={t('youth.who.title')}
        hint={t('youth.who.hint')}
        options={useOpeners()}
        value={chosen}
        onChange={set}
      />
      {chosen === someone && (
        <Field
          label={t('mode.with.who')}
          maxLength={200}
          value={openerName ?? ''}
          onChange={(name) => change(withPart(view, { openerName: name }), 'opener')}
        />
      )}
    </div>
  );
}

function nameChosen(name: string | undefined, host: string): string | undefined {
  if (name === undefined) return undefined;
  return name === host ? asker : someone;
}

/** Those who are there; from home, where nobody is known, the one who asked, or someone else. */
function useOpeners(): ChoiceOption<string>[] {
  const t = useWords('child');
  const { adults, host } = useSeat().round;
  const hostName = useHostName();
  const here = adults.flatMap(({ id, name, role }) =>
    opens(role) ? [{ value: id, label: isolated(name), description: t(`mode.roles.${role}`) }] : [],
  );
  const atHome = [
    ...(host ? [{ value: asker, label: isolated(host), description: t('mode.with.asker') }] : []),
    { value: someone, label: t('mode.with.someone') },
  ];
  const last = {
    value: unsure,
    label: t('mode.with.unsure'),
    description: t('mode.with.unsureMore', { adult: hostName }),
  };
  return [...(here.length > 0 ? here : atHome), last];
}

type Opens = Exclude<Role, 'child' | 'interpreter' | 'supportPerson' | 'noteTaker'>;
const opens = (role: Role): role is Opens => role !== 'child' && canGiveView(role);
