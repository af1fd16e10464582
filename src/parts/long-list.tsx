import { type ReactNode, useEffect, useRef, useState } from 'react';
import { LinkButton } from './link-button';
import { List } from './list';

/** So many rows are drawn at a time: a thousand at once would keep a tablet busy for longer than a tap may wait. */
const atOnce = 50;

export type LongListProps<T> = {
  items: readonly T[];
  /** A row for an item, with its key. */
  row(item: T): ReactNode;
  /** What the button says that shows more. In: how many are not shown yet. */
  more(rest: number): string;
  'aria-label': string;
};

/** A list that shows its first rows, and the next ones with a press; the first of them then has the focus. */
export function LongList<T>({ items, row, more, 'aria-label': label }: LongListProps<T>) {
  const [shown, setShown] = useState(atOnce);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown > atOnce) focusRow(place.current, shown - atOnce);
  }, [shown]);
  return (
    <div ref={place}>
      <List aria-label={label}>{items.slice(0, shown).map(row)}</List>
      {items.length > shown && (
        <LinkButton onClick={() => setShown(shown + atOnce)}>{more(items.length - shown)}</LinkButton>
      )}
    </div>
  );
}

/** Puts the focus where someone reads on: on what can be pressed in the row, or on the row itself. */
function focusRow(place: HTMLElement | null, index: number): void {
  const row = place?.querySelector('ul')?.children[index];
  if (!(row instanceof HTMLElement)) return;
  const target = row.querySelector<HTMLElement>('a, button, input') ?? row;
  if (target === row) row.tabIndex = -1;
  target.focus();
}
