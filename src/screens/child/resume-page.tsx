import { ScenePicture } from '../../parts/world/scene-picture';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { hasTold } from './said';
import { useChild } from './use-child';

/** Something was said before: the child may go on. Nothing of it stands here, for whoever takes the tablet up. */
export function ResumePage() {
  const t = useWords('child');
  const { go, child, view } = useChild();
  const next = hasTold(view) ? 'places' : 'with';
  const goOn = () => go({ page: child.takesPart === 'yes' ? next : 'take' });
  return (
    <ChildPage
      title={t('mode.resume.title')}
      picture={<ScenePicture scene="stop" />}
      sentences={[t('mode.resume.text')]}
      next={t('mode.resume.go')}
      onNext={goOn}
    />
  );
}
