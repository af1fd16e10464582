import type { Page } from '@playwright/test';

/** Fills what room is left on the tablet with something that is not ours, down to the last kilobyte. */
export async function fillDevice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opened = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error as Error));
      });
    const asked = indexedDB.open('holiday-pictures');
    asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('pictures', { autoIncrement: true }));
    const database = await opened(asked);
    const put = (bytes: number): Promise<boolean> =>
      new Promise((resolve) => {
        const writing = database.transaction('pictures', 'readwrite', { durability: 'strict' });
        const picture = new Uint8Array(bytes);
        for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(picture.subarray(at, at + 65_536));
        writing.objectStore('pictures').add(picture);
        writing.addEventListener('complete', () => resolve(true));
        writing.addEventListener('abort', () => resolve(false));
      });
    for (const size of [1_048_576, 262_144, 65_536, 16_384, 4096, 1024, 128]) while (await put(size));
    database.close();
  });
}

/** Changes one byte in the middle of sealed rows, past the app. Out: how many were changed. */
export async function damageRows(page: Page, table: string, ids: readonly string[]): Promise<number> {
  return await page.evaluate(
    async ([name, damaged]) => {
      const done = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error as Error));
        });
      let changed = 0;
      for (const { name: profile = '' } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(profile));
        if (database.objectStoreNames.contains(name)) {
          const rows = database.transaction(name, 'readwrite').objectStore(name);
          for (const id of damaged) {
            const row = (await done(rows.get(id))) as { bytes: Uint8Array } | undefined;
            if (!row) continue;
            const middle = Math.floor(row.bytes.length / 2);
            row.bytes[middle] = (row.bytes[middle] ?? 0) ^ 1;
            await done(rows.put(row));
            changed += 1;
          }
        }
        database.close();
      }
      return changed;
    },
    [table, ids] as const,
  );
}
