import type { Keep } from './session/home-keep';

/** Browsers inside other apps: what is kept there is gone with the app's window, and files cannot be shared. */
const inside =
  /FBAN|FBAV|FB_IAB|Instagram|Messenger|Snapchat|TikTok|musical_ly|BytedanceWebview|Line\/|LinkedInApp|MicroMessenger|; wv\)/;

/** Whether this is the small browser inside another app. */
export const isInsideApp = (userAgent: string): boolean => inside.test(userAgent);

/** Whether anything can be kept here at all. */
export function keepsThings(keep: Keep): boolean {
  const name = 'samsyn-home/try';
  const kept = keep.set(name, 'x');
  keep.remove(name);
  return kept;
}

/** The browser's own small storage; a browser that has none, or has no room, says no and throws nothing. */
export const localKeep = (storage: () => Storage): Keep => ({
  names: () => tried(() => Object.keys(storage()), []),
  get: (name) => tried(() => storage().getItem(name) ?? undefined, undefined),
  set: (name, value) =>
    tried(() => {
      storage().setItem(name, value);
      return true;
    }, false),
  remove: (name) => tried(() => storage().removeItem(name), undefined),
});

function tried<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
