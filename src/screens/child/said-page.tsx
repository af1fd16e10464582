import { ScenePicture } from '../../parts/world/scene-picture';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { ByAdult } from './by-adult';
import { ChildPage } from './child-page';
import { beside } from './pages';
import { useChild } from './use-child';

/** Words about the whole: what the child dreams of, or what the grown-ups should know or do. */
export function SaidPage({ what }: { what: 'hopes' | 'grownUps' }) {
  const t = useWords('child');
  const { go, child, say, age } = useChild();
  const said = child[what] ?? { words: '' };
  return (
    <ChildPage
      title={t(`mode.${age}.${what}`)}
      picture={age === 'young' && <ScenePicture scene={what === 'hopes' ? 'wish' : 'grown-ups'} />}
      sentences={[t(`mode.${age}.said`)]}
      onBack={() => go(beside(what, -1))}
      onNext={() => go(beside(what, 1))}
    >
      <TextArea
        label={t('mode.words.label')}
        maxLength={2000}
        value={said.words}
        onChange={(words) => say({ [what]: { ...said, words } })}
      />
      {said.words.trim() !== '' && (
        <ByAdult checked={said.byAdult === true} onChange={(byAdult) => say({ [what]: { ...said, byAdult } })} />
      )}
    </ChildPage>
  );
}
