import type { Answer, WrittenView } from '../../domain/view';
import { nicePictures } from '../../parts/world/drawn-nice';
import { wordsIn } from '../../words/words';

/** What was tapped as nice, in the words of another language; own words stay. In: both languages, whose texts are here. */
export function niceIn(view: WrittenView, from: string, to: string): WrittenView {
  const [before, after] = [wordsIn(from, 'child'), wordsIn(to, 'child')];
  const things = Object.values(nicePictures).flat();
  const words = new Map(things.map((id) => [before(`mode.niceThings.${id}`), after(`mode.niceThings.${id}`)]));
  const inWords = (nice: NonNullable<Answer['nice']>) => ({
    ...nice,
    tapped: nice.tapped.map((said) => words.get(said) ?? said),
  });
  return {
    ...view,
    answers: view.answers.map((answer) => ({ ...answer, ...(answer.nice && { nice: inWords(answer.nice) }) })),
  };
}
