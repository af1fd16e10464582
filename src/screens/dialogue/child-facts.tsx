import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Day } from '../../domain/agreement';
import { correctChild, nameHomes } from '../../domain/decide-persons';
import type { Dialogue } from '../../domain/dialogue';
import type { Birth } from '../../domain/event';
import { hasTwoHomes } from '../../domain/home';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { Refused } from '../../parts/refused';
import { useAct, useDesk, useDraft } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { type ChildDraft, childOf, draftOf } from './child-draft';
import { ChildFields } from './child-fields';
import { ChildScreens } from './child-screens';
import styles from './dialogue.module.css';
import { draftReader } from './draft-form';
import { useFocusMove } from '../../parts/focus-move';
import { type HomeNames, HomesFields } from './homes-fields';

type ChildEditing = { form: 'child/2'; child: ChildDraft; homes?: HomeNames | undefined };
const readDraft = draftReader<ChildEditing>('child/2');

/** One line about the child: age, day, and whom the family turns to. */
export function useChildLine({ child, persons, contact }: Dialogue): string {
  const t = useWords('desk');
  const age = useAge(child.birth);
  const person = persons.find(({ id }) => id === contact);
  const turnsTo = person ? t('dialogue.contactIs', { name: isolated(person.name) }) : t('dialogue.contactNone');
  return [age, t(`dayPlaces.${child.day}`), turnsTo].join(' · ');
}

function useAge(birth: Birth): string {
  const t = useWords('desk');
  const desk = useDesk();
  const months = birth.type === 'born' ? monthsBetween(birth, desk.today()) : -1;
  if (months < 0) return t('dialogue.notBorn');
  return months < 24
    ? t('dialogue.ageMonths', { count: months })
    : t('dialogue.ageYears', { count: Math.floor(months / 12) });
}

const monthsBetween = ({ year, month }: { year: number; month: number }, today: Day): number =>
  (Number(today.slice(0, 4)) - year) * 12 + Number(today.slice(5, 7)) - month;

/** Mends what is written about the child, in place: a misspelt name, the birth, the day. */
export function ChildFacts({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const [tried, setTried] = useState(false);
  const [editing, setEditing, letGo] = useDraft<ChildEditing | null>(`child/${dialogue.id}`, readDraft, null);
  const { move, place } = useFocusMove();
  const namesNow = hasTwoHomes(dialogue) ? dialogue.homes?.names : undefined;
  const begin = () => {
    setEditing({ form: 'child/2', child: draftOf(dialogue.child), homes: namesNow });
    move('form');
  };
  if (!editing)
    return (
      <div className={styles.facts}>
        <LinkButton icon={Pencil} onClick={begin} ref={place('button')}>
          {t('dialogue.changeChild')}
        </LinkButton>
        <ChildScreens dialogue={dialogue} />
      </div>
    );
  const close = () => {
    setTried(false);
    setEditing(null);
    letGo();
    move('button');
  };
  const save = async () => {
    setTried(true);
    const child = childOf(editing.child, today());
    if (!child || !(await act(correctChild, child)).ok) return;
    const names = editing.homes ?? { first: '', second: '' };
    if ((namesNow ?? editing.homes) && !(await act(nameHomes, names)).ok) return;
    announce(t('common.saved'));
    close();
  };
  return (
    <div className={styles.now} role="group" aria-label={t('dialogue.changeChild')} tabIndex={-1} ref={place('form')}>
      <ChildFields
        value={editing.child}
        onChange={(child) => setEditing({ ...editing, child })}
        today={today()}
        tried={tried}
      />
      <HomesFields value={editing.homes} onChange={(homes) => setEditing({ ...editing, homes })} />
      <Refused refusal={refusal} />
      <div className={styles.actions}>
        <Button busy={busy} onClick={() => void save()}>
          {t('common.save')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
