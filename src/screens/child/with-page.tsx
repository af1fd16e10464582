import { useState } from 'react';
import { useSeat } from '../../answering/seat';
import { canGiveView, type Role } from '../../domain/person';
import { Field } from '../../parts/field';
import { ScenePicture } from '../../parts/world/scene-picture';
import { useWords } from '../../words/language';
import { isolated } from '../../words/isolate';
import { useHostName } from '../../answering/chosen-adult';
import { ChildPage } from './child-page';
import { Choices, type PictureChoice } from './choices';
import { beside } from './pages';
import { useChild } from './use-child';

const unsure = 'unsure';
const asker = 'asker';
const someone = 'someone';

/** Who may read the answer first: that adult opens it. */
export function WithPage() {
  const t = useWords('child');
  const { go, age, child, say } = useChild();
  const { adults } = useSeat().round;
  const choices = useAdults();
  const host = useHostName();
  const [chosen, choose] = useState<string | undefined>(() => chosenBefore(child, host));
  const set = (value: string) => {
    choose(value);
    const known = adults.some(({ id }) => id === value);
    say({ opener: known ? value : undefined, openerName: value === asker ? bare(host) : undefined });
  };
  return (
    <ChildPage
      title={t('mode.with.first')}
      picture={age === 'young' && <ScenePicture scene="who-helps" />}
      sentences={[t('mode.with.safe')]}
      choices={choices.flatMap(({ label, more }) => [label, more ?? ''])}
      onBack={() => go(beside('with', -1))}
      onNext={() => go(beside('with', 1))}
    >
      <Choices legend={t('mode.with.first')} choices={choices} value={chosen} onChange={set} />
      {chosen === someone && (
        <Field
          label={t('mode.with.who')}
          maxLength={200}
          value={child.openerName ?? ''}
          onChange={(openerName) => say({ openerName })}
        />
      )}
    </ChildPage>
  );
}

const bare = (name: string): string => name.replaceAll(/[\u2068\u2069]/g, '');

function chosenBefore(
  { opener, openerName }: { opener?: string | undefined; openerName?: string | undefined },
  host: string,
) {
  if (opener) return opener;
  if (openerName === undefined) return undefined;
  return openerName === bare(host) ? asker : someone;
}

/** Those who take part in the round; at home, where nobody is known, the one who asked, or someone else. */
function useAdults(): PictureChoice<string>[] {
  const t = useWords('child');
  const { round } = useSeat();
  const host = useHostName();
  const here = round.adults.filter(({ role }) => canGiveView(role));
  const known = here.map(({ id, name, role }) => ({
    value: id,
    label: isolated(name),
    more: t(`mode.roles.${roleOf(role)}`),
  }));
  const atHome = [
    ...(round.host ? [{ value: asker, label: host, more: t('mode.with.asker') }] : []),
    { value: someone, label: t('mode.with.someone') },
  ];
  const more = t('mode.with.unsureMore', { adult: host });
  return [...(known.length > 0 ? known : atHome), { value: unsure, label: t('mode.with.unsure'), more }];
}

type AdultRole = Exclude<Role, 'child' | 'interpreter' | 'supportPerson' | 'noteTaker'>;
const isAdultRole = (role: Role): role is AdultRole => role !== 'child' && canGiveView(role);
const roleOf = (role: Role): AdultRole => (isAdultRole(role) ? role : 'network');
