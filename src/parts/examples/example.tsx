import { type ReactNode, useState } from 'react';

/** One part in one state. The words are for developers, in Danish, and all names are invented. */
export type Example = { part: string; state: string; show: () => ReactNode };

/** Lets an example be touched: keeps the value that a page would keep. */
export function Held<T>({ start, children }: { start: T; children: (value: T, set: (value: T) => void) => ReactNode }) {
  const [value, setValue] = useState(start);
  return children(value, (next) => setValue(() => next));
}

/** A name as long as the domain allows, without a single space. */
export const longName = `Wilhelmina-${'Alexandrine'.repeat(17)}`.slice(0, 200);

/** Does nothing: the example only shows. */
export const still = () => undefined;
