import { describe, expect, test } from 'vitest';
import { keepLatest } from '../../src/session/keep-latest';
import { pauseLeft } from '../../src/session/pause';

describe('keeping what someone writes', () => {
  test('the first and the last letter are kept, those between may be skipped', async () => {
    const kept: string[] = [];
    const keep = keepLatest(async (text: string) => {
      await Promise.resolve();
      kept.push(text);
    });
    await Promise.all(['V', 'Vi', 'Vi ø', 'Vi øv'].map(keep));
    expect(kept).toEqual(['V', 'Vi øv']);
  });

  test('a write that failed does not stop the next', async () => {
    let tries = 0;
    const keep = keepLatest(async (text: string) => {
      tries += 1;
      if (tries === 1) throw new Error('disk');
      return text;
    });
    const first = keep('a');
    const second = keep('b');
    await expect(first).rejects.toThrow('disk');
    expect(await second).toBe('b');
  });
});

describe('the pause after wrong tries', () => {
  test('grows from five seconds to five minutes', () => {
    expect([0, 2, 3, 4, 5, 9, 40].map((count) => pauseLeft({ count, last: 0 }, 0))).toEqual([
      0, 0, 5, 10, 20, 300, 300,
    ]);
  });

  test('is never longer because a clock was set back a year', () => {
    expect(pauseLeft({ count: 4, last: 31_536_000_000 }, 0)).toBe(10);
  });

  test('is over when the time has passed', () => {
    expect(pauseLeft({ count: 3, last: 1000 }, 6001)).toBe(0);
    expect(pauseLeft(undefined, 0)).toBe(0);
  });
});
