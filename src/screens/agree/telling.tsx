import { Link } from 'wouter';
import { canBeTold } from '../../domain/telling';
import { ButtonLink } from '../../parts/button';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import type { Meeting } from './meeting';
import styles from './agree.module.css';

/** After the end: who tells the child what was agreed, and the way to the child's page. */
export function Telling({ meeting: { open, conversation, known } }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { id, child } = open.dialogue;
  const proposed = conversation.ended && canBeTold(child, today());
  if (!proposed && !known.telling) return null;
  return (
    <Section title={t('telling.title', { child: isolated(child.name) })}>
      <p className={styles.action}>
        <TellingWords open={open} known={known} />
      </p>
      <div className="no-print">
        <Link href={`/dialogue/${id}/child-page/${known.id}`} asChild>
          <ButtonLink>{t('childPage.link', { name: isolated(child.name) })}</ButtonLink>
        </Link>
      </div>
    </Section>
  );
}

/** That the child heard it, who promised to tell it and by when, or that nobody has yet. */
function TellingWords({ open, known }: Pick<Meeting, 'open' | 'known'>) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { child, persons } = open.dialogue;
  const { told, telling } = known;
  if (told) return t('telling.told', { child: isolated(child.name), day: dayInWords(told.day, language) });
  if (!telling) return t('telling.nobody');
  const name = persons.find(({ id }) => id === telling.person)?.name ?? t('common.unknownPerson');
  return t('telling.promised', { name: isolated(name), day: dayInWords(telling.by, language) });
}
