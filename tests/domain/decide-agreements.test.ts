import { describe, expect, it, test } from 'vitest';
import type { Agreement } from '../../src/domain/agreement';
import {
  correctAgreement,
  decideStep,
  evaluateAgreement,
  makeAgreement,
  planFollowUp,
  responsibleOnes,
} from '../../src/domain/decide-agreements';
import { cancelConversation, endConversation, planConversation } from '../../src/domain/decide-conversation';
import { agreement, amina, else_, family, fatima, ida, jens, nour, per, planFor, sara } from '../support/family';

const begun = family().with(amina, sara, jens, fatima, nour, ida, per).begins();
const planned = begun.does(planConversation, { conversation: 'first', plan: planFor([sara, fatima]) });
const agreed = planned.does(makeAgreement, agreement());
const ended = agreed.does(endConversation, { conversation: 'first' });
const cancelled = planned.does(cancelConversation, { conversation: 'first', reason: '' });
const looked = {
  agreement: 'promise',
  conversation: 'first',
  outcome: 'partly',
  seen: 'She waved',
  goesOn: true,
} as const;

const broken: [string, Partial<Agreement>, string][] = [
  ['nothing is done', { action: ' \n' }, 'ActionMissing'],
  ['nobody is responsible', { responsible: '' }, 'ResponsibleMissing'],
  ['someone from outside is responsible', { responsible: else_.id }, 'ResponsibleMissing'],
  ['the interpreter is responsible', { responsible: nour.id }, 'HelperIsNotResponsible'],
  ['the note-taker is responsible', { responsible: ida.id }, 'HelperIsNotResponsible'],
  ['there is no day', { date: '' }, 'DateMissing'],
];

describe('an agreement', () => {
  it('says who does what by when, and is open', () => {
    expect(agreed.dialogue.agreements).toEqual([{ ...agreement(), evaluations: [], open: true }]);
  });

  it('may be decided elsewhere, and may have neither aim nor sign', () => {
    const elsewhere = agreement({ id: 'another', aim: '', sign: '', decidedElsewhere: 'The school decides' });
    expect(agreed.does(makeAgreement, elsewhere).dialogue.agreements[1]?.decidedElsewhere).toBe('The school decides');
  });

  it.each(broken)('is not made when %s', (_case, change, expected) => {
    expect(planned.refuses(makeAgreement, agreement(change))).toBe(expected);
  });

  it.each(broken)('is not corrected so that %s', (_case, change, expected) => {
    expect(agreed.refuses(correctAgreement, agreement(change))).toBe(expected);
  });

  it('belongs to a conversation under way', () => {
    expect(begun.refuses(makeAgreement, agreement())).toBe('ConversationUnknown');
    expect(cancelled.refuses(makeAgreement, agreement())).toBe('ConversationCancelled');
    expect(ended.refuses(makeAgreement, agreement({ id: 'another' }))).toBe('ConversationHasEnded');
  });

  it('can be mended and looked at after the conversation', () => {
    expect(ended.does(correctAgreement, agreement({ date: '2026-04-08' })).dialogue.agreements[0]?.date).toBe(
      '2026-04-08',
    );
    expect(ended.does(evaluateAgreement, looked).dialogue.agreements[0]?.evaluations).toEqual([looked]);
  });

  it('is only mended and looked at when there is one', () => {
    expect(planned.refuses(correctAgreement, agreement())).toBe('AgreementUnknown');
    expect(planned.refuses(evaluateAgreement, looked)).toBe('AgreementUnknown');
    expect(agreed.refuses(correctAgreement, agreement({ id: 'another' }))).toBe('AgreementUnknown');
    expect(agreed.refuses(evaluateAgreement, { ...looked, agreement: 'another' })).toBe('AgreementUnknown');
  });
});

test('the child, the family and a support person can be responsible; who interprets or takes notes cannot', () => {
  expect(responsibleOnes(begun.dialogue)).toEqual([amina, sara, jens, fatima, per]);
});

test('a step has a reason, and belongs to a conversation under way', () => {
  const step = { conversation: 'first', step: 'ends', reason: 'The family manages' } as const;
  expect(planned.does(decideStep, step).dialogue.conversations[0]?.step).toEqual({
    step: 'ends',
    reason: 'The family manages',
  });
  expect(planned.refuses(decideStep, { ...step, reason: ' ' })).toBe('ReasonMissing');
  expect(begun.refuses(decideStep, step)).toBe('ConversationUnknown');
  expect(cancelled.refuses(decideStep, step)).toBe('ConversationCancelled');
  expect(ended.refuses(decideStep, step)).toBe('ConversationHasEnded');
});

test('a follow-up has a day, or a reason why there is none', () => {
  const followUp = { conversation: 'first', reason: '' };
  expect(planned.refuses(planFollowUp, { ...followUp, date: '2026-05-01' })).toBeUndefined();
  expect(planned.refuses(planFollowUp, { ...followUp, reason: 'Nothing more to follow' })).toBeUndefined();
  expect(planned.refuses(planFollowUp, { ...followUp, reason: '  ' })).toBe('FollowUpOrReason');
  expect(ended.refuses(planFollowUp, { ...followUp, date: '2026-05-01' })).toBe('ConversationHasEnded');
  expect(begun.refuses(planFollowUp, { ...followUp, date: '2026-05-01' })).toBe('ConversationUnknown');
});
