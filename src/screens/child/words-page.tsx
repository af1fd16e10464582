import { PlacePicture } from '../../parts/world/place-picture';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { ByAdult } from './by-adult';
import { ChildPage } from './child-page';
import type { AtPlaceProps } from './hard-page';
import { withinPlace } from './pages';
import { answerAt, withAnswerAt } from './places';
import { useChild } from './use-child';

/** Own words about a place, for whoever wants to say more. */
export function WordsPage(props: AtPlaceProps) {
  const t = useWords('child');
  const { age } = useChild();
  return <Words {...props} page="words" title={t(`mode.${age}.words`)} label={t('mode.words.label')} />;
}

/** Something else: the child says first what it is. */
export function OtherPage(props: AtPlaceProps) {
  const t = useWords('child');
  const { age } = useChild();
  return <Words {...props} page="other" title={t(`mode.${age}.otherPlace`)} label={t('mode.otherPlace.label')} />;
}

/** The most letters: an answer holds 4,000, and a yes may stand there besides. */
const mostWords = 3900;

type WordsProps = AtPlaceProps & { page: 'words' | 'other'; title: string; label: string };

function Words({ at, isOther, page, title, label }: WordsProps) {
  const t = useWords('child');
  const { view, change, go, age } = useChild();
  const answer = answerAt(view, at);
  const words = answer?.words ?? '';
  const back = () => go(page === 'other' ? { page: 'places' } : withinPlace(page, at.id, isOther, -1));
  return (
    <ChildPage
      title={title}
      mark={<PlacePicture place={at.picture} />}
      sentences={[t(`mode.${age}.wordsText`)]}
      onBack={back}
      onNext={() => go(withinPlace(page, at.id, isOther, 1))}
    >
      <TextArea
        label={label}
        maxLength={mostWords}
        value={words}
        onChange={(own) => change(withAnswerAt(view, at, { words: own }))}
      />
      {words.trim() !== '' && (
        <ByAdult
          checked={answer?.byAdult === true}
          onChange={(byAdult) => change(withAnswerAt(view, at, { byAdult }))}
        />
      )}
    </ChildPage>
  );
}
