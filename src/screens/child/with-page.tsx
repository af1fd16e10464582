import { useOpeners } from '../../answering/use-openers';
import { Field } from '../../parts/field';
import { ScenePicture } from '../../parts/world/scene-picture';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { Choices } from './choices';
import { beside } from './pages';
import { useChild } from './use-child';

/** Who may read the answer first: that adult opens it. */
export function WithPage() {
  const t = useWords('child');
  const { go, age, child, say } = useChild();
  const { choices, value, set, isSomeone } = useOpeners(child, say);
  return (
    <ChildPage
      title={t('mode.with.first')}
      picture={age === 'young' && <ScenePicture scene="who-helps" />}
      sentences={[t('mode.with.safe')]}
      choices={choices.flatMap(({ label, more }) => [label, more ?? ''])}
      onBack={() => go(beside('with', -1))}
      onNext={() => go(beside('with', 1))}
    >
      <Choices legend={t('mode.with.first')} choices={choices} value={value} onChange={set} />
      {isSomeone && (
        <Field
          label={t('mode.with.who')}
          maxLength={200}
          value={child.openerName ?? ''}
          onChange={(openerName) => say({ openerName })}
        />
      )}
    </ChildPage>
  );
}
