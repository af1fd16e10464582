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
  const { choice, yes } = answerAt(view, at) ?? {};
  // How much is not guessed: the yes stands alone until the child says more.
  const set = (hard: Hard) =>
    change(withAnswerAt(view, at, { choice: hard.choice, yes: hard.yes && !hard.choice ? true : undefined }));
  return (
    <HardQuestion
      title={areaQuestion(reader, at.area).replace(areaName(reader, at.area), at.name)}
      mark={<PlacePicture place={at.picture} />}
      sentences={[t(`mode.${age}.hard`)]}
      signed={at.area}
      value={{ choice, yes: yes ?? isYes(choice) }}
      onChange={set}
      onBack={() => go(withinPlace('hard', at.id, isOther, -1))}
      onNext={() => go(withinPlace('hard', at.id, isOther, 1))}
    />
  );
}

/** A little and a lot are both a yes. */
const isYes = (choice: Hard['choice']): boolean => choice?.type === 'degree' && choice.degree > 1;
