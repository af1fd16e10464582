import { describe, expect, it, test } from 'vitest';
import { isFairCost } from '../../src/vault/argon';
import { randomBytes } from '../../src/vault/bytes';
import { openSlots, passphraseSlot } from '../../src/vault/slots';
import { littleCost, passphrase, reasonOf } from './people';

describe('what a guess may cost', () => {
  const [least, most] = [8 * 1024, 256 * 1024];

  it.each([
    ['the least', { memory: least, passes: 1 }],
    ['the most', { memory: most, passes: 10 }],
  ])('may be %s', (_case, cost) => {
    expect(isFairCost(cost)).toBe(true);
  });

  it.each([
    ['a gift to a guesser', { memory: least - 1, passes: 3 }],
    ['more than a tablet has', { memory: most + 1, passes: 3 }],
    ['half a block', { memory: least + 0.5, passes: 3 }],
    ['no pass', { memory: least, passes: 0 }],
    ['a pass too many', { memory: least, passes: 11 }],
    ['half a pass', { memory: least, passes: 1.5 }],
    ['no number', { memory: Number.NaN, passes: 3 }],
    ['endless', { memory: least, passes: Number.POSITIVE_INFINITY }],
  ])('may not be %s', (_case, cost) => {
    expect(isFairCost(cost)).toBe(false);
  });
});

test('a slot that someone made whole, but cheap to guess or endless to try, is not even tried', async () => {
  const dataKey = randomBytes(32);
  const secret = { type: 'passphrase', text: passphrase } as const;
  for (const [cost, expected] of [
    [littleCost, 'ok'],
    [{ memory: 8, passes: 1 }, 'SlotDamaged'],
    [{ memory: 8 * 1024, passes: 11 }, 'SlotDamaged'],
  ] as const) {
    expect(reasonOf(await openSlots([await passphraseSlot(dataKey, passphrase, cost)], secret))).toBe(expected);
  }
});
