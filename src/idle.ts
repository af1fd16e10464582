import { useEffect, useRef, useState } from 'react';
import { isOwnDialogOpen } from './own-dialog';
import { useDesk } from './use-session';

/** When to rest: minutes without a touch, seconds out of sight. */
export type Watch = { minutes: number; hiddenSeconds: number };

type Ends = { now(): number; warn(): void; rest(): void };

const longestDialog = 5 * 60_000;

const touches = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

/**
 * Why a hidden or untouched page does not lock: it prints or shares. A dialog that never says that it closed counts for
 * a few minutes only.
 */
function excuseOf(now: () => number) {
  let printing = false;
  let since: number | undefined;
  return {
    printing: (on: boolean): void => {
      printing = on;
    },
    holds: (): boolean => {
      if (isOwnDialogOpen() || printing) since ??= now();
      else since = undefined;
      return since !== undefined && now() < since + longestDialog;
    },
  };
}

/**
 * Watches a page until nobody has touched it for a while, or it was out of sight too long. One minute before (half of
 * the time, if that is shorter) it warns, so that there is time to say "I am here" (WCAG 2.2.1). Out: `stay` begins
 * anew, `end` stops watching.
 */
export function watchIdle({ minutes, hiddenSeconds }: Watch, { now, warn, rest }: Ends) {
  const quiet = minutes * 60_000;
  const warnAfter = quiet - Math.min(60_000, quiet / 2);
  const watching = new AbortController();
  let [touched, warned] = [now(), false];
  const excuse = excuseOf(now);
  let hidden: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = () => {
    clearTimeout(timer);
    watching.abort();
  };
  const plan = () => {
    clearTimeout(timer);
    const next = Math.min(touched + (warned ? quiet : warnAfter), (hidden ?? Infinity) + hiddenSeconds * 1000);
    timer = setTimeout(look, Math.max(1000, next - now()));
  };
  function look() {
    // What our own dialogs hide does not count, and neither does a clock that was set back.
    if (excuse.holds() || now() < touched) {
      touched = now();
      if (hidden !== undefined) hidden = now();
    }
    if (now() >= Math.min(touched + quiet, (hidden ?? Infinity) + hiddenSeconds * 1000)) {
      end();
      return rest();
    }
    if (!warned && now() >= touched + warnAfter) {
      warned = true;
      warn();
    }
    plan();
  }
  const touch = () => {
    excuse.printing(false);
    // A touch that wakes the device comes too late when the time was up while it slept.
    look();
    if (!warned) touched = now();
  };
  const seen = () => {
    if (document.hidden) hidden = now();
    look();
    if (!document.hidden) hidden = undefined;
  };
  const { signal } = watching;
  for (const kind of touches) window.addEventListener(kind, touch, { signal, capture: true, passive: true });
  window.addEventListener('beforeprint', () => excuse.printing(true), { signal });
  window.addEventListener('afterprint', () => excuse.printing(false), { signal });
  document.addEventListener('visibilitychange', seen, { signal });
  plan();
  return {
    stay: () => {
      [touched, warned] = [now(), false];
      plan();
    },
    end,
  };
}

/** Watches as long as the screen is shown, and lets the desk rest. Out: whether the warning is due, and the way to stay. */
export function useIdle({ minutes, hiddenSeconds }: Watch) {
  const desk = useDesk();
  const [warned, setWarned] = useState(false);
  const watch = useRef<ReturnType<typeof watchIdle>>(undefined);
  useEffect(() => {
    const now = () => desk.now().getTime();
    watch.current = watchIdle(
      { minutes, hiddenSeconds },
      { now, warn: () => setWarned(true), rest: () => void desk.rest() },
    );
    return () => {
      watch.current?.end();
      setWarned(false);
    };
  }, [desk, minutes, hiddenSeconds]);
  const stay = () => {
    setWarned(false);
    watch.current?.stay();
  };
  return { warned, stay };
}
