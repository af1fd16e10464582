import type { ChildPart } from '../domain/child-part';
import { DrawingPad } from '../parts/drawing-pad';
import { TextArea } from '../parts/text-area';
import { useWords } from '../words/language';

type Drawn = Pick<ChildPart, 'drawing' | 'drawn'>;

/** A drawing, and words about it or instead of it. In: what there is so far, and what becomes of a change. */
export function DrawOrWrite({ drawing, drawn, onChange }: Drawn & { onChange: (change: Drawn) => void }) {
  const t = useWords('child');
  return (
    <>
      <DrawingPad
        value={drawing ?? ''}
        onChange={(next) => onChange({ drawing: next })}
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
        onChange={(words) => onChange({ drawn: words })}
      />
    </>
  );
}
