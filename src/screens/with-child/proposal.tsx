import type { Audience } from '../../domain/child-part';
import type { Conversation } from '../../domain/dialogue';
import { type AskedAbout, markKey, type Marks, type SharedPart } from '../../domain/share-with';
import { Button } from '../../parts/button';
import { useWords } from '../../words/language';
import type { ChildTalk } from './reading';
import styles from './with-child.module.css';

type ProposalProps = {
  talk: ChildTalk;
  part: SharedPart;
  asked: readonly AskedAbout[];
  /** the child's name, isolated */
  name: string;
  marks: Marks;
  onChange(next: Marks): void;
};

/** What a youth itself proposed for this part before; marked as a proposal, chosen only by a tap. */
export function Proposal({ talk: { view, conversation }, part, asked, name, marks, onChange }: ProposalProps) {
  const t = useWords('desk');
  const proposed = view.child?.audience?.find(({ area, place }) => area === part.area && place === part.place);
  if (!proposed) return null;
  const chosen = asked.reduce<Marks>((all, about) => {
    const mark = meant(proposed.for, about, conversation);
    return mark ? { ...all, [markKey(part, about)]: mark } : all;
  }, marks);
  return (
    <div className={styles.actions}>
      <p className={styles.quiet}>{t('withChild.proposal', { name, whom: t(`withChild.proposes.${proposed.for}`) })}</p>
      <Button kind="quiet" onClick={() => onChange(chosen)}>
        {t('withChild.useProposal', { name })}
      </Button>
    </div>
  );
}

/** Whether a youth means these people. Nothing where its words leave that open: then it is asked. */
function meant(
  audience: Audience,
  { persons, isOthers }: AskedAbout,
  { plan }: Conversation,
): Marks[string] | undefined {
  if (audience === 'nobody') return 'no';
  if (audience === 'all') {
    const atTheMeeting = persons.every(({ id }) => plan.participants.some(({ person }) => person === id));
    return atTheMeeting ? 'yes' : undefined;
  }
  if (!isOthers && persons.some(({ role }) => role !== 'parent')) return undefined;
  return (audience === 'professionals') === isOthers ? 'yes' : 'no';
}
