import { useState } from 'react';
import { DrawOrWrite } from '../../answering/draw-or-write';
import { Kept } from '../../answering/kept';
import type { PageOfAnswer } from '../../answering/use-answer';
import { Disclosure } from '../../parts/disclosure';
import { useWords } from '../../words/language';
import styles from './round.module.css';
import { partOf, withPart } from './youth';

/** A drawing, or words about it or instead of it; folded away until someone likes to. */
export function YouthDrawing({ view, change, keeping, again }: PageOfAnswer) {
  const t = useWords('child');
  const { drawing, drawn } = partOf(view);
  const [open, setOpen] = useState(Boolean(drawing || drawn));
  return (
    <Disclosure look="quiet" summary={t('youth.more.draw')} open={open} onToggle={setOpen}>
      {open && (
        <div className={styles.stack}>
          <DrawOrWrite {...{ drawing, drawn }} onChange={(next) => change(withPart(view, next), 'drawing')} />
          <Kept where="drawing" keeping={keeping} again={again} />
        </div>
      )}
    </Disclosure>
  );
}
