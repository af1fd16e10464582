/**
 * Loads each thing once, by its name; what could not be loaded is tried anew the next time it is asked for. A promise that is fulfilled carries its value where React's `use` looks for it:
 * what is there already is drawn at once, without a moment of nothing (after which React waits for 300 ms).
 */
export function loadingOnce<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const promise = known.get(name) ?? told(load(name));
    known.set(name, promise);
    promise.catch(() => known.delete(name));
    return promise;
  };
}

function told<T>(promise: Promise<T>): Promise<T> {
  void promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => undefined,
  );
  return promise;
}
