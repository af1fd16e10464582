import { NicePicture } from '../../parts/world/nice-picture';
import { nicePictures } from '../../parts/world/drawn-nice';
import { PlacePicture } from '../../parts/world/place-picture';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { ByAdult } from './by-adult';
import { ChildPage } from './child-page';
import { Checks } from './choices';
import type { AtPlaceProps } from './hard-page';
import { withinPlace } from './pages';
import { answerAt, withAnswerAt } from './places';
import { useChild } from './use-child';

/** What is nice here, before anything else is asked. */
export function NicePage({ at, isOther }: AtPlaceProps) {
  const t = useWords('child');
  const { view, change, go, age } = useChild();
  const answer = answerAt(view, at);
  const nice = answer?.nice ?? { tapped: [], words: '' };
  const set = (more: Partial<typeof nice>) => change(withAnswerAt(view, at, { nice: { ...nice, ...more } }));
  const title = t('mode.nice.question', { place: at.name });
  const choices = nicePictures[at.picture].map((id) => {
    const label = t(`mode.niceThings.${id}`);
    return { value: label, label, ...(age === 'young' ? { picture: <NicePicture id={id} /> } : {}) };
  });
  const back = withinPlace('nice', at.id, isOther, -1);
  return (
    <ChildPage
      title={title}
      mark={<PlacePicture place={at.picture} />}
      sentences={[t(`mode.${age}.nice`)]}
      choices={choices.map(({ label }) => label)}
      onBack={() => go(isOther ? back : { page: 'places' })}
      onNext={() => go(withinPlace('nice', at.id, isOther, 1))}
    >
      <Checks legend={title} choices={choices} value={nice.tapped} onChange={(tapped) => set({ tapped })} />
      <TextArea label={t('mode.nice.words')} rows={2} value={nice.words} onChange={(words) => set({ words })} />
      {nice.words.trim() !== '' && (
        <ByAdult
          checked={answer?.byAdult === true}
          onChange={(byAdult) => change(withAnswerAt(view, at, { byAdult }))}
        />
      )}
    </ChildPage>
  );
}
