import { useRef } from 'react';

/**
 * Moves the focus where an act led: into a form that took a button's place, and back to a button afterwards. `move`
 * names the place, `place(name)` is the ref of what is there; it gets the focus once, as soon as it is drawn.
 */
export function useFocusMove() {
  const wanted = useRef<string>(undefined);
  const move = (name: string) => {
    wanted.current = name;
  };
  const place = (name: string) => (node: HTMLElement | null) => {
    if (!node || wanted.current !== name) return;
    wanted.current = undefined;
    node.focus();
  };
  return { move, place };
}
