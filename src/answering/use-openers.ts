import { useState } from 'react';
import type { ChildPart } from '../domain/child-part';
import { canGiveView, type Role } from '../domain/person';
import { isolated } from '../words/isolate';
import { useWords } from '../words/language';
import { useHostName } from './chosen-adult';
import { useSeat } from './seat';

const asker = 'asker';
const someone = 'someone';
const unsure = 'unsure';

type Chosen = Pick<ChildPart, 'opener' | 'openerName'>;

/** One of those who may open an answer first, and who that is. */
type Opener = { value: string; label: string; more?: string };

/**
 * Who may open an answer first. In: whom the child chose so far, and who keeps whom it chooses now. Out: the choices, the one
 * that is chosen, how to choose, and whether it is someone whose name is still to be said.
 */
export function useOpeners(chosen: Chosen, keep: (next: Chosen) => void) {
  const { adults, host } = useChoosable();
  const [value, choose] = useState(() => valueOf(chosen, host));
  const set = (next: string) => {
    choose(next);
    const known = adults.some(({ id }) => id === next);
    keep({ opener: known ? next : undefined, openerName: next === asker ? host : undefined });
  };
  return { choices: useChoices(), value, set, isSomeone: value === someone };
}

/** Where not all are in one room, those of the child's own. */
function useChoosable() {
  const { round, person } = useSeat();
  return { adults: (person.sits ?? round).adults, host: round.host };
}

function valueOf({ opener, openerName }: Chosen, host: string): string | undefined {
  if (opener) return opener;
  if (openerName === undefined) return undefined;
  return openerName === host ? asker : someone;
}

/** Those who are there; from home, where nobody is known, the one who asked, or someone else. */
function useChoices(): Opener[] {
  const t = useWords('child');
  const { adults, host } = useChoosable();
  const adult = useHostName();
  const here = adults.flatMap(({ id, name, role }) =>
    opens(role) ? [{ value: id, label: isolated(name), more: t(`mode.roles.${role}`) }] : [],
  );
  const atHome = [
    ...(host ? [{ value: asker, label: adult, more: t('mode.with.asker') }] : []),
    { value: someone, label: t('mode.with.someone') },
  ];
  const last = { value: unsure, label: t('mode.with.unsure'), more: t('mode.with.unsureMore', { adult }) };
  return [...(here.length > 0 ? here : atHome), last];
}

type Opens = Exclude<Role, 'child' | 'interpreter' | 'supportPerson' | 'noteTaker'>;
const opens = (role: Role): role is Opens => role !== 'child' && canGiveView(role);
