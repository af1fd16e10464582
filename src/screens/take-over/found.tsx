import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import type { FoundParcel } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import styles from './take-over.module.css';

type FoundProps = { found: FoundParcel; busy: boolean; onTake: () => void; onLeave: () => void };

/** What a colleague gives, before it is taken: whose dialogue, from whom, and what is new in it. */
export function Found({ found, busy, onTake, onLeave }: FoundProps) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const [child, from] = [isolated(found.name), isolated(found.from.name || t('passOn.someDevice'))];
  const isNew = !found.isHere;
  return (
    <>
      <Section title={t('takeOver.foundTitle', { child, from })}>
        <div className={styles.stack}>
          <p>
            {isNew
              ? t('takeOver.foundNew')
              : found.onlyInBackup > 0
                ? t('takeOver.foundNews', { count: found.onlyInBackup })
                : t('takeOver.foundNothing')}
          </p>
          {found.letters > 0 && <p>{t('takeOver.foundClosed', { count: found.letters })}</p>}
          {found.onlyHere > 0 && <p>{t('takeOver.foundHere', { count: found.onlyHere })}</p>}
        </div>
      </Section>
      {found.forgotten !== undefined && (
        <Notice kind="warning" title={t('takeOver.forgotten', { day: dayInWords(found.forgotten, language) })} />
      )}
      {found.broken > 0 && <Notice kind="warning">{t('takeOver.broken', { count: found.broken })}</Notice>}
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={onTake}>
          {isNew ? t('takeOver.take') : t('takeOver.takeNews')}
        </Button>
        <Button onClick={onLeave}>{t('takeOver.leave')}</Button>
      </div>
    </>
  );
}
