export type Persistence = 'kept' | 'mayBeEmptied' | 'unknown';

/** How long the browser may think about it, in milliseconds. */
const patience = 3000;

/**
 * Asks the browser not to empty our storage when space is short or nobody comes for a week. `unknown` where it does
 * not answer (Firefox waits for a person) or cannot say. Never wait for it on the way to the first screen.
 */
export async function askForPersistence(
  storage: StorageManager | null = navigator.storage ?? null,
  wait = patience,
): Promise<Persistence> {
  if (typeof storage?.persist !== 'function') return 'unknown';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Persistence>((resolve) => {
    timer = setTimeout(() => resolve('unknown'), wait);
  });
  const answer = (async () => ((await storage.persisted()) || (await storage.persist()) ? 'kept' : 'mayBeEmptied'))();
  try {
    return await Promise.race([answer, silence]);
  } catch {
    return 'unknown';
  } finally {
    clearTimeout(timer);
  }
}

/** How much is kept here and how much more there is room for, in bytes; the browser rounds both. */
export type Room = { used: number; free: number };

/** Asks the browser how full our storage is; undefined where it does not say. */
export async function measureRoom(
  storage: StorageManager | null = navigator.storage ?? null,
): Promise<Room | undefined> {
  if (typeof storage?.estimate !== 'function') return undefined;
  try {
    const { usage, quota } = await storage.estimate();
    return usage === undefined || quota === undefined ? undefined : { used: usage, free: Math.max(0, quota - usage) };
  } catch {
    return undefined;
  }
}

/** Whether the app was opened from the Home Screen or as an installed app: there Safari's seven days do not count. */
export function installedAsApp(page: Window = window): boolean {
  const iosHomeScreen = (page.navigator as Navigator & { standalone?: boolean }).standalone === true;
  return iosHomeScreen || page.matchMedia('(display-mode: standalone)').matches;
}
