import { useEffect, useRef } from 'react';

/** A kept draft: its value (undefined until it is known), how to change it, how to let it go. */
export type Draft<T> = [T | undefined, (next: T) => void, () => void];

export type Writing<T> = {
  value: T | undefined;
  change(next: T): void;
  /** whether something differs from what is on disk */
  changed: boolean;
  /** to be called with what was written once it is on disk */
  wasSaved(written: T): void;
};

/**
 * Something being written, held against what is on disk. In: its draft and what is kept. The draft is let go when both
 * are the same again; whoever wrote on while it was saved keeps those words.
 */
export function useWriting<T>([value, set, letGo]: Draft<T>, kept: T): Writing<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  return {
    value,
    changed: value !== undefined && !isSame(value, kept),
    change: (next) => {
      set(next);
      if (isSame(next, kept)) letGo();
    },
    wasSaved: (written) => {
      if (isSame(latest.current, written)) letGo();
    },
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
