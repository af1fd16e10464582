import type { Band, Model, Scale, Shape } from '../domain/model';
import { childBandOf, modelBandOf, readsWords } from '../domain/child-band';
import { readerOf, scaleOf } from '../domain/person';
import { type Place } from '../domain/place';
import { type Answer, degreeOf, usualPlace, type View, type WrittenAnswer, type WrittenView } from '../domain/view';
import type { Round, RoundPerson } from '../use-session';
import { finishedChild } from './finished-child';

/** An answer in which nothing is said yet. */
export const blankView = (round: Round, person: RoundPerson, language: string): View => ({
  person: person.id,
  model: round.model,
  scale: person.steps ?? scaleOf(person.role, bandAt(round, person)),
  language,
  how: 'self',
  strengths: { tapped: [], words: '' },
  answers: [],
  ...(person.steps ? { steps: person.steps } : {}),
  ...(person.role === 'child' ? { child: { band: round.childBand, takesPart: 'yes' } } : {}),
});

/** The age band by which someone reads the model: a child's own screens may be for another age than its own. */
export const bandAt = ({ band, childBand }: Round, { role }: RoundPerson): Band =>
  role === 'child' && readsWords(childBand) !== readsWords(childBandOf(band)) ? modelBandOf(childBand) : band;

/** What the person has said about an area so far; places stand as they usually are until someone changes them. */
export const answerIn = ({ answers }: View, area: string): Answer | undefined =>
  answers.find((answer) => answer.area === area);

/** The place an answer begins with. */
export const placeIn = (round: Round, { role }: RoundPerson): Place => usualPlace(role, round.day);

/** The view with something changed in one area. */
export function withAnswer(view: View, area: string, change: Partial<Answer>, place: Place): View {
  const before = answerIn(view, area) ?? { area, place };
  const rest = view.answers.filter((answer) => answer.area !== area);
  return { ...view, answers: [...rest, { ...before, ...change }] };
}

/** Whether anything was said about an area or a place. */
export const saysSomething = ({ choice, yes, words, nice }: WrittenAnswer): boolean =>
  Boolean(choice ?? (yes || words?.trim())) || Boolean(nice && (nice.tapped.length > 0 || nice.words.trim()));

/** Whether anything was said at all, so that there is something to go on with. */
export const hasBegun = ({ strengths, answers }: View): boolean =>
  strengths.tapped.length > 0 || strengths.words.trim() !== '' || answers.some(saysSomething);

/**
 * The view as it is handed in: areas in the order of the round, without those that nobody answered. A child may have
 * spoken of more than was planned, and of two homes: all of that stays. `inWords`: how a child's bare yes is said.
 */
export function finishedView(
  round: Round,
  view: WrittenView,
  inWords: YesInWords = { yes: '', byAdult: '' },
): WrittenView {
  const { writtenBy, child, kept, ...rest } = view;
  const answers = (child ? inOrder(round, view) : planned(round, view)).filter(saysSomething);
  const writer = asksForWriter(view) ? writtenBy?.trim() : undefined;
  const part = child && finishedChild(child, kept);
  const named = writer ? { writtenBy: writer } : {};
  if (child && child.takesPart !== 'yes') return { ...blankOf(rest), ...part };
  return { ...rest, ...named, ...part, answers: answers.map((answer) => trimmed(answer, inWords)) };
}

const planned = ({ areas }: Round, view: View): Answer[] => areas.flatMap((area) => answerIn(view, area) ?? []);

function inOrder({ areas }: Round, { answers }: WrittenView): WrittenAnswer[] {
  const at = ({ area }: Answer) => (areas.includes(area) ? areas.indexOf(area) : areas.length);
  return answers.toSorted((a, b) => at(a) - at(b));
}

/** What is left of an answer of someone who does not take part. */
const blankOf = <V extends Pick<View, 'strengths' | 'answers'>>(view: V): V => ({
  ...view,
  strengths: { tapped: [], words: '' },
  answers: [],
});

/**
 * A yes without a step, something is hard and not how much, is handed in as words: `yes`. Below it an adult's words are told
 * apart by `byAdult` before them, for the mark of the whole answer would cover the child's own yes too.
 */
type YesInWords = { yes: string; byAdult: string };

function trimmed({ yes, words, nice, byAdult: isByAdult, ...answer }: WrittenAnswer, inWords: YesInWords): Answer {
  const own = words?.trim();
  const written = own && yes && isByAdult ? `${inWords.byAdult}: ${own}` : own;
  const said = [...(yes ? [inWords.yes] : []), ...(written ? [written] : [])].join('\n');
  const isNice = nice && (nice.tapped.length > 0 || nice.words.trim());
  return {
    ...answer,
    ...(said ? { words: said } : {}),
    // Of words that were deleted again nobody need know who wrote them.
    ...(own && isByAdult && !yes ? { byAdult: isByAdult } : {}),
    ...(isNice ? { nice: trimmedNice(nice) } : {}),
  };
}

function trimmedNice({ tapped, words, byAdult }: NonNullable<Answer['nice']>): Answer['nice'] {
  const own = words.trim();
  return { tapped, words: own, ...(own && byAdult ? { byAdult } : {}) };
}

/** Someone else holds the pen, so the answer says who. */
export const asksForWriter = ({ how }: View): boolean => how === 'spoken' || how === 'paper';

/** The steps of a scale, with their shapes. */
export const stepsOn = ({ scales }: Model, scale: Scale): { degree: number; shape: Shape }[] =>
  scales[scale].map(({ id, shape }) => ({ degree: Number(id), shape }));

/** Whether the answer is the strongest step of its scale. */
export const isStrongest = (model: Model, { scale }: View, answer: Answer | undefined): boolean =>
  degreeOf(answer) === model.scales[scale].length;

/** A professional who is very worried about life at home should tell the parents first: the upper two fifths of the steps. */
export function shouldTellParents(
  model: Model,
  round: Round,
  { role }: RoundPerson,
  { scale }: View,
  answer: Answer | undefined,
): boolean {
  const isHigh = (degreeOf(answer) ?? 0) * 5 > model.scales[scale].length * 3;
  const aboutFamily = model.areas.some((area) => area.aboutFamily && area.id === answer?.area);
  return isHigh && aboutFamily && readerOf(role, round.band) === 'professional';
}
