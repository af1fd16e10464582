import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingViews } from '../../src/domain/compare';
import { endConversation, openViews, planConversation } from '../../src/domain/decide-conversation';
import type { Plan } from '../../src/domain/event';
import { foldDialogue } from '../../src/domain/fold';
import type { Person } from '../../src/domain/person';
import { type AreaProgress, linesOf, progressOf } from '../../src/domain/progress';
import { asHostSees } from '../../src/domain/seen-by';
import { standardModel } from '../../src/domain/standard-model';
import { degreeOf, type View } from '../../src/domain/view';
import { opensAll } from '../support/childs-answer';
import { amina, family, fatima, jens, planFor, sara, type Story, viewOf } from '../support/family';
import { anyHistory } from '../support/happenings';

/** A conversation in which these views are opened. */
const held = (story: Story, conversation: string, views: View[], change: Partial<Plan> = {}): Story => {
  const givers = views.map(({ person }) => story.dialogue.persons.find(({ id }) => id === person) as Person);
  const planned = story.does(planConversation, {
    conversation,
    plan: planFor(givers, { date: '2026-03-10', ...change }),
  });
  const given = views.map((view) => ({ letter: `${conversation}-${view.person}`, view }));
  return opensAll(planned, conversation, given).does(endConversation, { conversation });
};

/** What all of them may see together. */
const seenBy = ({ dialogue }: Story) => asHostSees(dialogue);

const areaIn = (story: Story, area: string): AreaProgress => {
  const dialogue = seenBy(story);
  const found = progressOf(dialogue, standardModel).areas.find((known) => known.area === area);
  if (!found) throw new Error('Nobody said anything about it');
  return found;
};

const linesIn = (story: Story, area: string) =>
  linesOf(seenBy(story), progressOf(seenBy(story), standardModel).conversations, areaIn(story, area));

const degreesOf = ({ courses }: AreaProgress, person: string) =>
  courses
    .filter((course) => course.person === person)
    .map(({ stands }) => stands.map((one) => degreeOf(one?.answer ?? { area: '' })));

