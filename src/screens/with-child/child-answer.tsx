import { MessageCircle } from 'lucide-react';
import { Link } from 'wouter';
import { partsOf } from '../../domain/share-with';
import { Button, ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { AnswerPart } from './answer-part';
import type { ChosenProps } from './chosen';
import type { Looking } from './looking';
import { useChildTalk } from './reading';
import { Stands } from './stands';
import { WhoMaySee } from './who-may-see';
import styles from './with-child.module.css';

type ChildAnswerProps = ChosenProps & { looking: Looking; onLook(next: Looking): void };

/** What the child said, place by place, and under each place who may see it. Anew whenever they want. */
export function ChildAnswer({ looking, onLook, ...props }: ChildAnswerProps) {
  const { dialogue, conversation, child, given } = props;
  const t = useWords('desk');
  const talk = useChildTalk(dialogue, conversation, given.view);
  return (
    <>
      <Around child={child} given={given} />
      {looking.at === 'marking' ? (
        <WhoMaySee {...props} talk={talk} by={looking.by} onSaved={() => onLook({ ...looking, at: 'stands' })} />
      ) : (
        <>
          <Stands {...props} talk={talk} />
          <div className={styles.actions}>
            <Button onClick={() => onLook({ ...looking, at: 'marking' })}>{t('withChild.change')}</Button>
            <Link href={`/dialogue/${dialogue.id}/together/${conversation.id}`} asChild>
              <ButtonLink kind="quiet">{t('withChild.toTogether')}</ButtonLink>
            </Link>
          </div>
          <Section title={t('withChild.title', { name: isolated(child.name) })}>
            {partsOf(given.view).map((part) => (
              <AnswerPart key={`${part.area} ${part.place}`} talk={talk} part={part} />
            ))}
          </Section>
        </>
      )}
    </>
  );
}

/** What comes before the places: whether the child wants to talk, and who sat beside. */
function Around({ child, given: { view } }: Pick<ChosenProps, 'child' | 'given'>) {
  const t = useWords('desk');
  const name = isolated(child.name);
  const { beside, wantsToTalk } = view.child ?? {};
  const sat = beside === 'adult' || beside === 'parent' ? beside : undefined;
  return (
    <>
      {wantsToTalk && (
        <div className={styles.talk}>
          <MessageCircle aria-hidden className={styles.sign} />
          <div>
            <p className={styles.strong}>{t('withChild.wantsToTalk', { name })}</p>
            <p>{t('withChild.wantsToTalkText', { name })}</p>
          </div>
        </div>
      )}
      {sat && <Notice title={t(`withChild.beside.${sat}`)} />}
    </>
  );
}
