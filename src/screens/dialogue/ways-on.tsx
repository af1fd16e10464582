import { ChartSpline, FileDown, Inbox, ListChecks, Send, UserRoundPlus } from 'lucide-react';
import { Link } from 'wouter';
import { currentConversation } from '../../domain/card';
import type { Dialogue } from '../../domain/dialogue';
import { isOpened } from '../../domain/seen-by';
import { ButtonLink } from '../../parts/button';
import { useInside } from '../../use-session';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** What else can be done with a dialogue: see it over time, plan for siblings, give its data out. */
export function WaysOn({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const { example } = useInside();
  const { id, conversations } = dialogue;
  // While a conversation is under way, this stands with it.
  const late = conversations.length > 0 && !currentConversation(dialogue);
  const ways = [
    ...(conversations.some(isOpened)
      ? [{ to: `/dialogue/${id}/over-time`, icon: ChartSpline, words: t('overTime.link') }]
      : []),
    { to: '/one-plan', icon: ListChecks, words: t('oneplan.link') },
    { to: `/dialogue/${id}/sibling`, icon: UserRoundPlus, words: t('dialogue.sibling') },
    ...(late ? [{ to: `/dialogue/${id}/receive`, icon: Inbox, words: t('receive.link') }] : []),
    ...(example ? [] : [{ to: `/dialogue/${id}/pass-on`, icon: Send, words: t('passOn.link') }]),
    { to: `/dialogue/${id}/give-out`, icon: FileDown, words: t('exports.link') },
  ];
  return (
    <div className={styles.actions}>
      {ways.map(({ to, icon, words }) => (
        <Link key={to} href={to} asChild>
          <ButtonLink kind="quiet" icon={icon}>
            {words}
          </ButtonLink>
        </Link>
      ))}
    </div>
  );
}
