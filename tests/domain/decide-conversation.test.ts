import { describe, expect, it, test } from 'vitest';
import { planFollowUp } from '../../src/domain/decide-agreements';
import {
  cancelConversation,
  endConversation,
  firstPlan,
  keepDifference,
  moveConversation,
  noteWhatWorks,
  openViews,
  planConversation,
  replanConversation,
  setSharedAim,
  usualParticipation,
  writeNote,
} from '../../src/domain/decide-conversation';
import { removePerson } from '../../src/domain/decide-persons';
import { roles } from '../../src/domain/person';
import { standardModel } from '../../src/domain/standard-model';
import { amina, bo, family, fatima, ida, jens, nour, per, person, planFor, sara, viewOf } from '../support/family';

const begun = family().with(amina, sara, jens, fatima, nour, ida, per).begins();
const plan = planFor([sara, jens, fatima]);
const planned = begun.does(planConversation, { conversation: 'first', plan });
const opened = planned.does(openViews, {
  conversation: 'first',
  opened: [{ letter: 'letter of Sara', view: viewOf(sara, { school: 2 }) }],
});
const ended = opened.does(endConversation, { conversation: 'first' });
const cancelled = planned.does(cancelConversation, { conversation: 'first', reason: 'Jens is ill' });

const jensAnswers = { conversation: 'first', opened: [{ letter: 'letter', view: viewOf(jens, { school: 4 }) }] };

/** Every act on a conversation, with something that the rules of a conversation under way allow. */
const acts = {
  replan: [replanConversation, { conversation: 'first', plan }],
  move: [moveConversation, { conversation: 'first', date: '2026-03-27', reason: '' }],
  cancel: [cancelConversation, { conversation: 'first', reason: '' }],
  open: [openViews, jensAnswers],
  note: [writeNote, { conversation: 'first', area: 'school', text: 'Mornings' }],
  difference: [keepDifference, { conversation: 'first', area: 'school', kept: true }],
  works: [noteWhatWorks, { conversation: 'first', text: 'Football' }],
  aim: [setSharedAim, { conversation: 'first', text: 'Calm mornings' }],
  end: [endConversation, { conversation: 'first' }],
} as const;
const refusal = (story: typeof begun, [decide, input]: (typeof acts)[keyof typeof acts]) =>
  story.refuses(decide as typeof endConversation, input);

describe('planning a conversation', () => {
  it('is one at a time', () => {
    const second = { conversation: 'second', plan };
    expect(planned.refuses(planConversation, second)).toBe('ConversationUnderWay');
    expect(opened.refuses(planConversation, second)).toBe('ConversationUnderWay');
    expect(ended.refuses(planConversation, second)).toBeUndefined();
    expect(cancelled.refuses(planConversation, second)).toBeUndefined();
  });

  it.each([
    ['without an area', { areas: [] }, 'AreasMissing'],
    ['with an area of its own that has no title', { areas: ['school', 'other'], otherTitle: ' ' }, 'OtherTitleMissing'],
    ['with an area of its own that has one', { areas: ['school', 'other'], otherTitle: 'Sleep' }, undefined],
    [
      'in which nobody gives a view',
      { participants: [{ person: sara.id, how: 'talks' as const }] },
      'NobodyGivesAView',
    ],
    ['in which only a stranger gives a view', planFor([bo]), 'NobodyGivesAView'],
    ['in which the interpreter gives a view', planFor([sara, nour]), 'HelperGivesNoView'],
    ['in which the note-taker gives a view', planFor([ida]), 'HelperGivesNoView'],
    ['in which the support person gives a view', planFor([jens, per]), 'HelperGivesNoView'],
  ])('%s', (_case, change, expected) => {
    const input = { conversation: 'first', plan: { ...plan, ...change } };
    expect(begun.refuses(planConversation, input)).toBe(expected);
    expect(planned.refuses(replanConversation, input)).toBe(expected);
  });

  it('again in mid-meeting keeps the areas that have answers, and may add others', () => {
    const again = (areas: string[]) => ({ conversation: 'first', plan: { ...plan, areas } });
    expect(planned.refuses(replanConversation, again(['health']))).toBeUndefined();
    expect(opened.refuses(replanConversation, again(['school', 'health']))).toBe('AreaHasAnswers');
    expect(
      opened.does(replanConversation, again(['school', 'health', 'family'])).dialogue.conversations[0]?.plan.areas,
    ).toEqual(['school', 'health', 'family']);
  });

  it('notices when the only one who was to give a view was taken out', () => {
    const alone = begun.does(planConversation, { conversation: 'first', plan: planFor([jens]) });
    const without = alone.does(removePerson, { person: jens.id });
    expect(without.refuses(replanConversation, { conversation: 'first', plan: planFor([jens]) })).toBe(
      'NobodyGivesAView',
    );
  });
});

