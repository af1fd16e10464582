import type { AreaPicture, Standing } from '../../domain/compare';
import { hasTwoHomes } from '../../domain/home';
import { degreeOf } from '../../domain/view';
import { isolated } from '../../words/isolate';
import { apart, areaQuestion } from '../../words/model-words';
import { isWorthSaying, placeWords } from '../../words/place-words';
import { nearnessOf, standsTwice, stepWords } from './picture';
import { readingOn, type Say, type Talk } from './talk';

/**
 * An area in one breath, to be read aloud under its name. Out: what each said, in the order of the persons ("Fatima: »Noget
 * undrer mig«. Jens: »Meget bekymret«."), and the question to all ("I ser Amina forskellige steder. Hvad ser I?").
 */
export function areaSentence(talk: Talk, area: AreaPicture, t: Say): { said: string; question: string } {
  const said = talk.voices.flatMap(({ person }) =>
    area.degrees
      .filter((standing) => standing.person === person.id)
      .map((standing) => saidBy(talk, area, standing, person.name, t)),
  );
  return { said: said.join(' '), question: questionOf(talk, area, t) };
}

function saidBy(talk: Talk, area: AreaPicture, standing: Standing, name: string, t: Say): string {
  const { person, answer } = standing;
  const words = apart(readingOn(talk, standing), stepWords(talk, standing, degreeOf(answer) ?? 0, t).label);
  const said = hasTwoHomes(talk.dialogue) || standsTwice(area.degrees, person);
  const place = said && answer.place && isWorthSaying(talk.dialogue, answer.place, standing.isChild) && answer.place;
  return place
    ? t('together.saysThere', { name: isolated(name), place: placeWords(talk.dialogue, person, place, t), words })
    : t('together.says', { name: isolated(name), words });
}

/** The question to all; with the child in the room the one that the child was asked. */
function questionOf(talk: Talk, area: AreaPicture, t: Say): string {
  if (talk.childHere) return areaQuestion(talk.reading, area.area, talk.conversation.plan.otherTitle);
  const nearness = nearnessOf(area);
  const places = new Set(
    area.degrees.flatMap(({ person, answer }) =>
      answer.place ? placeWords(talk.dialogue, person, answer.place, t) : [],
    ),
  );
  const ask = nearness === 'far' && places.size > 1 ? 'farPlaces' : nearness;
  return t(`together.ask.${ask}`, { name: isolated(talk.reading.name) });
}
