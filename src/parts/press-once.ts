import { type MouseEvent, useRef } from 'react';

/** Within this time, in milliseconds, a second tap is a slip of the hand. */
const slip = 400;
let latest = Number.NEGATIVE_INFINITY;

/**
 * Makes a second tap within 400 ms count for nothing: on the same button, and, where the first tap brought another
 * button under the finger, on that one too (the browser then reports the click as part of a double click).
 */
export function usePressOnce<E extends Element>(press: ((event: MouseEvent<E>) => void) | undefined) {
  const own = useRef(Number.NEGATIVE_INFINITY);
  return (event: MouseEvent<E>) => {
    const since = event.timeStamp - (event.detail > 1 ? Math.max(own.current, latest) : own.current);
    if (since >= 0 && since < slip) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    own.current = event.timeStamp;
    latest = event.timeStamp;
    press?.(event);
  };
}
