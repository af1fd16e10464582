import type { AreaPicture, Standing } from '../../domain/compare';
import { type Scale, scales } from '../../domain/model';
import { standardModel } from '../../domain/standard-model';
import { asides } from '../../domain/view';
import type { DegreeWord, Mark, ViewPicture } from '../../parts/view-data';
import { isolated } from '../../words/isolate';
import { areaName, degreeWords } from '../../words/model-words';
import { readingOn, type Say, type Talk } from './talk';

/** One picture for each scale that someone answered on: steps of different scales are never laid on each other. */
export type ScalePicture = { scale: Scale; picture: ViewPicture };

/** The picture of a conversation. The first one also says in words how the answers of an area lie to each other. */
export function picturesOf(talk: Talk, t: Say): ScalePicture[] {
  const used = scales.filter((scale) => talk.voices.some(({ given }) => given.view.scale === scale));
  return used.map((scale, index) => ({ scale, picture: pictureOn(talk, scale, index === 0, t) }));
}

function pictureOn(talk: Talk, scale: Scale, withNotes: boolean, t: Say): ViewPicture {
  const reading = readingOn(talk, scale);
  return {
    viewers: talk.voices
      .filter(({ given }) => given.view.scale === scale)
      .map(({ person, role, initials }) => ({ id: person.id, name: person.name, role, initials })),
    degrees: stepsOf(talk, scale),
    asides: asides.map((aside) => ({ aside, label: t(`together.aside.${aside}`) })),
    areas: talk.areas.map((area) => ({
      id: area.area,
      label: areaName(reading, area.area, talk.conversation.plan.otherTitle),
      note: withNotes ? distanceWords(area, talk.reading.name, t) : undefined,
      marks: marksOn(area, scale, t),
    })),
  };
}

/** The steps of a scale with their shapes, in the words of those who answered on it. */
export const stepsOf = (talk: Talk, scale: Scale): DegreeWord[] =>
  standardModel.scales[scale].map(({ shape }, index) => {
    const { label, short } = degreeWords(readingOn(talk, scale), scale, index + 1);
    return { degree: index + 1, shape, label, short };
  });

/** Degrees and asides of an area; the place is named only where one person stands twice. */
function marksOn(area: AreaPicture, scale: Scale, t: Say): Mark[] {
  const standings = [...area.degrees, ...asides.flatMap((aside) => area.aside[aside])].filter(
    (standing) => standing.scale === scale,
  );
  return standings.map(({ person, answer, late }) => ({
    person,
    choice: answer.choice,
    late,
    place: standsTwice(standings, person) && answer.place ? t(`places.${answer.place}`) : undefined,
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
