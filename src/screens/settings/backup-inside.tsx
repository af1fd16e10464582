import { useState } from 'react';
import { Button } from '../../parts/button';
import { Check } from '../../parts/check-group';
import { LinkButton } from '../../parts/link-button';
import { Row } from '../../parts/list';
import { LongList } from '../../parts/long-list';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { type FoundBackup, type FoundDialogue, type Restored, useDesk } from '../../use-session';
import { dayInWords, shortDay } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { useLongWork } from './long-work';
import styles from './settings.module.css';

type BackupInsideProps = { found: FoundBackup; onTaken(taken: Restored): void; onOther(): void };

/** What is in the file, dialogue by dialogue, beside what is here; still nothing is changed. */
export function BackupInside({ found, onTaken, onOther }: BackupInsideProps) {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const { begin, shown } = useLongWork();
  const { dialogues, made } = found;
  const [wanted, setWanted] = useState<string[]>([]);
  const comes = (found: FoundDialogue) => hasNews(found) && (!found.forgotten || wanted.includes(found.dialogue));
  const news = dialogues.filter(comes).map(({ dialogue }) => dialogue);
  const want = (id: string, yes: boolean) => setWanted([...wanted.filter((one) => one !== id), ...(yes ? [id] : [])]);
  const take = async () => onTaken(await begin(t('backup.taking'), (course) => desk.restoreBackup(news, course)));
  return (
    <Section title={t('backup.insideTitle')}>
      <p className={styles.text}>{t('backup.insideMade', { day: dayInWords(made.slice(0, 10), language) })}</p>
      {dialogues.length === 0 && <p>{t('backup.insideNone')}</p>}
      {/* A thousand rows drawn anew with every step would take longer than the work itself. */}
      {!shown && dialogues.length > 0 && (
        <LongList
          aria-label={t('backup.insideTitle')}
          items={dialogues}
          more={(count) => t('common.showMore', { count })}
          row={(dialogue) => (
            <Row key={dialogue.dialogue} title={dialogue.name ? <bdi>{dialogue.name}</bdi> : t('backup.noName')}>
              <Beside dialogue={dialogue} />
              {dialogue.forgotten && (
                <Check
                  label={t('backup.wanted')}
                  checked={wanted.includes(dialogue.dialogue)}
                  onChange={(yes) => want(dialogue.dialogue, yes)}
                />
              )}
            </Row>
          )}
        />
      )}
      {dialogues.length > 0 && !dialogues.some(hasNews) && (
        <Notice role="status">
          <p>{t('backup.insideNothingNew')}</p>
        </Notice>
      )}
      <div className={styles.form}>
        {shown ??
          (news.length > 0 && (
            <Button kind="primary" onClick={() => void take()}>
              {t('backup.take', { count: news.length })}
            </Button>
          ))}
        {!shown && <LinkButton onClick={onOther}>{t('backup.other')}</LinkButton>}
      </div>
    </Section>
  );
}

/** Whether something of it can come in. Closed answers may be here already; that is seen when they come. */
const hasNews = ({ isHere, sameKey, onlyInBackup, letters, kept }: FoundDialogue): boolean =>
  sameKey && (!isHere || onlyInBackup > 0 || letters > 0 || kept > 0);

function Beside({ dialogue: found }: { dialogue: FoundDialogue }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { isHere, sameKey, onlyInBackup, onlyHere, letters, kept, broken, first, latest, forgotten } = found;
  const day = (at: string) => shortDay(at.slice(0, 10), language);
  return (
    <>
      {first && (
        <p>{day(first) === day(latest) ? day(first) : t('backup.time', { first: day(first), latest: day(latest) })}</p>
      )}
      {!sameKey && (
        <p>
          <strong>{t('refusals.BackupOtherKey')}</strong>
        </p>
      )}
      {!isHere && (
        <p>{forgotten ? t('backup.forgotten', { day: shortDay(forgotten, language) }) : t('backup.isNew')}</p>
      )}
      {isHere && sameKey && onlyInBackup > 0 && <p>{t('backup.fresh', { count: onlyInBackup })}</p>}
      {isHere && sameKey && onlyInBackup + kept === 0 && <p>{t('backup.isSame')}</p>}
      {onlyHere > 0 && <p>{t('backup.newer', { count: onlyHere })}</p>}
      {letters > 0 && <p>{t('backup.closed', { count: letters })}</p>}
      {kept > 0 && <p>{t('backup.childsWords')}</p>}
      {broken > 0 && <p>{t('backup.broken', { count: broken })}</p>}
    </>
  );
}
