import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { correctAgreement, decideStep, evaluateAgreement, makeAgreement } from '../../src/domain/decide-agreements';
import {
  interpretWords,
  noteWhatWorks,
  openViews,
  planConversation,
  replanConversation,
  setSharedAim,
  writeNote,
} from '../../src/domain/decide-conversation';
import { noteAttendance } from '../../src/domain/decide-persons';
import type { Dialogue } from '../../src/domain/dialogue';
import { type Event, parseEvent, versionOf } from '../../src/domain/event';
import { foldDialogue } from '../../src/domain/fold';
import { familyPageOf } from '../../src/domain/minutes';
import { phaseOf } from '../../src/domain/phase';
import { allViews, asHostSees, asSeenBy, inSitting, isOpened, sittingsWith } from '../../src/domain/seen-by';
import { readTalkRef, type Sitting, talkRef } from '../../src/domain/sitting';
import {
  agreement,
  amina,
  else_,
  family,
  fatima,
  happened,
  jens,
  planFor,
  sara,
  type Story,
  viewOf,
} from '../support/family';
import { anyHistory } from '../support/happenings';

const givers = [sara, jens, fatima];
const apart = { first: [sara.id, fatima.id], second: [jens.id, fatima.id] };
const plan = planFor(givers, { oneRoom: false });
const planned = family()
  .with(amina, sara, jens, fatima, else_)
  .begins()
  .does(planConversation, { conversation: 'first', plan, sittings: apart });

const said = (who: typeof sara) => viewOf(who, { school: { words: `words of ${who.id}` } });
const letterOf = (who: typeof sara) => ({ letter: `letter-${who.id}`, view: said(who) });
const opens = (story: Story, sitting: Sitting, ...who: (typeof sara)[]) =>
  story.does(openViews, { conversation: 'first', sitting, opened: who.map(letterOf) });
const mothersMet = opens(planned, 'first', sara, fatima);
const bothMet = opens(mothersMet, 'second', jens);

const talkOf = ({ dialogue }: Story) => {
  const [talk] = dialogue.conversations;
  if (!talk) throw new Error('Something is planned');
  return talk;
};
const peopleIn = (story: Story, sitting: Sitting) =>
  inSitting(talkOf(story), sitting).views.map(({ view }) => view.person);
const shown = (dialogue: Dialogue) => JSON.stringify([dialogue.conversations, dialogue.agreements]);

