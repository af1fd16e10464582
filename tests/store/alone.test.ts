import { describe, expect, it, vi } from 'vitest';
import { holdAlone } from '../../src/store/alone';
import { browserLocks } from './browser-locks';

/** A busy machine is slow, not wrong. */
const patience = { timeout: 10_000 };

describe('one tab at a time', () => {
  it('gives the tablet to the first tab, and tells the second that it is elsewhere', async () => {
    const locks = browserLocks();
    expect(await holdAlone(locks).claim()).toBe('mine');
    expect(await holdAlone(locks).claim()).toBe('elsewhere');
  });

  it('lets Mette go on in the second tab, and tells the first to let go', async () => {
    const locks = browserLocks();
    const [first, second] = [holdAlone(locks), holdAlone(locks)];
    const told = vi.fn();
    first.onTakenOver(told);
    await first.claim();
    expect(await second.claim({ steal: true })).toBe('mine');
    await vi.waitFor(() => expect(told).toHaveBeenCalledOnce(), patience);
    expect(await first.claim()).toBe('elsewhere');
  });

  it('is still mine when asked again, and the next one’s when I leave', async () => {
    const locks = browserLocks();
    const [first, second] = [holdAlone(locks), holdAlone(locks)];
    await first.claim();
    expect(await first.claim()).toBe('mine');
    first.release();
    await vi.waitFor(async () => expect(await second.claim()).toBe('mine'), patience);
  });

  it('is mine for all who ask in this tab while the browser still thinks about it', async () => {
    const mine = holdAlone(browserLocks());
    expect(await Promise.all([mine.claim(), mine.claim()])).toEqual(['mine', 'mine']);
  });

  it('lets people work in a browser that knows no locks', async () => {
    expect(await holdAlone(null).claim()).toBe('mine');
  });
});
