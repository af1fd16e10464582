import { BookOpenText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { Section } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { type ListedWords, useDesk, useFlow, useKeptWords } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { Promised } from './promised';
import { TakeOut } from './take-out';
import styles from './with-child.module.css';

type KeptWordsProps = {
  dialogue: Dialogue;
  conversation: Conversation;
  /** who has said on this page who they are */
  by: string | undefined;
};

/** Words that a child wants only one adult to read: here, and nowhere else. */
export function KeptWords({ dialogue, conversation, by }: KeptWordsProps) {
  const t = useWords('desk');
  const { words, unreadable, refusal } = useKeptWords(dialogue);
  return (
    <>
      {words
        .filter((listed) => listed.conversation === conversation.id)
        .map((listed) => (
          <OnlyForOne key={listed.id} dialogue={dialogue} conversation={conversation} by={by} listed={listed} />
        ))}
      {unreadable.includes(conversation.id) && <p>{t('keptWords.unreadable')}</p>}
      <Refused refusal={refusal} />
    </>
  );
}

/** Whoever is here says first that the words are for them; who said so on this page already is not asked twice. */
function OnlyForOne({ dialogue, conversation, by, listed }: KeptWordsProps & { listed: ListedWords }) {
  const t = useWords('desk');
  const [isReader, beReader] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const nameOf = (id: string | undefined) => dialogue.persons.find((person) => person.id === id)?.name;
  const adult = nameOf(listed.opener) ?? listed.openerName;
  const child = nameOf(listed.person);
  const given = conversation.childViews.find(({ letter }) => letter === listed.id);
  const yes = () => {
    // The button that is pressed goes; the focus stays here.
    place.current?.focus();
    beReader(true);
  };
  return (
    <Section title={adult ? t('keptWords.title', { adult: isolated(adult) }) : t('keptWords.titleUnknown')}>
      <p>{child ? t('keptWords.text', { name: isolated(child) }) : t('keptWords.textUnknown')}</p>
      <div ref={place} tabIndex={-1} className={styles.stack}>
        {isReader || (by !== undefined && by === listed.opener) ? (
          <>
            {given && child && adult && <Promised view={given.view} name={child} adult={adult} />}
            <ToRead dialogue={dialogue.id} id={listed.id} />
          </>
        ) : (
          <AreYou adult={adult} child={child} onYes={yes} />
        )}
      </div>
    </Section>
  );
}

type AreYouProps = { adult: string | undefined; child: string | undefined; onYes(): void };

function AreYou({ adult, child, onYes }: AreYouProps) {
  const t = useWords('desk');
  return (
    <>
      {adult && <p>{t('withChild.choseText', { adult: isolated(adult) })}</p>}
      <div className={styles.actions}>
        {adult && <Button onClick={onYes}>{t('keptWords.iAm', { adult: isolated(adult) })}</Button>}
        <Button onClick={onYes}>
          {child ? t('withChild.showAnyway', { name: isolated(child) }) : t('keptWords.childSaysYes')}
        </Button>
      </div>
    </>
  );
}

/** Read once and noted; gone when hidden, or when the page is out of sight. */
function ToRead({ dialogue, id }: { dialogue: string; id: string }) {
  const t = useWords('desk');
  const desk = useDesk();
  const announce = useAnnounce();
  const { run, busy, refusal } = useFlow();
  const [words, show] = useShownOnce();
  const read = async () => {
    const done = await run(() => desk.readKept(dialogue, id, 'keptRead'));
    if (!done.ok) return;
    show(done.value.words);
    announce(t('keptWords.noted'));
  };
  return (
    <>
      {words !== undefined && (
        <p className={styles.words} dir="auto">
          {words}
        </p>
      )}
      <div className={styles.actions}>
        {words === undefined ? (
          <Button icon={BookOpenText} busy={busy} onClick={() => void read()}>
            {t('keptWords.read')}
          </Button>
        ) : (
          <Button onClick={() => show(undefined)}>{t('keptWords.hide')}</Button>
        )}
        <TakeOut dialogue={dialogue} id={id} />
      </div>
      <Refused refusal={refusal} />
    </>
  );
}

/** Words that are gone as soon as the page is out of sight. */
function useShownOnce(): [string | undefined, (words: string | undefined) => void] {
  const [words, show] = useState<string>();
  useEffect(() => {
    const hide = () => {
      if (document.hidden) show(undefined);
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, []);
  return [words, show];
}