describe('a conversation', () => {
  it.each(Object.keys(acts) as (keyof typeof acts)[])('that is under way allows to %s', (name) => {
    expect(refusal(opened, acts[name])).toBeUndefined();
  });

  it.each(Object.keys(acts) as (keyof typeof acts)[])(
    'that nobody planned, ended or cancelled refuses to %s',
    (name) => {
      expect(refusal(begun, acts[name])).toBe('ConversationUnknown');
      // What someone answered and nobody opened may still be opened afterwards: no answer is lost.
      expect(refusal(ended, acts[name])).toBe(name === 'open' ? undefined : 'ConversationHasEnded');
      expect(refusal(cancelled, acts[name])).toBe('ConversationCancelled');
    },
  );

  it('has no differences to keep before the answers are opened', () => {
    expect(refusal(planned, acts.difference)).toBe('ViewsStillClosed');
  });

  it('may be talked about, noted and ended without anybody’s answer', () => {
    const { difference: _difference, ...others } = acts;
    expect(Object.values(others).map((act) => refusal(planned, act))).toEqual(
      Object.values(others).map(() => undefined),
    );
  });
});

describe('opening the answers', () => {
  it('needs an answer', () => {
    expect(planned.refuses(openViews, { conversation: 'first', opened: [] })).toBe('NoAnswersYet');
  });

  it('opens all of them together, in one act that all can see', () => {
    const together = planned.does(openViews, {
      conversation: 'first',
      opened: [sara, jens].map((giver) => ({ letter: `letter of ${giver.name}`, view: viewOf(giver, { school: 2 }) })),
    });
    expect(together.events.slice(-3).map(({ kind }) => kind)).toEqual(['viewGiven', 'viewGiven', 'viewsOpened']);
    expect(together.events.at(-1)?.body).toEqual({
      conversation: 'first',
      letters: ['letter of Sara Holm', 'letter of Jens Holm'],
    });
    expect(together.dialogue.conversations[0]?.views.map(({ late }) => late)).toEqual([false, false]);
  });

  it('gives a conversation without a day the day on which it is held, and leaves a planned day alone', () => {
    const today = '2026-03-10';
    const held = planned.does(openViews, { ...jensAnswers, today }).dialogue.conversations[0]?.plan;
    expect(held).toEqual({ ...planned.dialogue.conversations[0]?.plan, date: today });
    const later = opened.does(openViews, { ...jensAnswers, today }).dialogue.conversations[0]?.plan.date;
    expect(later).toBe(opened.dialogue.conversations[0]?.plan.date);
  });

  it('marks what comes after the opening as late', () => {
    const after = opened.does(openViews, jensAnswers);
    expect(after.dialogue.conversations[0]?.views.map(({ view, late }) => [view.person, late])).toEqual([
      [sara.id, false],
      [jens.id, true],
    ]);
  });
});

const day = '2026-03-10';

