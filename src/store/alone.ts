/** One writer per browser: the tab that holds the lock has the database, every other tab says so and waits. */
export type Alone = {
  /** Tries to become the writer; `steal` takes it from the tab that has it. Who asks twice at a time asks once. */
  claim(wish?: { steal?: boolean }): Promise<'mine' | 'elsewhere'>;
  /** Calls back each time another tab has taken it over: let go of the database and the keys. */
  onTakenOver(callback: () => void): void;
  /** Lets another tab have it. */
  release(): void;
};

const lockName = 'samsyn-writer';

/** Over the Web Locks of the browser. Where there are none (they came with Safari 15.4), every tab is the writer. */
export function holdAlone(locks: LockManager | null = navigator.locks ?? null): Alone {
  const callbacks: (() => void)[] = [];
  let letGo: (() => void) | undefined;
  let asked: Promise<'mine' | 'elsewhere'> | undefined;

  const claim = (steal: boolean): Promise<'mine' | 'elsewhere'> =>
    new Promise((resolve, reject) => {
      const held = (lock: Lock | null): Promise<void> | undefined => {
        resolve(lock ? 'mine' : 'elsewhere');
        if (!lock) return undefined;
        return new Promise((end) => {
          letGo = end;
        });
      };
      const takenOver = (error: unknown) => {
        // A stolen lock rejects the request that held it (Web Locks API, "AbortError").
        if (!(error instanceof DOMException) || error.name !== 'AbortError') return reject(error as Error);
        letGo = undefined;
        for (const callback of callbacks) callback();
      };
      locks?.request(lockName, steal ? { steal } : { ifAvailable: true }, held).catch(takenOver);
    });

  return {
    claim: async ({ steal = false } = {}) => {
      if (letGo || !locks) return 'mine';
      if (steal) return claim(true);
      asked ??= claim(false).finally(() => {
        asked = undefined;
      });
      return asked;
    },
    onTakenOver: (callback) => void callbacks.push(callback),
    release: () => {
      letGo?.();
      letGo = undefined;
    },
  };
}
