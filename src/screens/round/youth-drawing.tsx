import { useState } from 'react';
import { Kept } from '../../answering/kept';
import type { PageOfAnswer } from '../../answering/use-answer';
import { Disclosure } from '../../parts/disclosure';
import { DrawingPad } from '../../parts/drawing-pad';
import { TextArea } from '../../parts/text-area';
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
          <DrawingPad
            value={drawing ?? ''}
            onChange={(next) => change(withPart(view, { drawing: next }), 'drawing')}
            labels={{
              paper: t('mode.drawing.paper'),
              undo: t('mode.drawing.undo'),
              full: t('mode.drawing.full'),
              startOver: t('mode.drawing.startOver'),
              startOverAsk: t('mode.drawing.startOverAsk'),
              startOverYes: t('mode.drawing.startOverYes'),
              startOverNo: t('mode.drawing.startOverNo'),
            }}
          />
          <TextArea
            label={t('mode.drawing.words')}
            rows={2}
            maxLength={2000}
            value={drawn ?? ''}
            onChange={(words) => change(withPart(view, { drawn: words }), 'drawing')}
          />
          <Kept where="drawing" keeping={keeping} again={again} />
        </div>
      )}
    </Disclosure>
  );
}
