import type { Card } from '../../domain/card';
import { Disclosure } from '../../parts/disclosure';
import { LongList } from '../../parts/long-list';
import { useWords } from '../../words/language';
import { DialogueRow } from './dialogue-row';

/** Closed dialogues, folded away: they are there, and out of the way. */
export function ClosedDialogues({ cards }: { cards: Card[] }) {
  const t = useWords('desk');
  if (cards.length === 0) return null;
  const title = t('closing.folded', { count: cards.length });
  return (
    <Disclosure summary={title}>
      <LongList
        aria-label={title}
        items={cards}
        row={(card) => <DialogueRow key={card.dialogue} card={card} />}
        more={(count) => t('common.showMore', { count })}
      />
    </Disclosure>
  );
}