describe('over time', () => {
  const begun = family().with(sara, jens, fatima, amina).begins();

  test('a mother is only ever held against what she said herself', () => {
    const story = held(held(begun, 'first', [viewOf(sara, { school: 4 }), viewOf(jens, { school: 1 })]), 'second', [
      viewOf(sara, { school: 2 }),
      viewOf(jens, { school: 1 }),
    ]);
    expect(degreesOf(areaIn(story, 'school'), sara.id)).toEqual([[4, 2]]);
    expect(degreesOf(areaIn(story, 'school'), jens.id)).toEqual([[1, 1]]);
  });

  test('who was not there leaves a hole, and the line breaks rather than guesses', () => {
    const first = held(begun, 'first', [viewOf(sara, { school: 4 }), viewOf(jens, { school: 2 })]);
    const second = held(first, 'second', [viewOf(sara, { school: 'ratherNot' }), viewOf(jens, { school: 2 })]);
    const third = held(second, 'third', [viewOf(sara, { school: 1 })]);
    const [drawn] = linesIn(third, 'school');
    expect(drawn?.lines.find(({ person }) => person === sara.id)?.pieces).toEqual([
      [{ at: 0, degree: 4 }],
      [{ at: 2, degree: 1 }],
    ]);
    expect(drawn?.lines.find(({ person }) => person === jens.id)?.pieces).toEqual([
      [
        { at: 0, degree: 2 },
        { at: 1, degree: 2 },
      ],
    ]);
  });

  test('a child under ten has no line, on no scale', () => {
    for (const scale of ['three', 'youth', 'five'] as const) {
      const own = viewOf(amina, { school: 3 }, { scale });
      const story = held(held(begun, 'first', [own]), 'second', [own]);
      expect(linesIn(story, 'school')).toEqual([]);
      expect(degreesOf(areaIn(story, 'school'), amina.id)).toEqual([[3, 3]]);
    }
  });

  test('a youth who moved from three steps to five gets a line from then on, never across', () => {
    const on = (scale: 'three' | 'youth') => viewOf(amina, { school: 2 }, { scale });
    const small = held(begun, 'first', [on('three')], { date: '2027-06-01' });
    const grown = held(held(small, 'second', [on('youth')], { date: '2028-01-10' }), 'third', [on('youth')], {
      date: '2028-06-10',
    });
    expect(linesIn(grown, 'school')).toMatchObject([{ scale: 'youth', lines: [{ pieces: [[{ at: 1 }, { at: 2 }]] }] }]);
  });

  test('two homes are two courses', () => {
    const at = (place: 'home' | 'otherHome', degree: number) => ({
      area: 'family',
      place,
      choice: { type: 'degree' as const, degree },
    });
    const both = { ...viewOf(sara, {}), answers: [at('home', 1), at('otherHome', 4)] };
    const story = held(held(begun, 'first', [both]), 'second', [both]);
    expect(degreesOf(areaIn(story, 'family'), sara.id)).toEqual([
      [1, 1],
      [4, 4],
    ]);
    expect(linesIn(story, 'family')[0]?.lines).toMatchObject([
      { person: sara.id, place: 'home' },
      { person: sara.id, place: 'otherHome' },
    ]);
    const later = held(held(begun, 'first', [both]), 'second', [viewOf(sara, { school: 2 })]);
    expect(degreesOf(areaIn(later, 'family'), sara.id)).toEqual([
      [1, undefined],
      [4, undefined],
    ]);
  });

  test('"other" is another area when it is about something else', () => {
    const about = (otherTitle: string) => ({ areas: ['other'], otherTitle });
    const said = [viewOf(sara, { other: 3 })];
    const story = held(held(begun, 'first', said, about('Flytning')), 'second', said, about('Hunden'));
    expect(progressOf(story.dialogue, standardModel).areas.map(({ title }) => title)).toEqual(['Flytning', 'Hunden']);
  });

  test('a title is the same with spaces around it, and only the area that needs one has it', () => {
    const about = (otherTitle: string) => ({ areas: ['school', 'other'], otherTitle });
    const said = [viewOf(sara, { other: 3, school: 2 })];
    const story = held(held(begun, 'first', said, about('Flytning')), 'second', said, about(' Flytning '));
    expect(progressOf(story.dialogue, standardModel).areas).toMatchObject([
      { area: 'school', title: '', courses: [{ stands: [{}, {}] }] },
      { area: 'other', title: 'Flytning', courses: [{ stands: [{}, {}] }] },
    ]);
  });

  test('what was said about moving house is no answer about the dog', () => {
    const about = (otherTitle: string) => ({ areas: ['other'], otherTitle });
    const first = held(begun, 'first', [viewOf(sara, { other: 3 })], about('Flytning'));
    const story = held(first, 'second', [viewOf(sara, { other: 1 })], about('Hunden'));
    const degrees = progressOf(story.dialogue, standardModel).areas.map((area) => degreesOf(area, sara.id));
    expect(degrees).toEqual([[[3, undefined]], [[undefined, 1]]]);
  });

  test('people stand in the order of the dialogue; who has left stands last, and who said nothing is not there', () => {
    const views = [viewOf(fatima, { school: 1 }), viewOf(jens, { school: 2 }), viewOf(sara, { school: 3 })];
    const left = held(begun, 'first', views).happens({ kind: 'personRemoved', body: { person: jens.id } });
    const { areas } = progressOf(left.dialogue, standardModel);
    expect(areas.map(({ area, courses }) => [area, courses.map(({ person }) => person)])).toEqual([
      ['school', [sara.id, fatima.id, jens.id]],
    ]);
    expect(linesIn(left, 'school')[0]?.lines).toHaveLength(3);
  });

  test('words alone are an answer, an empty one is none, and what came late says so', () => {
    const written = viewOf(sara, { school: { words: 'Hun synger' }, family: { words: '' } });
    const story = begun
      .does(planConversation, { conversation: 'first', plan: planFor([sara, jens]) })
      .does(openViews, { conversation: 'first', opened: [{ letter: 'a', view: written }] })
      .does(openViews, { conversation: 'first', opened: [{ letter: 'b', view: viewOf(jens, { school: 2 }) }] });
    const { areas } = progressOf(story.dialogue, standardModel);
    expect(areas.map(({ area }) => area)).toEqual(['school']);
    expect(areas[0]?.courses).toMatchObject([
      { person: sara.id, stands: [{ late: false, answer: { words: 'Hun synger' } }] },
      { person: jens.id, stands: [{ late: true, scale: 'five', model: { id: 'samsyn', version: 1 } }] },
    ]);
  });

  test('answers that are still closed, or of a conversation that was cancelled, are not there', () => {
    const planned = begun.does(planConversation, { conversation: 'first', plan: planFor([sara]) });
    expect(progressOf(planned.dialogue, standardModel).conversations).toEqual([]);
  });

  test('whatever happens, each degree that is shown was given by that person, there and then: no mean, no sum', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const dialogue = foldDialogue('dialogue', events);
        const { conversations, areas } = progressOf(dialogue, standardModel);
        const shown = areas.flatMap(({ area, courses }) =>
          courses.flatMap(({ person, stands }) =>
            stands.flatMap((stand, at) => (stand ? [{ area, person, at, answer: stand.answer }] : [])),
          ),
        );
        const given = conversations.flatMap((conversation, at) =>
          standingViews(conversation).flatMap(({ view }) =>
            view.answers
              .filter(({ area }) => conversation.plan.areas.includes(area))
              .map((answer) => ({ area: answer.area, person: view.person, at, answer })),
          ),
        );
        expect(shown).toHaveLength(given.length);
        for (const one of shown) expect(given).toContainEqual(one);
        for (const area of areas)
          for (const { scale, lines } of linesOf(dialogue, conversations, area))
            for (const { person, pieces } of lines)
              for (const { at, degree } of pieces.flat())
                expect(
                  shown.some(
                    (one) =>
                      one.area === area.area &&
                      one.person === person &&
                      one.at === at &&
                      degreeOf(one.answer) === degree,
                  ),
                  `${scale} ${person}`,
                ).toBe(true);
      }),
    );
  });
});