describe('a conversation in two sittings', () => {
  it('opens only the answers of those who sit there; the others stay closed', () => {
    expect(peopleIn(mothersMet, 'first')).toEqual([sara.id, fatima.id]);
    expect(inSitting(talkOf(mothersMet), 'second')).toMatchObject({ opened: false, views: [] });
    expect(peopleIn(bothMet, 'second')).toEqual([fatima.id, jens.id]);
  });

  it('shows an answer of someone who sits in both only once that sitting has met', () => {
    expect(peopleIn(mothersMet, 'second')).toEqual([]);
    const alone = mothersMet.does(openViews, { conversation: 'first', sitting: 'second', opened: [] });
    expect(peopleIn(alone, 'second')).toEqual([fatima.id]);
    expect(alone.refuses(openViews, { conversation: 'first', sitting: 'second', opened: [] })).toBe('NoAnswersYet');
  });

  it('is itself closed and empty: whoever forgets the sittings shows nothing', () => {
    expect(talkOf(bothMet)).toMatchObject({ opened: false, views: [], notes: {}, sharedAim: '' });
    expect(isOpened(talkOf(bothMet))).toBe(true);
    expect(allViews(talkOf(bothMet)).map(({ view }) => view.person)).toEqual([sara.id, fatima.id, jens.id]);
  });

  it('refuses an answer of the other sitting, and an opening of both at once', () => {
    const opening = { conversation: 'first', opened: [letterOf(jens)] };
    expect(planned.refuses(openViews, { ...opening, sitting: 'first' })).toBe('SitsElsewhere');
    expect(planned.refuses(openViews, opening)).toBe('SittingUnknown');
  });

  it('keeps what an interpreter said in the room where the words were read, and only there', () => {
    const body = { conversation: 'first', letter: `letter-${sara.id}`, area: 'school', text: 'She cries', by: 'Nura' };
    const story = bothMet.does(interpretWords, { ...body, sitting: 'first' });
    expect(inSitting(talkOf(story), 'first').interpretations).toHaveLength(1);
    expect(inSitting(talkOf(story), 'second').interpretations).toEqual([]);
    expect(JSON.stringify(asSeenBy(story.dialogue, [jens.id]))).not.toContain('She cries');
    expect(bothMet.refuses(interpretWords, { ...body, sitting: 'second' })).toBe('ViewUnknown');
  });

  it('keeps notes, aim, step and who was there in the room where they were said', () => {
    const story = bothMet
      .does(writeNote, { conversation: 'first', area: 'school', text: 'Sara cried', sitting: 'first' })
      .does(writeNote, { conversation: 'first', area: 'school', text: 'Jens was angry', sitting: 'second' })
      .does(noteWhatWorks, { conversation: 'first', text: 'Football', sitting: 'first' })
      .does(setSharedAim, { conversation: 'first', text: 'Calm mornings', sitting: 'second' })
      .does(decideStep, { conversation: 'first', step: 'more', reason: 'Sara is afraid', sitting: 'first' })
      .does(noteAttendance, { conversation: 'first', present: [sara.id], absent: [], sitting: 'first' });
    const [first, second] = (['first', 'second'] as const).map((one) => inSitting(talkOf(story), one));
    expect(first).toMatchObject({ notes: { school: 'Sara cried' }, whatWorks: 'Football', sharedAim: '' });
    expect(second).toMatchObject({ notes: { school: 'Jens was angry' }, whatWorks: '', sharedAim: 'Calm mornings' });
    expect(second?.step).toBeUndefined();
    expect(second?.attendance).toBeUndefined();
    expect(talkOf(story).step).toEqual({ step: 'more', reason: '' });
  });

  it('takes nothing that belongs to neither room, and in one room nothing that belongs to a sitting', () => {
    const note = { conversation: 'first', area: 'school', text: 'Mornings' };
    expect(bothMet.refuses(writeNote, note)).toBe('SittingUnknown');
    const together = family().with(sara, jens).begins().does(planConversation, { conversation: 'first', plan });
    expect(together.refuses(writeNote, { ...note, sitting: 'first' })).toBe('SittingUnknown');
  });

  it('has its phases in each sitting, and is looked at together until both have met', () => {
    expect(phaseOf(talkOf(planned))).toBe('views');
    expect(phaseOf(talkOf(mothersMet))).toBe('together');
    expect(phaseOf(inSitting(talkOf(mothersMet), 'second'))).toBe('views');
  });

  it('marks an answer as late only where that sitting has met before', () => {
    const again = opens(mothersMet, 'first', sara).dialogue.conversations[0]?.sittings?.first.views;
    expect(again).toHaveLength(2);
    const more = mothersMet.does(openViews, {
      conversation: 'first',
      sitting: 'first',
      opened: [{ letter: 'another', view: said(sara) }],
    });
    expect(inSitting(talkOf(more), 'first').views.map(({ late }) => late)).toEqual([false, false, true]);
    expect(inSitting(talkOf(bothMet), 'second').views.map(({ late }) => late)).toEqual([false, false]);
  });
});

