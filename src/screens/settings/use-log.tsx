import { useEffect, useState } from 'react';
import type { Refusal } from '../../domain/result';
import { type Doubt, type Entry, parseUse } from '../../domain/use-log';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { useDesk, useInside } from '../../use-session';
import { momentInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { useUseWords } from '../../words/use-words';
import { ToSettings } from './to-settings';
import styles from './use-log.module.css';

type Read = { entries: Entry[]; brought: Entry[]; doubts: Doubt[] } | { refusal: Refusal };

/** How many lines are shown at once. */
const pageful = 50;

/** Who opened what, and when; the latest first, with a word on whether the list is whole. */
export function UseLog() {
  const t = useWords('desk');
  const say = useRefusalWords();
  const desk = useDesk();
  const [read, setRead] = useState<Read>();
  useEffect(() => {
    let here = true;
    void desk.readLog().then((log) => here && setRead(log.ok ? log.value : { refusal: log.refusal }));
    return () => {
      here = false;
    };
  }, [desk]);
  return (
    <Page title={t('useLog.title')} tabTitle={t('useLog.tab')} lead={t('useLog.lead')} before={<ToSettings />}>
      <p>{t('useLog.others')}</p>
      {read && 'refusal' in read && <Notice kind="warning" role="alert" title={say(read.refusal)} />}
      {read && 'entries' in read && (
        <>
          <IsWhole doubts={read.doubts} />
          <Entries entries={read.entries} label={t('useLog.list')} />
          {read.brought.length > 0 && (
            <Section title={t('useLog.broughtTitle')}>
              <p>{t('useLog.broughtText')}</p>
              <Entries entries={read.brought} label={t('useLog.broughtTitle')} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}

function IsWhole({ doubts }: { doubts: Doubt[] }) {
  const t = useWords('desk');
  if (doubts.length === 0) return <p>{t('useLog.whole')}</p>;
  const count = (type: Doubt['type']) => doubts.filter((doubt) => doubt.type === type).length;
  return (
    <Notice kind="warning" role="alert" title={t('useLog.doubtTitle')}>
      {count('missing') > 0 && <p>{t('useLog.missing', { count: count('missing') })}</p>}
      {count('changed') > 0 && <p>{t('useLog.changed', { count: count('changed') })}</p>}
      <p>{t('useLog.doubtText')}</p>
    </Notice>
  );
}

function Entries({ entries, label }: { entries: Entry[]; label: string }) {
  const t = useWords('desk');
  const say = useUseWords();
  const { language } = useLanguage();
  const { cards } = useInside();
  const [shown, setShown] = useState(pageful);
  const forgotten = new Set(entries.flatMap(({ use, dialogue }) => (isEnd(use) && dialogue ? [dialogue] : [])));
  // Names are joined only now, while they exist.
  const names = new Map(cards.map(({ dialogue, name }) => [dialogue, name]));
  if (entries.length === 0) return <p>{t('useLog.none')}</p>;
  return (
    <>
      <ol className={styles.entries} aria-label={label} reversed>
        {entries
          .toReversed()
          .slice(0, shown)
          .map((entry) => (
            <li key={`${entry.n} ${entry.id}`} className={styles.entry}>
              <time dateTime={entry.at} className={styles.when}>
                {momentInWords(entry.at, language)}
              </time>
              <span className={styles.what}>
                {say(parseUse(entry.use), {
                  name: names.get(entry.dialogue ?? ''),
                  forgotten: forgotten.has(entry.dialogue ?? ''),
                  count: entry.count,
                })}
              </span>
              <span className={styles.who}>{t('useLog.entry', { n: entry.n, who: isolated(entry.who) })}</span>
            </li>
          ))}
      </ol>
      {entries.length > shown && (
        <div>
          <Button onClick={() => setShown(shown + pageful)}>{t('useLog.more')}</Button>
        </div>
      )}
    </>
  );
}

const isEnd = (use: string): boolean => use === 'forgot' || use === 'forgottenElsewhere';
