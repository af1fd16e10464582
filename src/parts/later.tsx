import { type ComponentType, useEffect, useState } from 'react';

/** A component that is fetched when it is first needed, or `ahead` of that. */
export type Later<P> = ComponentType<P> & { ahead(): Promise<unknown> };

/**
 * A screen that comes later. Not React's `lazy`: whoever waits for that sees what comes no sooner than 300 ms after the
 * waiting began, and a screen lies on this device already. In: what fetches the component.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): Later<P> {
  let Loaded: ComponentType<P> | undefined;
  let loading: Promise<unknown> | undefined;
  const ahead = () =>
    (loading ??= load().then(
      (component) => (Loaded = component),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
  function Waiting(props: P) {
    const [there, setThere] = useState(Loaded !== undefined);
    useEffect(() => {
      let here = true;
      const wait = () =>
        void ahead().then(
          () => here && setThere(true),
          // Without a network it comes when that is back.
          () => here && addEventListener('online', wait, { once: true }),
        );
      wait();
      return () => {
        here = false;
        removeEventListener('online', wait);
      };
    }, []);
    return there && Loaded ? <Loaded {...props} /> : null;
  }
  return Object.assign(Waiting, { ahead });
}