describe('who sits where', () => {
  const arranges = (story: Story, first: string[], second: string[]) =>
    story.refuses(replanConversation, { conversation: 'first', plan, sittings: { first, second } });

  it('is said of everyone, and someone is in each', () => {
    expect(arranges(planned, [sara.id], [jens.id])).toBe('SittingMissing');
    expect(arranges(planned, [sara.id, jens.id, fatima.id], [])).toBe('SittingEmpty');
    expect(arranges(planned, [jens.id], [sara.id, fatima.id])).toBeUndefined();
  });

  it('can be one room again until answers were opened', () => {
    expect(arranges(planned, [], [])).toBeUndefined();
    expect(
      planned.does(replanConversation, { conversation: 'first', plan, sittings: { first: [], second: [] } }).dialogue,
    ).toMatchObject({ conversations: [{ opened: false, views: [] }] });
    expect(arranges(mothersMet, [], [])).toBe('SittingHasMet');
  });

  it('stays for those who have met; whoever may meet their words too is let in by name', () => {
    expect(arranges(mothersMet, [fatima.id], [sara.id, jens.id, fatima.id])).toBe('SittingHasMet');
    expect(arranges(mothersMet, [sara.id, fatima.id, jens.id], [jens.id, fatima.id])).toBeUndefined();
    expect(arranges(mothersMet, [sara.id, fatima.id], [sara.id, jens.id, fatima.id])).toBeUndefined();
  });

  it('does not come after the answers were opened in one room', () => {
    const opened = family()
      .with(sara, jens, fatima)
      .begins()
      .does(planConversation, { conversation: 'first', plan })
      .does(openViews, { conversation: 'first', opened: [letterOf(sara)] });
    expect(arranges(opened, apart.first, apart.second)).toBe('SittingHasMet');
  });

  it('stays when another device, which knew of no opening, put all in one room', () => {
    const elsewhere = planned
      .on('phone')
      .does(replanConversation, { conversation: 'first', plan, sittings: { first: [], second: [] } });
    const union = foldDialogue('dialogue', [...mothersMet.events, ...elsewhere.events]);
    expect(union.conversations[0]).toMatchObject({ opened: false, views: [], sittings: { first: { opened: true } } });
  });

  it('puts whoever joins later nowhere, until someone says where: the answer stays closed in both', () => {
    const joined = planned.does(replanConversation, {
      conversation: 'first',
      plan: planFor([...givers, else_], { oneRoom: false }),
    });
    expect(joined.refuses(openViews, { conversation: 'first', sitting: 'first', opened: [letterOf(else_)] })).toBe(
      'SitsElsewhere',
    );
  });
});

describe('no parent meets the other’s words unasked', () => {
  const agreed = (id: string, change: Partial<ReturnType<typeof agreement>>) =>
    agreement({ id, responsible: sara.id, ...change });
  const story = bothMet
    .does(makeAgreement, agreed('mother', { action: 'Sara moves in secret', sitting: 'first' }))
    .does(makeAgreement, agreed('all', { action: 'Jens reads aloud', sitting: 'second' }))
    .does(correctAgreement, agreed('all', { action: 'Jens reads aloud' }))
    .does(evaluateAgreement, {
      agreement: 'all',
      conversation: 'first',
      outcome: 'worked',
      seen: 'Sara saw it',
      goesOn: true,
      sitting: 'first',
    });

  it('what one sitting agreed on is met there alone, unless it is for all', () => {
    const [mother, father] = [sara, jens].map(({ id }) => asSeenBy(story.dialogue, [id]));
    expect(mother?.agreements.map(({ id }) => id)).toEqual(['mother', 'all']);
    expect(father?.agreements.map(({ id }) => id)).toEqual(['all']);
    expect(father?.agreements[0]?.evaluations).toEqual([]);
  });

  it('a page for the family holds no word of the other sitting', () => {
    for (const [recipient, other] of [
      [sara, jens],
      [jens, sara],
    ] as const) {
      const seen = asSeenBy(story.dialogue, [recipient.id]);
      const [talk] = seen.conversations;
      const page = talk && familyPageOf(seen, talk, recipient.id);
      expect(page?.own?.view.person).toBe(recipient.id);
      expect(JSON.stringify(page)).not.toContain(`words of ${other.id}`);
    }
    expect(shown(asSeenBy(story.dialogue, [jens.id]))).not.toMatch(/secret|words of sara|Sara saw it/);
  });

  it('both together meet neither, also in the next conversation; whoever sat in none meets nothing', () => {
    for (const seen of [asSeenBy(story.dialogue, [sara.id, jens.id]), asSeenBy(story.dialogue, [else_.id])]) {
      expect(shown(seen)).not.toMatch(/secret|words of/);
      expect(seen.agreements.map(({ id }) => id)).toEqual(['all']);
    }
  });

  it('a sitting that meets now sees itself, also where nobody of the family sits there', () => {
    const seen = asSeenBy(story.dialogue, [fatima.id], { conversation: 'first', sitting: 'second' });
    expect(seen.conversations[0]).toMatchObject({ sitting: 'second', opened: true });
    expect(shown(seen)).not.toMatch(/secret|words of sara/);
  });

  it('the host alone has all of it side by side', () => {
    const [talk] = asHostSees(story.dialogue).conversations;
    expect(talk?.views.map(({ view }) => view.person)).toEqual([sara.id, fatima.id, jens.id]);
    expect(asHostSees(mothersMet.dialogue).conversations[0]?.views).toHaveLength(2);
  });

  it('a dialogue without sittings is as it was', () => {
    const usual = family().with(sara, jens).begins().does(planConversation, { conversation: 'first', plan });
    expect(asSeenBy(usual.dialogue, [sara.id])).toEqual(usual.dialogue);
    expect(asHostSees(usual.dialogue)).toEqual(usual.dialogue);
  });
});

