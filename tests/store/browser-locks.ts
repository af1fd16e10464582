type Holder = { end(): void };

/** The Web Locks of one browser with several tabs: `ifAvailable`, `steal`, and release when the holder's promise ends. */
export function browserLocks(): LockManager {
  let holder: Holder | undefined;
  const request = (name: string, options: LockOptions, callback: LockGrantedCallback<unknown>) =>
    new Promise((resolve, reject) => {
      if (holder && !options.steal) return resolve(callback(null));
      holder?.end();
      const mine: Holder = { end: () => reject(new DOMException('The lock was stolen', 'AbortError')) };
      holder = mine;
      Promise.resolve(callback({ name, mode: 'exclusive' }))
        .then((value) => {
          if (holder === mine) holder = undefined;
          resolve(value);
        })
        .catch(reject);
    });
  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager;
}
