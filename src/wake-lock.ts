import { useEffect } from 'react';

/** Keeps the screen awake as long as `on`; the browser lets go whenever the page is hidden, so it is asked for anew. */
export function useWakeLock(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let ended = false;
    const ask = async () => {
      if (document.hidden) return;
      // Refused on low battery: then the screen sleeps as it always does.
      const asked = await navigator.wakeLock.request('screen').catch(() => undefined);
      if (ended) await asked?.release();
      else lock = asked;
    };
    const seen = () => void ask();
    void ask();
    document.addEventListener('visibilitychange', seen);
    return () => {
      ended = true;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release();
    };
  }, [on]);
}
