import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as agreements from '../../src/domain/decide-agreements';
import * as children from '../../src/domain/decide-child';
import * as closing from '../../src/domain/decide-closing';
import * as conversations from '../../src/domain/decide-conversation';
import type { Decider } from '../../src/domain/decide';
import * as persons from '../../src/domain/decide-persons';
import { bodies, parseEvent } from '../../src/domain/event';
import type { Happening } from '../../src/domain/event';
import { passOnTo } from '../../src/domain/pass-on';
import { standardModel } from '../../src/domain/standard-model';
import { notePassedPart } from '../../src/domain/transition';
import { agreement, child, family, fatima, happened, jens, model, planFor, sara, storyOf } from '../support/family';
import { anyHappening } from '../support/happenings';

// Which act leads to which event, so that anything that can happen can also be tried as somebody's act.
const attempts: { [K in Happening['kind']]?: Decider<Extract<Happening, { kind: K }>['body']> } = {
  dialogueStarted: (dialogue, { name, birth, day, model }) =>
    persons.startDialogue(dialogue, { child: { name, birth, day }, model, persons: [sara, jens], contact: sara.id }),
  childCorrected: persons.correctChild,
  personAdded: (dialogue, body) => persons.addPerson(dialogue, body.person),
  personCorrected: (dialogue, body) => persons.correctPerson(dialogue, body.person),
  personRemoved: persons.removePerson,
  contactPersonChosen: persons.chooseContact,
  informationGiven: persons.noteInformation,
  basisNoted: persons.noteBasis,
  attendanceNoted: persons.noteAttendance,
  homesNamed: persons.nameHomes,
  homeNoted: persons.noteHome,
  sittingsArranged: (dialogue, { conversation, first, second }) =>
    conversations.replanConversation(dialogue, {
      conversation,
      plan: planFor([sara, jens, fatima]),
      sittings: { first, second },
    }),
  conversationPlanned: conversations.planConversation,
  conversationReplanned: conversations.replanConversation,
  conversationMoved: conversations.moveConversation,
  conversationCancelled: conversations.cancelConversation,
  viewGiven: (dialogue, { conversation, letter, view, withChild }) =>
    withChild
      ? children.openWithChild(dialogue, { conversation, opened: { letter, view } })
      : conversations.openViews(dialogue, { conversation, opened: [{ letter, view }] }),
  viewShared: children.shareView,
  childBandChosen: children.chooseChildBand,
  stepsChosen: children.chooseSteps,
  tellingPromised: children.promiseTelling,
  childTold: children.noteTold,
  childPageWritten: children.writeChildPage,
  wordsInterpreted: conversations.interpretWords,
  noteWritten: conversations.writeNote,
  differenceKept: conversations.keepDifference,
  whatWorksNoted: conversations.noteWhatWorks,
  sharedAimSet: conversations.setSharedAim,
  conversationEnded: conversations.endConversation,
  agreementMade: agreements.makeAgreement,
  agreementCorrected: agreements.correctAgreement,
  agreementEvaluated: agreements.evaluateAgreement,
  stepDecided: agreements.decideStep,
  followUpPlanned: agreements.planFollowUp,
  dialoguePassedOn: passOnTo,
  partPassedOn: (dialogue, { to, day, parents, persons }) =>
    notePassedPart(dialogue, { to, today: day, parents, persons, parts: ['aims'] }),
  dialogueClosed: closing.closeDialogue,
  dialogueReopened: (dialogue) => closing.reopenDialogue(dialogue, undefined),
};

const attempt = ({ kind, body }: Happening): Decider<undefined> => {
  const decide = attempts[kind] as Decider<unknown> | undefined;
  return (dialogue) => (decide ? decide(dialogue, body) : { ok: true, value: [] });
};

test('every kind of event comes about by somebody’s act; the opening comes with the views, a device and an origin by themselves', () => {
  const missing = Object.keys(bodies).filter((kind) => !(kind in attempts));
  expect(missing).toEqual(['viewsOpened', 'deviceJoined', 'originNoted']);
});

test('what a rule let through can be written, read again and folded', () => {
  fc.assert(
    fc.property(fc.array(anyHappening, { maxLength: 30 }), (tries) => {
      let story = family().with(sara, jens, fatima).begins();
      for (const wanted of tries) {
        const decided = attempt(wanted)(story.dialogue, undefined);
        if (!decided.ok) continue;
        for (const event of happened(story.dialogue, decided.value)) {
          expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual({ type: 'known', event });
        }
        story = story.happens(...decided.value);
      }
      expect(story.dialogue.lamport).toBe(story.events.length);
    }),
  );
});

test('a decider changes nothing by itself', () => {
  const story = family().with(sara).begins();
  const before = structuredClone(story.dialogue);
  story.does(conversations.planConversation, { conversation: 'first', plan: planFor([sara]) });
  expect(story.dialogue).toEqual(before);
});

describe('what could not be read again is not written', () => {
  const planned = family()
    .with(sara)
    .begins()
    .does(conversations.planConversation, { conversation: 'first', plan: planFor([sara]) });

  it('a note of eight thousand letters is kept, a longer one is refused and not lost later', () => {
    const note = (length: number) => ({ conversation: 'first', area: 'school', text: 'å'.repeat(length) });
    expect(planned.refuses(conversations.writeNote, note(8000))).toBeUndefined();
    expect(planned.refuses(conversations.writeNote, note(8001))).toBe('TextTooLong');
  });

  it('a name that is far too long is refused, for a person and for the child', () => {
    const name = 'Sara '.repeat(50);
    expect(planned.refuses(persons.addPerson, { ...sara, name })).toBe('TextTooLong');
    expect(planned.refuses(persons.correctChild, { ...child, name })).toBe('TextTooLong');
    expect(planned.refuses(persons.addPerson, { ...sara, name, language: 'Dansk' })).toBe('TextTooLong');
  });

  it('a day or a time that does not exist is refused', () => {
    const move = { conversation: 'first', date: '2026-03-27', reason: '' };
    expect(planned.refuses(conversations.moveConversation, { ...move, time: '09:30' })).toBeUndefined();
    expect(planned.refuses(conversations.moveConversation, { ...move, date: '2026-02-30' })).toBe('InputUnreadable');
    expect(planned.refuses(conversations.moveConversation, { ...move, time: '25:00' })).toBe('InputUnreadable');
  });

  it('spaces around names and actions are gone before the event is made', () => {
    const begun = storyOf('dialogue', []).does(persons.startDialogue, {
      child: { ...child, name: '  Amina ' },
      model,
      persons: [{ ...sara, name: ' Sara Holm\t' }],
    });
    expect(begun.events.map(({ body }) => body)).toMatchObject([{ name: 'Amina' }, { person: { name: 'Sara Holm' } }]);
    expect(begun.does(persons.correctChild, { ...child, name: ' Amine ' }).dialogue.child.name).toBe('Amine');
    const agreed = planned.does(
      agreements.makeAgreement,
      agreement({ action: ' Sara rings \n', responsible: sara.id }),
    );
    expect(agreed.events.at(-1)?.body).toMatchObject({ action: 'Sara rings' });
  });
});

test('a plan that the model proposes is allowed', () => {
  const story = family().with(sara, fatima).begins();
  const plan = conversations.firstPlan(story.dialogue, standardModel, '2026-03-10');
  expect(story.refuses(conversations.planConversation, { conversation: 'first', plan })).toBeUndefined();
});