describe('the plan of the next conversation', () => {
  it('of a new dialogue has everybody and the usual areas of the model', () => {
    const first = firstPlan(begun.dialogue, standardModel, day);
    expect(first.areas).toEqual(['development', 'family', 'school', 'health', 'leisure']);
    expect(first.participants.map(({ person: id, how }) => `${id} ${how}`)).toEqual([
      'amina view',
      'sara view',
      'jens view',
      'fatima view',
      'nour interpreter',
      'ida notes',
      'per support',
    ]);
    expect(first.date).toBeUndefined();
  });

  const held = begun
    .does(planConversation, {
      conversation: 'first',
      plan: planFor([sara, fatima], {
        occasion: 'Hard mornings',
        familyNote: 'Bring the drawing',
        date: '2026-03-20',
        time: '14:00',
        place: 'Room 4',
        areas: ['school', 'other'],
        otherTitle: 'Sleep',
        othersWhoMatter: 'The coach',
        oneRoom: false,
        sittings: 'First Sara, then Jens',
      }),
    })
    .does(planFollowUp, { conversation: 'first', date: '2026-05-01', reason: '' })
    .does(endConversation, { conversation: 'first' });

  it('starts from the last one: its place, areas and ways, on the day that was agreed', () => {
    expect(firstPlan(held.dialogue, standardModel, day)).toMatchObject({
      date: '2026-05-01',
      place: 'Room 4',
      areas: ['school', 'other'],
      otherTitle: 'Sleep',
      othersWhoMatter: 'The coach',
      oneRoom: false,
      sittings: 'First Sara, then Jens',
    });
  });

  it('has its own occasion, note and time', () => {
    const next = firstPlan(held.dialogue, standardModel, day);
    expect([next.occasion, next.familyNote, next.time]).toEqual(['', '', undefined]);
  });

  it('lets each take part as last time; who is new takes part as usual, who has gone is gone', () => {
    const later = held.happens(
      { kind: 'personRemoved', body: { person: jens.id } },
      { kind: 'personAdded', body: { person: bo } },
      { kind: 'personCorrected', body: { person: { ...sara, role: 'supportPerson' } } },
    );
    const { participants } = firstPlan(later.dialogue, standardModel, day);
    expect(participants.map(({ person: id }) => id)).toEqual(['amina', 'sara', 'fatima', 'nour', 'ida', 'per', 'bo']);
    expect(participants.find(({ person: id }) => id === sara.id)?.how).toBe('view');
    expect(participants.find(({ person: id }) => id === bo.id)?.how).toBe('view');
  });

  it('has no day where none was agreed on, and nothing written where there was no conversation yet', () => {
    const ended = planned.does(endConversation, { conversation: 'first' });
    expect(firstPlan(ended.dialogue, standardModel, day).date).toBeUndefined();
    const { areas, participants, ...rest } = firstPlan(begun.dialogue, standardModel, day);
    expect([areas.length, participants.length]).toEqual([5, 7]);
    expect(rest).toEqual({
      occasion: '',
      place: '',
      familyNote: '',
      otherTitle: '',
      othersWhoMatter: '',
      oneRoom: true,
      sittings: '',
    });
  });

  it('leaves out a conversation that was cancelled', () => {
    const second = held
      .does(planConversation, { conversation: 'second', plan: planFor([jens], { place: 'Nowhere' }) })
      .does(cancelConversation, { conversation: 'second', reason: '' });
    expect(firstPlan(second.dialogue, standardModel, day).place).toBe('Room 4');
  });
});

test('everyone takes part as their role does; a child is asked like the others', () => {
  const ways = Object.fromEntries(
    roles.map((role) => [role, usualParticipation(person('someone', role, 'Someone'), '6-9').how]),
  );
  expect(ways).toEqual({
    child: 'view',
    parent: 'view',
    teacher: 'view',
    pedagogue: 'view',
    healthVisitor: 'view',
    psychologist: 'view',
    socialWorker: 'view',
    manager: 'view',
    network: 'view',
    interpreter: 'interpreter',
    supportPerson: 'support',
    noteTaker: 'notes',
  });
});

test('a child that is not three yet, or not born, is there without an answer of its own', () => {
  const ways = (['expecting', '0-2', '3-5'] as const).map((band) => usualParticipation(amina, band).how);
  expect(ways).toEqual(['talks', 'talks', 'view']);
});
