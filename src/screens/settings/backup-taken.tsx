import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { List, Row } from '../../parts/list';
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
  const nameOf = (id: string) => found.dialogues.find(({ dialogue }) => dialogue === id)?.name;
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
      <List aria-label={t('backup.doneTitle')}>
        {dialogues.map(({ dialogue, events, letters, refusal }) => (
          <Row key={dialogue} title={<bdi>{nameOf(dialogue) || t('backup.noName')}</bdi>}>
            <p>
              {refusal && say(refusal)}
              {!refusal && (events > 0 ? t('backup.cameNew', { count: events }) : t('backup.cameNothing'))}
            </p>
            {letters > 0 && <p>{t('backup.closed', { count: letters })}</p>}
          </Row>
        ))}
      </List>
      <div className={styles.form}>
        <Link href="/" asChild>
          <ButtonLink kind="primary">{t('backup.toHome')}</ButtonLink>
        </Link>
        <LinkButton onClick={onAgain}>{t('backup.other')}</LinkButton>
      </div>
    </Section>
  );
}
