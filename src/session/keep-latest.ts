/**
 * Keeps the latest of many values without a timer: one write at a time, and values that were overtaken while it ran are
 * skipped. In: the write. Out: a function that takes the next value and answers when it, or a later one, is kept.
 */
export function keepLatest<T, R>(write: (value: T) => Promise<R>): (value: T) => Promise<R> {
  let running: Promise<R> | undefined;
  let waiting: { value: T; done: Promise<R> } | undefined;
  const run = (value: T): Promise<R> => {
    const work = write(value).finally(() => {
      if (running === work) running = undefined;
    });
    running = work;
    return work;
  };
  return (value) => {
    if (!running) return run(value);
    if (waiting) {
      waiting.value = value;
      return waiting.done;
    }
    const next = { value, done: Promise.resolve() as unknown as Promise<R> };
    next.done = running.then(follow, follow);
    waiting = next;
    return next.done;
    function follow(): Promise<R> {
      waiting = undefined;
      return run(next.value);
    }
  };
}
