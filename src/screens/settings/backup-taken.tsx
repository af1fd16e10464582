import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { Row } from '../../parts/list';
import { LongList } from '../../parts/long-list';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import type { FoundBackup, Restored } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import styles from './settings.module.css';

type BackupTakenProps = { found: FoundBackup; taken: Restored; onAgain(): void };

/** What came in, and what did not. Said only of what is on disk. */
export function BackupTaken({ found, taken: { dialogues, stopped }, onAgain }: BackupTakenProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const names = new Map(found.dialogues.map(({ dialogue, name }) => [dialogue, name]));
  return (
    <Section title={t('backup.doneTitle')}>
      {stopped ? (
        <Notice kind="warning" role="alert" title={say(stopped)}>
          <p>{t('backup.stopped')}</p>
        </Notice>
      ) : (
        <Notice kind="saved" role="status">
          <p>{t('backup.came')}</p>
        </Notice>
      )}
      <LongList
        aria-label={t('backup.doneTitle')}
        items={dialogues}
        more={(count) => t('common.showMore', { count })}
        row={({ dialogue, events, letters, kept, refusal }) => (
          <Row key={dialogue} title={<bdi>{names.get(dialogue) || t('backup.noName')}</bdi>}>
            {refusal && <p>{say(refusal)}</p>}
            {events > 0 && <p>{t('backup.cameNew', { count: events })}</p>}
            {!refusal && events + kept === 0 && <p>{t('backup.cameNothing')}</p>}
            {letters > 0 && <p>{t('backup.closed', { count: letters })}</p>}
            {kept > 0 && <p>{t('backup.childsWords')}</p>}
          </Row>
        )}
      />
      <div className={styles.form}>
        <Link href="/" asChild>
          <ButtonLink kind="primary">{t('backup.toHome')}</ButtonLink>
        </Link>
        <LinkButton onClick={onAgain}>{t('backup.other')}</LinkButton>
      </div>
    </Section>
  );
}
