import { DrawOrWrite } from '../../answering/draw-or-write';
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
      <DrawOrWrite {...child} onChange={say} />
    </ChildPage>
  );
}
