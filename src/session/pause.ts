/** Wrong tries so far and the wall time (ms) of the last. */
export type Failures = { count: number; last: number };

const freeTries = 3;
const longestPause = 300;

/**
 * How many seconds someone must wait before the next try: none for the first three, then 5, 10, 20 … up to 300. A clock
 * that was set back never makes the wait longer than the pause itself.
 */
export function pauseLeft(failures: Failures | undefined, now: number): number {
  if (!failures || failures.count < freeTries) return 0;
  const pause = Math.min(longestPause, 5 * 2 ** (failures.count - freeTries));
  const passed = Math.max(0, (now - failures.last) / 1000);
  return Math.max(0, Math.ceil(pause - passed));
}
