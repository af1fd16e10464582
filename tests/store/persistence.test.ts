import { describe, expect, it } from 'vitest';
import { askForPersistence, installedAsApp, measureRoom } from '../../src/store/persistence';

const browser = (persisted: boolean, persist: () => Promise<boolean>) =>
  ({ persisted: async () => persisted, persist }) as StorageManager;

describe('whether the browser will keep what Mette writes', () => {
  it('is kept when the browser has said yes before, or says yes now', async () => {
    expect(await askForPersistence(browser(true, async () => false))).toBe('kept');
    expect(await askForPersistence(browser(false, async () => true))).toBe('kept');
  });

  it('may be emptied when it says no', async () => {
    expect(await askForPersistence(browser(false, async () => false))).toBe('mayBeEmptied');
  });

  it('is unknown when it does not answer, cannot, or never heard of it', async () => {
    expect(
      await askForPersistence(
        browser(false, () => new Promise(() => {})),
        1,
      ),
    ).toBe('unknown');
    expect(await askForPersistence(browser(false, () => Promise.reject(new TypeError('not here'))))).toBe('unknown');
    expect(await askForPersistence(null)).toBe('unknown');
  });

  it('is so full, if the browser says so; more than full is no room', async () => {
    const estimating = (estimate: () => Promise<StorageEstimate>) => ({ estimate }) as StorageManager;
    expect(await measureRoom(estimating(async () => ({ usage: 3, quota: 10 })))).toEqual({ used: 3, free: 7 });
    expect(await measureRoom(estimating(async () => ({ usage: 12, quota: 10 })))).toEqual({ used: 12, free: 0 });
    expect(await measureRoom(estimating(async () => ({ usage: 3 })))).toBeUndefined();
    expect(await measureRoom(estimating(() => Promise.reject(new TypeError('not here'))))).toBeUndefined();
    expect(await measureRoom(null)).toBeUndefined();
  });

  it('knows an app from the Home Screen from a tab', () => {
    const page = (standalone: boolean, matches: boolean) =>
      ({ navigator: { standalone }, matchMedia: () => ({ matches }) }) as unknown as Window;
    expect(installedAsApp(page(true, false))).toBe(true);
    expect(installedAsApp(page(false, true))).toBe(true);
    expect(installedAsApp(page(false, false))).toBe(false);
  });
});
