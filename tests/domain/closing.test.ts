import { describe, expect, it, test } from 'vitest';
import { cardOf } from '../../src/domain/card';
import { closeDialogue, reopenDialogue } from '../../src/domain/decide-closing';
import { endConversation, planConversation } from '../../src/domain/decide-conversation';
import { addMonths, asksWhetherNeeded, restsSince } from '../../src/domain/retention';
import { amina, family, fatima, planFor, sara } from '../support/family';

const begun = family().with(amina, sara, fatima).begins();
const plan = (conversation: string, date?: string) => ({
  conversation,
  plan: planFor([sara], date ? { date } : {}),
});
const held = begun.does(planConversation, plan('first', '2026-03-20')).does(endConversation, { conversation: 'first' });
const closed = held.does(closeDialogue, { reason: 'The family manages by itself' });

describe('a dialogue that is closed', () => {
  it('says why, keeps all that was said, and can be opened again', () => {
    const spaced = held.does(closeDialogue, { reason: '  The family manages by itself  ' });
    expect(spaced.dialogue.closed).toEqual({ reason: 'The family manages by itself' });
    expect(closed.dialogue.conversations).toEqual(held.dialogue.conversations);
    expect(cardOf(closed.dialogue).closed).toBe(true);
    const again = closed.does(reopenDialogue, undefined);
    expect(again.dialogue.closed).toBeUndefined();
    expect(cardOf(again.dialogue).closed).toBe(false);
  });

  it('needs a reason, and no conversation that is planned or under way', () => {
    expect(held.refuses(closeDialogue, { reason: ' ' })).toBe('ReasonMissing');
    expect(begun.does(planConversation, plan('first')).refuses(closeDialogue, { reason: 'Done' })).toBe(
      'ConversationUnderWay',
    );
  });

  it('gets no new conversation before it is opened again', () => {
    expect(closed.refuses(planConversation, plan('second'))).toBe('DialogueIsClosed');
    expect(closed.does(reopenDialogue, undefined).refuses(planConversation, plan('second'))).toBeUndefined();
  });

  it('is not closed twice, and an open one is not opened', () => {
    expect(closed.refuses(closeDialogue, { reason: 'Again' })).toBe('DialogueIsClosed');
    expect(held.refuses(reopenDialogue, undefined)).toBe('DialogueIsOpen');
  });
});

test('what was to follow is no longer due once a dialogue is closed, and is again when it is opened', () => {
  const agreed = held.happens({
    kind: 'followUpPlanned',
    body: { conversation: 'first', date: '2026-05-01', reason: '' },
  });
  expect(cardOf(agreed.dialogue).due).toBe('2026-05-01');
  const done = agreed.does(closeDialogue, { reason: 'Done' });
  expect(cardOf(done.dialogue).due).toBeUndefined();
  expect(cardOf(done.does(reopenDialogue, undefined).dialogue).due).toBe('2026-05-01');
});

describe('the question whether a dialogue is still needed', () => {
  const asks = (rests: string, months: number, today: string, due?: string) =>
    asksWhetherNeeded({ rests, due }, months, today);

  it('comes twelve months after the last conversation that was held, to the day', () => {
    expect(restsSince(held.dialogue)).toBe('2026-03-20');
    expect(asks('2026-03-20', 12, '2027-03-19')).toBe(false);
    expect(asks('2026-03-20', 12, '2027-03-20')).toBe(true);
  });

  it('counts from what was last written where no conversation was held', () => {
    expect(restsSince(begun.dialogue)).toBe('2026-03-01');
    expect(restsSince(begun.does(planConversation, plan('first', '2026-09-01')).dialogue)).toBe('2026-03-01');
  });

  it('counts from the latest of several, also when they were written in another order', () => {
    const two = held
      .does(planConversation, plan('second', '2026-01-10'))
      .does(endConversation, { conversation: 'second' });
    expect(restsSince(two.dialogue)).toBe('2026-03-20');
  });

  it('waits while a day lies ahead, and comes when that day has passed', () => {
    expect(asks('2025-01-01', 12, '2026-06-01', '2026-06-01')).toBe(false);
    expect(asks('2025-01-01', 12, '2026-06-02', '2026-06-01')).toBe(true);
  });

  it('knows months of all lengths', () => {
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28');
    expect(addMonths('2023-11-30', 3)).toBe('2024-02-29');
    expect(addMonths('2026-12-31', 12)).toBe('2027-12-31');
    expect(addMonths('2026-01-31', 60)).toBe('2031-01-31');
  });
});
