import type { Answer } from '../../domain/view';
import { NicePicture } from '../../parts/world/nice-picture';
import { nicePictures } from '../../parts/world/drawn-nice';
import { PlacePicture } from '../../parts/world/place-picture';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { ByAdult } from './by-adult';
import { ChildPage } from './child-page';
import { Checks, type PictureChoice } from './choices';
import type { AtPlaceProps } from './hard-page';
import { withinPlace } from './pages';
import { answerAt, withAnswerAt } from './places';
import { useChild } from './use-child';

type Nice = NonNullable<Answer['nice']>;

/** What is nice here, before anything else is asked. */
export function NicePage({ at, isOther }: AtPlaceProps) {
  const t = useWords('child');
  const { view, change, go, age } = useChild();
  const nice: Nice = answerAt(view, at)?.nice ?? { tapped: [], words: '' };
  const set = (more: Partial<Nice>) => change(withAnswerAt(view, at, { nice: { ...nice, ...more } }));
  const title = t('mode.nice.question', { place: at.name });
  const offered = nicePictures[at.picture].map((id) => {
    const label = t(`mode.niceThings.${id}`);
    return { value: label, label, ...(age === 'young' ? { picture: <NicePicture id={id} /> } : {}) };
  });
  // What was tapped under a name that it no longer has stays, as it was tapped.
  const others = nice.tapped.filter((said) => !offered.some(({ value }) => value === said));
  const choices: PictureChoice<string>[] = [...offered, ...others.map((said) => ({ value: said, label: said }))];
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
      {nice.words.trim() !== '' && <ByAdult checked={nice.byAdult === true} onChange={(byAdult) => set({ byAdult })} />}
    </ChildPage>
  );
}
