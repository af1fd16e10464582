import { useReader } from '../../answering/seat';
import { PlacePicture } from '../../parts/world/place-picture';
import { areaName, areaQuestion } from '../../words/model-words';
import { useWords } from '../../words/language';
import type { Hard } from './hard-choices';
import { HardQuestion } from './hard-question';
import { withinPlace } from './pages';
import { answerAt, type PlaceOfChild, withAnswerAt } from './places';
import { useChild } from './use-child';

/** What every page about one place needs. */
export type AtPlaceProps = { at: PlaceOfChild; isOther: boolean };

/** Is anything hard here? */
export function HardPage({ at, isOther }: AtPlaceProps) {
  const t = useWords('child');
  const reader = useReader();
  const { view, change, go, age } = useChild();
  const answer = answerAt(view, at);
  const onlyYes = t('mode.hard.yesWords');
  const said = answer?.words === onlyYes ? undefined : answer?.words;
  const value: Hard = { choice: answer?.choice, yes: isYes(answer?.choice) || answer?.words === onlyYes };
  const set = ({ yes, choice }: Hard) =>
    // How much is not guessed: the yes stands there in words until the child says more.
    change(withAnswerAt(view, at, { choice, words: said ?? (yes && !choice ? onlyYes : undefined) }));
  return (
    <HardQuestion
      title={areaQuestion(reader, at.area).replace(areaName(reader, at.area), at.name)}
      mark={<PlacePicture place={at.picture} />}
      sentences={[t(`mode.${age}.hard`)]}
      signed={at.area}
      value={value}
      onChange={set}
      onBack={() => go(withinPlace('hard', at.id, isOther, -1))}
      onNext={() => go(withinPlace('hard', at.id, isOther, 1))}
    />
  );
}

/** A little and a lot are both a yes. */
const isYes = (choice: Hard['choice']): boolean => choice?.type === 'degree' && choice.degree > 1;
