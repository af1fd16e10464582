import { describe, expect, it, test } from 'vitest';
import { makeAgreement } from '../../src/domain/decide-agreements';
import { openWithChild } from '../../src/domain/decide-child';
import { openViews, planConversation } from '../../src/domain/decide-conversation';
import {
  addPerson,
  chooseContact,
  correctChild,
  correctPerson,
  noteAttendance,
  noteBasis,
  noteInformation,
  removePerson,
  startDialogue,
} from '../../src/domain/decide-persons';
import { childsView } from '../support/childs-answer';
import {
  agreement,
  amina,
  child,
  else_,
  family,
  fatima,
  jens,
  model,
  nour,
  planFor,
  sara,
  storyOf,
  viewOf,
} from '../support/family';

const begun = family().with(amina, sara, jens, fatima, nour).begins();
const planned = begun.does(planConversation, { conversation: 'first', plan: planFor([sara, fatima]) });
const nothing = storyOf('dialogue', []);

describe('opening a dialogue', () => {
  const input = { child, model, persons: [amina, sara, fatima] };

  it('names the child, the persons around it and the one the family turns to', () => {
    const { dialogue } = nothing.does(startDialogue, { ...input, contact: fatima.id });
    expect(dialogue).toMatchObject({ child, model, persons: [amina, sara, fatima], contact: fatima.id });
  });

  it('needs nobody but the child, and nobody the family turns to yet', () => {
    const { dialogue } = nothing.does(startDialogue, { child, model, persons: [] });
    expect(dialogue.persons).toEqual([]);
    expect(dialogue.contact).toBeUndefined();
  });

  it('takes a child that is not born yet', () => {
    const expected = { ...child, birth: { type: 'expected' as const } };
    expect(nothing.does(startDialogue, { ...input, child: expected }).dialogue.child.birth).toEqual({
      type: 'expected',
    });
  });

  it('asks for a name of the child and of everyone', () => {
    expect(nothing.refuses(startDialogue, { ...input, child: { ...child, name: '  ' } })).toBe('NameMissing');
    expect(nothing.refuses(startDialogue, { ...input, persons: [sara, { ...jens, name: '' }] })).toBe('NameMissing');
  });

  it('does not let the family turn to the child, or to someone who is not there', () => {
    expect(nothing.refuses(startDialogue, { ...input, contact: amina.id })).toBe('ChildIsNotTheContact');
    expect(nothing.refuses(startDialogue, { ...input, contact: jens.id })).toBe('PersonUnknown');
  });
});

describe('the persons of a dialogue', () => {
  it('are added and corrected, with a name', () => {
    expect(begun.does(addPerson, else_).dialogue.persons).toContainEqual(else_);
    expect(begun.refuses(addPerson, { ...else_, name: ' ' })).toBe('NameMissing');
    const called = begun.does(correctPerson, { ...jens, name: 'Jens Juul' });
    expect(called.dialogue.persons.find(({ id }) => id === jens.id)?.name).toBe('Jens Juul');
    expect(begun.refuses(correctPerson, { ...jens, name: '' })).toBe('NameMissing');
  });

  it('are only corrected when they are there', () => {
    expect(begun.refuses(correctPerson, else_)).toBe('PersonUnknown');
  });

  it('who were added by mistake are taken out', () => {
    expect(begun.does(removePerson, { person: jens.id }).dialogue.persons).not.toContainEqual(jens);
    expect(begun.refuses(removePerson, { person: else_.id })).toBe('PersonUnknown');
  });

  it('who have given a view stay', () => {
    const view = { conversation: 'first', opened: [{ letter: 'letter', view: viewOf(sara, { school: 2 }) }] };
    expect(planned.does(openViews, view).refuses(removePerson, { person: sara.id })).toBe('PersonHasSpoken');
    expect(planned.does(openViews, view).refuses(removePerson, { person: jens.id })).toBeUndefined();
  });

  it('whom a child chose to open its answer stay, once it was opened', () => {
    const view = childsView({ school: 2 }, { opener: jens.id });
    const opened = planned.does(openWithChild, { conversation: 'first', opened: { letter: 'letter', view } });
    expect(opened.refuses(removePerson, { person: jens.id })).toBe('PersonWasChosen');
    expect(opened.refuses(removePerson, { person: fatima.id })).toBeUndefined();
  });

  it('who have promised something stay', () => {
    const agreed = planned.does(makeAgreement, agreement({ responsible: jens.id }));
    expect(agreed.refuses(removePerson, { person: jens.id })).toBe('PersonHasSpoken');
    expect(agreed.refuses(removePerson, { person: nour.id })).toBeUndefined();
  });
});

test('the family turns to a grown-up who is in the dialogue', () => {
  expect(begun.does(chooseContact, { person: fatima.id }).dialogue.contact).toBe(fatima.id);
  expect(begun.refuses(chooseContact, { person: amina.id })).toBe('ChildIsNotTheContact');
  expect(begun.refuses(chooseContact, { person: else_.id })).toBe('PersonUnknown');
});

test('the child’s name and birth are corrected, and the name is never empty', () => {
  const corrected = { name: 'Amine', birth: { type: 'born', year: 2016, month: 12 }, day: 'home' } as const;
  expect(begun.does(correctChild, corrected).dialogue.child).toEqual(corrected);
  expect(begun.refuses(correctChild, { ...corrected, name: '\n' })).toBe('NameMissing');
});

test('what the family was told opens and closes nothing', () => {
  const told = { items: ['purpose' as const, 'voluntary' as const], day: '2026-03-01', note: '' };
  expect(begun.does(noteInformation, told).dialogue.information).toEqual([told]);
});

test('even an unclear basis is no gate, but it belongs to someone', () => {
  const basis = { person: fatima.id, basis: 'unclear' as const, day: '2026-03-01' };
  expect(begun.refuses(noteBasis, basis)).toBeUndefined();
  expect(begun.refuses(noteBasis, { ...basis, person: else_.id })).toBe('PersonUnknown');
});

test('who came is noted for a conversation that there is', () => {
  const came = { conversation: 'first', present: [sara.id], absent: [jens.id] };
  expect(planned.does(noteAttendance, came).dialogue.conversations[0]?.attendance).toEqual({
    present: [sara.id],
    absent: [jens.id],
  });
  expect(begun.refuses(noteAttendance, came)).toBe('ConversationUnknown');
});
