import { describe, expect, it, test } from 'vitest';
import { chooseContact } from '../../src/domain/decide-persons';
import { planConversation } from '../../src/domain/decide-conversation';
import { makeAgreement } from '../../src/domain/decide-agreements';
import { agreement, family, fatima, jens, planFor, sara } from '../support/family';

const begun = family().with(sara, jens, fatima).begins();
const planned = begun.does(planConversation, {
  conversation: 'first',
  plan: planFor([sara, fatima], { date: '2026-03-20', time: '14:00' }),
});
const first = (story: typeof planned) => story.dialogue.conversations[0];

test('who is taken out is no longer the contact person, and everybody else stays who they are', () => {
  const out = begun.happens({ kind: 'personRemoved', body: { person: sara.id } });
  expect(out.dialogue.persons).toEqual([jens, fatima]);
  expect(out.dialogue.contact).toBeUndefined();
  const chosen = begun.does(chooseContact, { person: fatima.id });
  expect(chosen.happens({ kind: 'personRemoved', body: { person: sara.id } }).dialogue.contact).toBe(fatima.id);
});

test('someone added on two devices is there once', () => {
  expect(begun.happens({ kind: 'personAdded', body: { person: jens } }).dialogue.persons).toEqual([sara, jens, fatima]);
});

test('what the family was told is kept each time, and the basis of each person is the last that was noted', () => {
  const { dialogue } = begun.happens(
    { kind: 'informationGiven', body: { items: ['purpose'], day: '2026-03-01', note: '' } },
    { kind: 'informationGiven', body: { items: ['rights'], day: '2026-03-02', note: 'by telephone' } },
    { kind: 'basisNoted', body: { person: fatima.id, basis: 'unclear', day: '2026-03-01' } },
    { kind: 'basisNoted', body: { person: fatima.id, basis: 'consent', day: '2026-03-02' } },
  );
  expect(dialogue.information.map(({ items }) => items)).toEqual([['purpose'], ['rights']]);
  expect(dialogue.bases).toEqual({ [fatima.id]: { basis: 'consent', day: '2026-03-02' } });
});

describe('a conversation', () => {
  it('that is moved keeps its plan and takes the new day; without a time the old one is gone', () => {
    const moved = planned.happens({
      kind: 'conversationMoved',
      body: { conversation: 'first', date: '2026-03-27', reason: 'Jens is ill' },
    });
    expect(first(moved)).toMatchObject({
      moved: { reason: 'Jens is ill' },
      plan: { date: '2026-03-27', areas: ['family', 'school'] },
    });
    expect(first(moved)?.plan.time).toBeUndefined();
  });

  it('that one device cancels and another moves is held on the new day', () => {
    const cancelled = planned.happens({ kind: 'conversationCancelled', body: { conversation: 'first', reason: '' } });
    expect(first(cancelled)?.cancelled).toEqual({ reason: '' });
    const moved = cancelled.happens({
      kind: 'conversationMoved',
      body: { conversation: 'first', date: '2026-03-27', reason: '' },
    });
    expect(first(moved)?.cancelled).toBeUndefined();
  });

  it('keeps a difference once, and lets it go again', () => {
    const keep = (kept: boolean, area = 'school') => ({
      kind: 'differenceKept' as const,
      body: { conversation: 'first', area, kept },
    });
    expect(first(planned.happens(keep(true), keep(true)))?.differences).toEqual(['school']);
    expect(first(planned.happens(keep(true), keep(false)))?.differences).toEqual([]);
    const both = planned.happens(keep(true, 'family'), keep(true));
    expect(first(both)?.differences).toEqual(['family', 'school']);
    expect(first(both.happens(keep(false)))?.differences).toEqual(['family']);
  });

  it('keeps notes, aim, what works, attendance, step and follow-up as they were last written', () => {
    const body = { conversation: 'first' };
    const written = planned.happens(
      { kind: 'noteWritten', body: { ...body, area: 'school', text: 'draft' } },
      { kind: 'noteWritten', body: { ...body, area: 'school', text: 'Mornings are hard' } },
      { kind: 'whatWorksNoted', body: { ...body, text: 'Football' } },
      { kind: 'sharedAimSet', body: { ...body, text: 'Calm mornings' } },
      { kind: 'attendanceNoted', body: { ...body, present: [sara.id], absent: [jens.id] } },
      { kind: 'stepDecided', body: { ...body, step: 'less', reason: 'It goes well' } },
      { kind: 'followUpPlanned', body: { ...body, date: '2026-05-01', reason: '' } },
      { kind: 'conversationEnded', body },
    );
    expect(first(written)).toMatchObject({
      notes: { school: 'Mornings are hard' },
      whatWorks: 'Football',
      sharedAim: 'Calm mornings',
      attendance: { present: [sara.id], absent: [jens.id] },
      step: { step: 'less', reason: 'It goes well' },
      followUp: { date: '2026-05-01' },
      ended: true,
    });
  });

  it('keeps what an interpreter said of the same words once, and lets it go where nothing is left of it', () => {
    const said = (text: string, place?: 'home' | 'otherHome') => ({
      kind: 'wordsInterpreted' as const,
      body: { conversation: 'first', letter: 'of Sara', area: 'school', text, by: 'Nura', ...(place && { place }) },
    });
    const texts = (...written: ReturnType<typeof said>[]) =>
      first(planned.happens(...written))?.interpretations.map(({ text }) => text);
    expect(texts(said('She cries'), said('She weeps'))).toEqual(['She weeps']);
    expect(texts(said('At home', 'home'), said('At the other', 'otherHome'))).toEqual(['At home', 'At the other']);
    expect(texts(said('She cries'), said(''))).toEqual([]);
  });

  it('may be without a follow-up day, and then has none', () => {
    const followUp = { conversation: 'first', reason: 'They manage by themselves' };
    const none = planned.happens({ kind: 'followUpPlanned', body: followUp });
    expect(first(none)?.followUp).toEqual({ reason: 'They manage by themselves' });
  });
});

