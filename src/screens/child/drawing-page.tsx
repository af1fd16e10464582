import { DrawingPad } from '../../parts/drawing-pad';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { useChild } from './use-child';

/** One drawing, or words instead; or the next page. */
export function DrawingPage() {
  const t = useWords('child');
  const { go, child, say, age } = useChild();
  return (
    <ChildPage
      title={t(`mode.${age}.drawing`)}
      sentences={[t(`mode.${age}.drawingText`)]}
      onBack={() => go(beside('drawing', -1))}
      onNext={() => go(beside('drawing', 1))}
    >
      <DrawingPad
        value={child.drawing ?? ''}
        onChange={(drawing) => say({ drawing })}
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
        value={child.drawn ?? ''}
        onChange={(drawn) => say({ drawn })}
      />
    </ChildPage>
  );
}
