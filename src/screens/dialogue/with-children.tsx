import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import { isOpenedFor } from '../../domain/seen-by';
import { childrenFirst, childViewOf } from '../../domain/share-with';
import { ButtonLink } from '../../parts/button';
import { ChildFirst } from '../../parts/child-first';
import type { OpenDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** The answers of children in a conversation: to be opened with them first, or where to find them again. */
export function WithChildren({ open, talk }: { open: OpenDialogue; talk: Conversation }) {
  const t = useWords('desk');
  const { dialogue, waiting } = open;
  const first = childrenFirst(
    dialogue,
    talk,
    waiting.find(({ conversation }) => conversation === talk.id)?.persons ?? [],
  );
  const place = (person: string) => `/dialogue/${dialogue.id}/with-child/${talk.id}/${person}`;
  const marked = dialogue.persons.filter(
    (child) => childViewOf(talk, child.id)?.shown && !first.waiting.includes(child),
  );
  return (
    <>
      <ChildFirst
        first={first}
        isLate={({ id }) => isOpenedFor(talk, id)}
        way={(child, words) => (
          <Link href={place(child.id)} asChild>
            <ButtonLink>{words}</ButtonLink>
          </Link>
        )}
      />
      {marked.length > 0 && (
        <div className={styles.actions}>
          {marked.map(({ id, name }) => (
            <Link key={id} href={place(id)} asChild>
              <ButtonLink kind="quiet">{t('withChild.toAnswer', { name: isolated(name) })}</ButtonLink>
            </Link>
          ))}
        </div>
      )}
    </>
  );
}
