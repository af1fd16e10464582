import { standardModel } from '../../src/domain/standard-model';
import { type Choice, usualPlace, type View } from '../../src/domain/view';
import { type Dice, diceOf, shuffled } from './dice';
import * as phrases from './phrases';

/** How much a person writes who writes a lot: letters of words in all. */
const written = 600;
const sentences = [...phrases.notes, ...phrases.actions, ...phrases.aims, ...phrases.occasions, ...phrases.strengths];

/** A parent's view with an answer and words about every area of the model. In: a seed, and whose it is. */
export function fullView(seed: number, person: string): View {
  const dice = diceOf(seed);
  const { id, version, areas } = standardModel;
  const words = shuffled(dice, sentences).join(' ').slice(0, written);
  if (words.length < written) throw new Error(`Only ${words.length} letters of words`);
  const each = written / areas.length;
  const answers = areas.map(({ id: area }, index) => ({
    area,
    place: usualPlace('parent', 'school'),
    choice: choiceOf(dice),
    words: words.slice(Math.round(index * each), Math.round((index + 1) * each)),
  }));
  const strengths = { tapped: shuffled(dice, phrases.strengths).slice(0, 2), words: '' };
  return { person, model: { id, version }, scale: 'five', language: 'da', how: 'self', strengths, answers };
}

const choiceOf = (dice: Dice): Choice =>
  dice.between(1, 10) > 1 ? { type: 'degree', degree: dice.between(1, 5) } : { type: 'cannotTell' };