describe('names that mean something to the machine are names like any other', () => {
  const written = planned.happens(
    { kind: 'noteWritten', body: { conversation: 'first', area: '__proto__', text: 'a note' } },
    { kind: 'basisNoted', body: { person: '__proto__', basis: 'law', day: '2026-03-01' } },
  );

  it('a note about an area called __proto__ is kept', () => {
    expect(Object.entries(first(written)?.notes ?? {})).toEqual([['__proto__', 'a note']]);
    expect(Object.keys(written.dialogue.bases)).toEqual(['__proto__']);
  });

  it('an area called constructor has no note before someone writes one', () => {
    expect(first(written)?.notes.constructor).toBeUndefined();
    expect(written.dialogue.bases.toString).toBeUndefined();
    expect(written.dialogue.bases.basis).toBeUndefined();
  });

  it('and nothing else in the world is changed', () => {
    expect(({} as Record<string, unknown>).basis).toBeUndefined();
  });
});

describe('an agreement', () => {
  const agreed = planned.does(makeAgreement, agreement());
  const evaluated = (goesOn: boolean) => ({
    kind: 'agreementEvaluated' as const,
    body: { agreement: 'promise', conversation: 'first', outcome: 'partly' as const, seen: 'She waved', goesOn },
  });

  it('made on two devices under one id is there once, as it was first made', () => {
    const again = agreed.happens({ kind: 'agreementMade', body: agreement({ action: 'Something else' }) });
    expect(again.dialogue.agreements).toEqual([{ ...agreement(), evaluations: [], open: true }]);
  });

  it('is open until someone says that it ends, and may be taken up again', () => {
    expect(agreed.happens(evaluated(false)).dialogue.agreements[0]?.open).toBe(false);
    const again = agreed.happens(evaluated(false), evaluated(true));
    expect(again.dialogue.agreements).toMatchObject([
      { open: true, evaluations: [{ goesOn: false }, { goesOn: true }] },
    ]);
  });

  it('that is corrected keeps its evaluations and stays ended', () => {
    const mended = agreed.happens(evaluated(false), {
      kind: 'agreementCorrected',
      body: agreement({ action: 'Bo meets her' }),
    });
    expect(mended.dialogue.agreements).toMatchObject([
      { action: 'Bo meets her', open: false, evaluations: [{ seen: 'She waved' }] },
    ]);
  });

  it('beside the one that is corrected or evaluated stays as it was', () => {
    const other = agreement({ id: 'another', action: 'Bo calls' });
    const both = agreed.happens({ kind: 'agreementMade', body: other }, evaluated(false), {
      kind: 'agreementCorrected',
      body: agreement({ action: 'Bo meets her' }),
    });
    expect(both.dialogue.agreements[1]).toEqual({ ...other, evaluations: [], open: true });
  });

  it('that nobody knows is neither corrected nor evaluated', () => {
    const unknown = planned.happens(evaluated(true), { kind: 'agreementCorrected', body: agreement() });
    expect(unknown.dialogue.agreements).toEqual([]);
  });
});
