import type { Ref } from 'react';
import type { Day } from '../../domain/agreement';
import { bandOn } from '../../domain/calendar';
import { currentConversation } from '../../domain/card';
import { chooseSteps } from '../../domain/decide-child';
import { replanConversation, usualParticipation } from '../../domain/decide-conversation';
import { addPerson, chooseContact, correctPerson, noteHome, removePerson } from '../../domain/decide-persons';
import type { Dialogue } from '../../domain/dialogue';
import { type Home, hasTwoHomes, homeOf } from '../../domain/home';
import { canGiveView, type Person } from '../../domain/person';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { Check } from '../../parts/check-group';
import { Refused } from '../../parts/refused';
import { type Act, useAct, useDesk } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';
import { PersonFields } from './person-fields';

/** Someone who is being added or mended; `contact` and `joins` are what else was ticked. */
export type PersonEditing = {
  form: 'person/1';
  person: Person;
  isNew: boolean;
  contact: boolean;
  joins: boolean;
  /** in which of two homes a parent sees the child */
  home?: Home | undefined;
  /** answers in three steps */
  three?: boolean | undefined;
};

/** Whoever answers and is not the child can have three steps. */
const answersInSteps = ({ role }: Person): boolean => role !== 'child' && canGiveView(role);

type PersonEditorProps = {
  dialogue: Dialogue;
  editing: PersonEditing;
  onChange: (editing: PersonEditing) => void;
  /** gets whose row the focus goes to; nobody when there is no such row */
  onClose: (person?: string) => void;
  focus: Ref<HTMLDivElement>;
};

/** Adds or mends someone, in place. */
export function PersonEditor({ dialogue, editing, onChange, onClose, focus }: PersonEditorProps) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const { today } = useDesk();
  const { person, isNew } = editing;
  const names = hasTwoHomes(dialogue) ? dialogue.homes?.names : undefined;
  const finish = async (work: Promise<boolean>, goTo?: string) => {
    if (!(await work)) return;
    announce(t('common.saved'));
    onClose(goTo);
  };
  const title = isNew ? t('dialogue.newPerson') : t('dialogue.changePerson', { name: isolated(person.name) });
  return (
    <div className={styles.now} role="group" aria-label={title} tabIndex={-1} ref={focus}>
      {isNew && <h3>{title}</h3>}
      <PersonFields
        person={person}
        nameLabel={t('dialogue.personName')}
        onChange={(changed) => onChange({ ...editing, person: changed })}
        homes={
          names && {
            names,
            of: editing.home ? { [person.id]: editing.home } : {},
            onChange: (home) => onChange({ ...editing, home }),
          }
        }
      />
      <AlsoChecks dialogue={dialogue} editing={editing} onChange={onChange} />
      <Refused refusal={refusal} />
      <div className={styles.actions}>
        <Button busy={busy} onClick={() => void finish(saveAll(act, dialogue, editing, today()), person.id)}>
          {t('common.save')}
        </Button>
        <Button kind="quiet" onClick={() => onClose(isNew ? undefined : person.id)}>
          {t('common.cancel')}
        </Button>
        {!isNew && (
          <Button
            kind="quiet"
            busy={busy}
            onClick={() => void finish(act(removePerson, { person: person.id }).then(({ ok }) => ok))}
          >
            {t('dialogue.removePerson')}
          </Button>
        )}
      </div>
    </div>
  );
}

function AlsoChecks({ dialogue, editing, onChange }: Omit<PersonEditorProps, 'onClose' | 'focus'>) {
  const t = useWords('desk');
  const { person, isNew, contact, joins, three } = editing;
  return (
    <>
      {answersInSteps(person) && (
        <Check
          label={t('steps.three')}
          description={t('steps.threeFor')}
          checked={three ?? false}
          onChange={(checked) => onChange({ ...editing, three: checked })}
        />
      )}
      {person.role !== 'child' && dialogue.contact !== person.id && (
        <Check
          label={t('dialogue.makeContact')}
          checked={contact}
          onChange={(checked) => onChange({ ...editing, contact: checked })}
        />
      )}
      {isNew && currentConversation(dialogue) && (
        <Check
          label={t('dialogue.joinTalk')}
          checked={joins}
          onChange={(checked) => onChange({ ...editing, joins: checked })}
        />
      )}
    </>
  );
}

/** One act after the other, so that whatever was refused last can be tried again without doing the first twice. */
async function saveAll(
  act: Act,
  dialogue: Dialogue,
  { person, isNew, contact, joins, home, three }: PersonEditing,
  today: Day,
): Promise<boolean> {
  const had = dialogue.threeSteps.includes(person.id);
  const steps = three && answersInSteps(person) ? 'three' : 'usual';
  const choose = () => act(chooseSteps, { person: person.id, steps });
  // Whoever turns out to be the child, or a helper, gives the three steps back first: afterwards none can be chosen.
  if (had && steps === 'usual' && !(await choose()).ok) return false;
  const written = await act(isNew ? addPerson : correctPerson, person);
  if (!written.ok) return false;
  const wanted = person.role === 'parent' ? home : undefined;
  const moves = hasTwoHomes(dialogue) && homeOf(dialogue, person.id) !== wanted;
  if (moves && !(await act(noteHome, { person: person.id, home: wanted })).ok) return false;
  if (!had && steps === 'three' && !(await choose()).ok) return false;
  if (contact && person.role !== 'child' && !(await act(chooseContact, { person: person.id })).ok) return false;
  const talk = currentConversation(dialogue);
  if (!joins || !talk) return true;
  const others = talk.plan.participants.filter((known) => known.person !== person.id);
  const plan = {
    ...talk.plan,
    participants: [...others, usualParticipation(person, bandOn(dialogue.child.birth, today))],
  };
  return (await act(replanConversation, { conversation: talk.id, plan })).ok;
}
