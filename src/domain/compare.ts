import type { Conversation, GivenView } from './dialogue';
import { isModel, type ModelRef, type Scale, scales } from './model';
import { type Answer, asides, degreeOf, type Aside, type View } from './view';

/** One answer in the picture, with the person who gave it. */
export type Standing = {
  person: string;
  scale: Scale;
  model: ModelRef;
  answer: Answer;
  late: boolean;
  language: string;
  isChild: boolean;
};

/**
 * How far apart the degrees of an area lie, in words: nobody gave a degree; no two people gave one on the same scale;
 * the same degree, neighbouring degrees, or further. It says how the answers lie to each other and never who is right.
 */
export type Distance = 'nobody' | 'one' | 'same' | 'near' | 'far';

/** One area of the picture: everybody's answers side by side; nothing is averaged or summed. */
export type AreaPicture = {
  area: string;
  degrees: Standing[];
  aside: Record<Aside, Standing[]>;
  wordsOnly: Standing[];
  unanswered: string[];
  distance: Distance;
};

/** The latest view of each person: who answered again after the opening is shown with the later answer. */
export function standingViews(conversation: Conversation): GivenView[] {
  return [...new Map(conversation.views.map((given) => [given.view.person, given])).values()];
}

/**
 * A scale as it was answered on: the steps of one model, and whether it was a child that was asked. An adult on three
 * steps says how worried it is, a child what is hard: these are not the same steps.
 */
export type UsedScale = { scale: Scale; model: ModelRef; isChild: boolean };

export const isOnScale = (one: UsedScale, { scale, model, isChild }: UsedScale): boolean =>
  one.scale === scale && one.isChild === isChild && isModel(one.model, model);

/** The scale a view was given on. Children answered on three steps before a view could say that it is a child's. */
export const scaleUsed = ({ scale, model, child, steps }: View): UsedScale => ({
  scale,
  model,
  isChild: child !== undefined || (scale !== 'five' && steps === undefined),
});

/** The scales that some answers were given on, each once: the adults' first, then the young children's and the youth's. */
export const scalesUsed = (answers: readonly UsedScale[]): UsedScale[] =>
  answers
    .filter((one, index) => answers.findIndex((other) => isOnScale(other, one)) === index)
    .map(({ scale, model, isChild }) => ({ scale, model, isChild }))
    .toSorted((a, b) => scales.indexOf(a.scale) - scales.indexOf(b.scale));

/** The areas of the plan, and after them what a child spoke of besides. */
export const areasTalkedOf = ({ plan, views }: Conversation): string[] => [
  ...new Set([...plan.areas, ...views.flatMap(({ view }) => view.answers.map(({ area }) => area))]),
];

/** Lays the views of a conversation side by side, area by area, in the order of the plan. */
export function compareViews(conversation: Conversation): AreaPicture[] {
  const views = standingViews(conversation);
  return areasTalkedOf(conversation).map((area) => pictureOf(area, views));
}

function pictureOf(area: string, views: GivenView[]): AreaPicture {
  const standings = views.flatMap(({ view, late }) =>
    view.answers
      .filter((answer) => answer.area === area)
      .map(
        (answer): Standing => ({
          person: view.person,
          ...scaleUsed(view),
          answer,
          late,
          language: view.language,
        }),
      ),
  );
  const degrees = standings.filter(({ answer }) => degreeOf(answer) !== undefined);
  const aside = Object.fromEntries(
    asides.map((type) => [type, standings.filter(({ answer }) => answer.choice?.type === type)]),
  ) as Record<Aside, Standing[]>;
  const wordsOnly = standings.filter(({ answer }) => !answer.choice && (answer.words ?? answer.nice));
  const chosen = new Set(standings.filter(({ answer }) => answer.choice).map(({ person }) => person));
  const unanswered = views.map(({ view }) => view.person).filter((person) => !chosen.has(person));
  return { area, degrees, aside, wordsOnly, unanswered, distance: distanceOf(degrees) };
}

/**
 * Only steps of one scale of one model can be near or far: a young child's three steps are never stretched to five, and
 * a youth's answer another question than the adults'. One person who answers for two homes is not far from anybody.
 */
function distanceOf(degrees: Standing[]): Distance {
  if (degrees.length === 0) return 'nobody';
  const spreads = scalesUsed(degrees).flatMap((used) =>
    spreadOf(degrees.filter((standing) => isOnScale(standing, used))),
  );
  if (spreads.length === 0) return 'one';
  const widest = Math.max(...spreads);
  if (widest === 0) return 'same';
  return widest === 1 ? 'near' : 'far';
}

/** Steps between the outermost degrees, when two people or more gave one. */
function spreadOf(standings: Standing[]): number[] {
  if (new Set(standings.map(({ person }) => person)).size < 2) return [];
  const degrees = standings.flatMap(({ answer }) => degreeOf(answer) ?? []);
  return [Math.max(...degrees) - Math.min(...degrees)];
}
