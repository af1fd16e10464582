import {
  type AreaPicture,
  isOnScale,
  scalesUsed,
  scaleUsed,
  type Standing,
  type UsedScale,
} from '../../domain/compare';
import { hasTwoHomes } from '../../domain/home';
import { standardModel } from '../../domain/standard-model';
import { asides } from '../../domain/view';
import type { DegreeWord, Mark, ViewPicture } from '../../parts/view-data';
import { isolated } from '../../words/isolate';
import { areaMarks, areaName, degreeWords } from '../../words/model-words';
import { groupOfAnswer, groupOfPerson, homeGroups, placeWords } from '../../words/place-words';
import { readingOn, type Say, type Talk } from './talk';

/**
 * One picture for each scale of each model that someone answered on: steps of different scales are never laid on each
 * other.
 */
export type ScalePicture = UsedScale & { picture: ViewPicture };

/** The picture of a conversation. The first one also says in words how the answers of an area lie to each other. */
export function picturesOf(talk: Talk, t: Say): ScalePicture[] {
  const used = scalesUsed(talk.voices.map(({ given }) => scaleUsed(given.view)));
  return used.map((one, index) => ({ ...one, picture: pictureOn(talk, one, index === 0, t) }));
}

function pictureOn(talk: Talk, used: UsedScale, withNotes: boolean, t: Say): ViewPicture {
  const reading = readingOn(talk, used);
  const homes = homeGroups(talk.dialogue, t);
  const groups = homes.length > 0 ? homes : undefined;
  return {
    viewers: talk.voices
      .filter(({ given }) => isOnScale(scaleUsed(given.view), used))
      .map(({ person, role, initials }) => ({
        id: person.id,
        name: person.name,
        role,
        initials,
        ...(groups && { group: groupOfPerson(talk.dialogue, person.id) }),
      })),
    groups,
    degrees: stepsOf(talk, used, t),
    plain: used.isChild || talk.childHere,
    asides: asides.map((aside) => ({ aside, label: t(`together.aside.${aside}`) })),
    areas: areasOn(talk, used).map((area) => ({
      id: area.area,
      label: areaName(reading, area.area, talk.conversation.plan.otherTitle),
      labelMarks: areaMarks(reading, area.area, talk.conversation.plan.otherTitle),
      note: withNotes ? distanceWords(area, talk.reading.name, t) : undefined,
      marks: marksOn(talk, area, used, t),
    })),
  };
}

/** All areas; of children only those that they spoke of and show: the rest of theirs is not "not answered". */
const areasOn = ({ areas }: Talk, used: UsedScale): AreaPicture[] =>
  used.isChild
    ? areas.filter(({ degrees, aside }) =>
        [...degrees, ...Object.values(aside).flat()].some((standing) => isOnScale(standing, used)),
      )
    : areas;

/** The steps of a scale with their shapes, in the words of those who answered on it. */
export function stepsOf(talk: Talk, used: UsedScale, t: Say): DegreeWord[] {
  const reading = readingOn(talk, used);
  return reading.structure.scales[used.scale].map(({ shape }, index) => {
    const { label, short } = stepWords(talk, used, index + 1, t);
    return { degree: index + 1, shape, label, short, marks: reading.marks };
  });
}

/**
 * A step in words. While the child is in the room the steps of the standard model's adults are said calmly: their words
 * are meant for grown-ups. Another model keeps its own.
 */
export function stepWords(talk: Talk, used: UsedScale, degree: number, t: Say): { label: string; short: string } {
  const words = degreeWords(readingOn(talk, used), used.scale, degree);
  const calm = talk.childHere && used.scale === 'five' && used.model.id === standardModel.id && calmSteps[degree - 1];
  return calm ? { label: t(`together.calm.${calm}`), short: t(`together.calmShort.${calm}`) } : words;
}

const calmSteps = ['fine', 'wonder', 'think', 'thinkMuch', 'now'] as const;

/** Degrees and asides of an area; the place is named only where one person stands twice. */
function marksOn({ dialogue }: Talk, area: AreaPicture, used: UsedScale, t: Say): Mark[] {
  const standings = [...area.degrees, ...asides.flatMap((aside) => area.aside[aside])].filter((standing) =>
    isOnScale(standing, used),
  );
  return standings.map(({ person, answer, late }) => ({
    person,
    choice: answer.choice,
    late,
    ...(hasTwoHomes(dialogue) && { group: groupOfAnswer(dialogue, person, answer.place) }),
    place: standsTwice(standings, person) && answer.place ? placeWords(dialogue, person, answer.place, t) : undefined,
  }));
}

/** Someone who answers for two homes stands twice. */
export const standsTwice = (standings: readonly Standing[], person: string): boolean =>
  standings.filter((standing) => standing.person === person).length > 1;

/** How the answers of an area lie to each other; people on different scales are neither near nor far. */
export type Nearness = AreaPicture['distance'] | 'ownSteps';

export function nearnessOf({ distance, degrees }: AreaPicture): Nearness {
  const alone = new Set(degrees.map(({ person }) => person)).size < 2;
  return distance === 'one' && !alone ? 'ownSteps' : distance;
}

/** The same in words. Nobody is set against anybody. */
export const distanceWords = (area: AreaPicture, name: string, t: Say): string =>
  t(`together.distance.${nearnessOf(area)}`, { name: isolated(name) });
