import { saysSomething } from '../../answering/answer';
import { type Model, titledArea } from '../../domain/model';
import type { Place } from '../../domain/place';
import type { Answer, WrittenAnswer, WrittenView } from '../../domain/view';
import { type PlaceName, placeOfArea } from '../../parts/world/drawn-places';
import { isolated } from '../../words/isolate';
import { areaName, type Reading } from '../../words/model-words';
import type { Round } from '../../use-session';

/** A place of the child's life: an area of the round, or one of two homes. */
export type PlaceOfChild = { id: string; area: string; place: Place; picture: PlaceName; name: string };

/** How many places a child under seven tells of. */
export const enough = 3;

/** The places of a round, in its order; something else is always there. In: the round, how this child reads the model. */
export function placesOf(round: Round, reading: Reading, title: string): PlaceOfChild[] {
  const { structure } = reading;
  const other = titledArea(structure);
  const areas = round.areas.filter((area) => area !== 'allInAll' && area !== other);
  return [
    ...areas.flatMap((area) => inArea(round, reading, area)),
    ...(other ? [otherPlace(reading, other, title)] : []),
  ];
}

const otherPlace = (reading: Reading, area: string, title: string): PlaceOfChild => ({
  id: area,
  area,
  place: 'elsewhere',
  picture: 'other',
  name: areaName(reading, area, title),
});

function inArea(round: Round, reading: Reading, area: string): PlaceOfChild[] {
  const name = areaName(reading, area);
  const known = { id: area, area, name };
  if (isFamily(reading.structure, area)) return homesOf(round, known);
  if (area !== 'school') return [{ ...known, place: 'elsewhere', picture: placeOfArea[area] ?? 'other' }];
  return round.day === 'school'
    ? [{ ...known, place: 'school', picture: 'school' }]
    : [{ ...known, place: 'daycare', picture: 'daycare' }];
}

const isFamily = ({ areas }: Model, area: string): boolean =>
  areas.some(({ id, aboutFamily }) => id === area && aboutFamily === true);

function homesOf({ homes }: Round, known: Pick<PlaceOfChild, 'id' | 'area' | 'name'>): PlaceOfChild[] {
  const [first, second] = homes;
  if (!first || !second) return [{ ...known, place: 'home', picture: 'home' }];
  return [
    { ...known, place: 'home', picture: 'home', name: isolated(first) },
    { ...known, id: `${known.id}/other`, place: 'otherHome', picture: 'otherHome', name: isolated(second) },
  ];
}

const isAt = ({ area, place }: Pick<PlaceOfChild, 'area' | 'place'>) => {
  const isHome = place === 'home' || place === 'otherHome';
  return (answer: Answer): boolean => answer.area === area && (!isHome || (answer.place ?? 'home') === place);
};

/** What the child has said about a place so far. */
export const answerAt = ({ answers }: WrittenView, at: PlaceOfChild): WrittenAnswer | undefined =>
  answers.find(isAt(at));

/** The view with something changed about one place. */
export function withAnswerAt(view: WrittenView, at: PlaceOfChild, change: Partial<WrittenAnswer>): WrittenView {
  const before = answerAt(view, at) ?? { area: at.area, place: at.place };
  return { ...view, answers: [...view.answers.filter((answer) => !isAt(at)(answer)), { ...before, ...change }] };
}

/** Whether anything was said about a place. */
export function isTold(view: WrittenView, at: PlaceOfChild): boolean {
  const answer = answerAt(view, at);
  return answer !== undefined && saysSomething(answer);
}
