import { useState } from 'react';
import { shareView } from '../../domain/decide-child';
import { halfWritten } from '../../domain/half-written';
import {
  askedAbout,
  type AskedAbout,
  markKey,
  type Marks,
  marksOf,
  partKey,
  partsOf,
  type SharedPart,
  shownBy,
} from '../../domain/share-with';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { ChoiceGroup } from '../../parts/choice-group';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { useAct, useDraft } from '../../use-session';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { AnswerPart } from './answer-part';
import type { ChosenProps } from './chosen';
import { Proposal } from './proposal';
import { type ChildTalk, partName } from './reading';
import styles from './with-child.module.css';

type WhoMaySeeProps = ChosenProps & { talk: ChildTalk; by?: string | undefined; onSaved(): void };

const readMarks = (kept: unknown): Marks | undefined =>
  kept && typeof kept === 'object' && Object.values(kept).every((mark) => mark === 'yes' || mark === 'no')
    ? { ...kept }
    : undefined;

/** What was said so far of each part and each of those who are asked about, and how it is saved. */
function useMarks({ dialogue, conversation, child, given, by, onSaved }: WhoMaySeeProps) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const parts = partsOf(given.view);
  const asked = askedAbout(dialogue, conversation, child.id);
  const [start] = useState(() => marksOf(given, parts, asked));
  const [marks, change, letGo] = useDraft(halfWritten.shown(given.letter), readMarks, start);
  const save = async () => {
    const shown = shownBy(marks ?? {}, parts, asked);
    const done = await act(shareView, { conversation: conversation.id, letter: given.letter, by, shown });
    if (!done.ok) return;
    letGo();
    announce(t('withChild.saved'));
    onSaved();
  };
  return { parts, asked, marks, change, save, busy, refusal };
}

/** Asks for each place and each grown-up whether they may see it. Nothing is chosen for anyone; nothing said is no. */
export function WhoMaySee(props: WhoMaySeeProps) {
  const t = useWords('desk');
  const { child, talk } = props;
  const { parts, asked, marks, change, save, busy, refusal } = useMarks(props);
  if (!marks) return null;

  const name = isolated(child.name);
  return (
    <Section title={t('withChild.mayTitle')}>
      {asked.length === 0 ? (
        <Notice title={t('withChild.nobodyToAsk', { name })} />
      ) : (
        <p>{t('withChild.mayLead', { name })}</p>
      )}
      <div className={styles.stack}>
        {parts.map((part) => (
          <AnswerPart key={partKey(part)} talk={talk} part={part}>
            <div className={styles.may}>
              {asked.map((about) => (
                <May key={about.id} talk={talk} part={part} about={about} marks={marks} onChange={change} />
              ))}
            </div>
            <Proposal talk={talk} part={part} asked={asked} name={name} marks={marks} onChange={change} />
          </AnswerPart>
        ))}
      </div>
      <Refused refusal={refusal} />
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {t('withChild.save')}
        </Button>
      </div>
    </Section>
  );
}

type MayProps = {
  talk: ChildTalk;
  part: SharedPart;
  about: AskedAbout;
  marks: Marks;
  onChange(next: Marks): void;
};

function May({ talk, part, about, marks, onChange }: MayProps) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const names = namesInRow(
    about.persons.map(({ name }) => isolated(name)),
    language,
  );
  const key = markKey(part, about);
  return (
    <ChoiceGroup
      legend={
        <>
          <span className="visually-hidden">{partName(talk, part, t)}: </span>
          {about.isOthers ? t('withChild.mayOthers') : t('withChild.maySee', { adult: names })}
        </>
      }
      hint={about.isOthers ? names : undefined}
      layout="row"
      options={[
        { value: 'yes', label: t('withChild.yes') },
        { value: 'no', label: t('withChild.no') },
      ]}
      value={marks[key]}
      onChange={(mark) => onChange({ ...marks, [key]: mark })}
    />
  );
}
