import type { Audience } from '../../domain/child-part';
import { type AskedAbout, markKey, type Marks, others, type SharedPart } from '../../domain/share-with';
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
export function Proposal({ talk: { view }, part, asked, name, marks, onChange }: ProposalProps) {
  const t = useWords('desk');
  const proposed = view.child?.audience?.find(({ area, place }) => area === part.area && place === part.place);
  if (!proposed) return null;
  const chosen = asked.map((about): [string, 'yes' | 'no'] => [
    markKey(part, about),
    isFor(proposed.for, about) ? 'yes' : 'no',
  ]);
  return (
    <div className={styles.actions}>
      <p className={styles.quiet}>{t('withChild.proposal', { name, whom: t(`withChild.proposed.${proposed.for}`) })}</p>
      <Button kind="quiet" onClick={() => onChange({ ...marks, ...Object.fromEntries(chosen) })}>
        {t('withChild.useProposal', { name })}
      </Button>
    </div>
  );
}

function isFor(audience: Audience, { id }: AskedAbout): boolean {
  if (audience === 'all' || audience === 'nobody') return audience === 'all';
  return (audience === 'professionals') === (id === others);
}