test('whatever happens, in whatever order and on whichever device, nobody of the family meets another room’s words', () => {
  const marked = (event: Event): Event => {
    const body = { ...event.body, ...('conversation' in event.body ? { conversation: 'first' } : {}) };
    if (event.kind === 'viewGiven') {
      const { view } = event.body;
      const words = `words of <${view.person}>`;
      return { ...event, body: { ...body, view: { ...view, strengths: { tapped: [], words } } } } as Event;
    }
    if ('text' in body && 'sitting' in body && body.sitting)
      return { ...event, body: { ...body, text: `in <${body.sitting}>` } } as Event;
    return { ...event, body } as Event;
  };
  fc.assert(
    fc.property(anyHistory, fc.constantFrom(sara, jens, else_, amina), (history, reader) => {
      const everybody = [sara, jens, else_, amina, fatima].map(
        (person, index): Event => ({
          ...happened(planned.dialogue, [{ kind: 'personAdded', body: { person } }])[0]!,
          id: `person-${index}`,
          lamport: 13,
        }),
      );
      const dialogue = foldDialogue('dialogue', [...history.map(marked), ...everybody]);
      const [talk] = dialogue.conversations;
      if (!talk?.sittings) return;
      const mine = sittingsWith(talk, reader.id);
      const met = JSON.stringify(asSeenBy(dialogue, [reader.id]).conversations);
      for (const [, who] of met.matchAll(/words of <(\w+)>/g)) {
        expect(sittingsWith(talk, who ?? '').some((sitting) => mine.includes(sitting))).toBe(true);
      }
      for (const [, room] of met.matchAll(/in <(\w+)>/g)) expect(mine).toContain(room);
      expect(JSON.stringify(talk.notes)).not.toContain('in <');
    }),
    { numRuns: 400 },
  );
});

test('what belongs to a sitting is of a later version, which an older program keeps and shows to nobody', () => {
  const inRoom = { kind: 'noteWritten', body: { conversation: 'first', area: 'school', text: 'Mornings' } } as const;
  expect(versionOf(inRoom)).toBe(1);
  expect(versionOf({ ...inRoom, body: { ...inRoom.body, sitting: 'first' } })).toBe(2);
  expect(mothersMet.events.map(({ v }) => v)).toContain(2);
  for (const event of mothersMet.events) {
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ type: 'known', event });
  }
});

test('an address names a conversation, and a sitting of it', () => {
  for (const ref of [{ conversation: 'abc' }, { conversation: 'a-b_c', sitting: 'second' as const }]) {
    expect(readTalkRef(talkRef({ ...ref, id: ref.conversation }))).toEqual(ref);
  }
});
