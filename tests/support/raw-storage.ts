import type { Page } from '@playwright/test';

/** One thing that lies in the browser: where, and everything it may say, decoded in every way we can think of. */
export type Found = { where: string; text: string };

/** A row of an IndexedDB table as it lies there; bytes are `bytes(n)`. */
export type RawRow = { database: string; table: string; value: Record<string, unknown> };

/**
 * Reads all that this origin keeps, past the app: IndexedDB (values, keys, names), Cache Storage, local and session
 * storage, cookies, titles and addresses of the history. Bytes are decoded as UTF-8 and as UTF-16 from every start.
 */
export async function readEverything(page: Page): Promise<Found[]> {
  const stored = await page.evaluate(readStorage);
  const devtools = await page.context().newCDPSession(page);
  const history = (await devtools.send('Page.getNavigationHistory')) as {
    entries: { url: string; userTypedURL: string; title: string }[];
  };
  const visited = history.entries.map(({ url, userTypedURL, title }) => ({
    where: 'history',
    text: decodeURIComponent(`${url} ${userTypedURL} ${title}`),
  }));
  return [...stored, ...visited];
}

/** Where any of these words lies, in the clear, in base64, percent-encoded or escaped. In: what was found, and words. */
export function whereIs(found: Found[], words: readonly string[]): string[] {
  const wanted = words.flatMap((word) =>
    disguises(word).map((disguise) => ({ word, disguise: disguise.toLowerCase() })),
  );
  return found.flatMap(({ where, text }) => {
    const searched = text.toLowerCase();
    return wanted.filter(({ disguise }) => searched.includes(disguise)).map(({ word }) => `${word} in ${where}`);
  });
}

function disguises(word: string): string[] {
  const escaped = JSON.stringify(word)
    .slice(1, -1)
    .replaceAll(/[^\x20-\x7e]/g, escapeUnicode);
  // Depending on where a word begins, base64 writes it in one of three ways; the ends depend on the neighbours.
  const bytes = Buffer.from(word);
  const base64 = [0, 1, 2].map((start) =>
    Buffer.concat([Buffer.alloc(start), bytes])
      .toString('base64')
      .replaceAll('=', '')
      .slice(start ? start + 1 : 0, -1),
  );
  const hex = bytes.toString('hex');
  return [word, escaped, encodeURIComponent(word), hex, ...base64.filter((code) => code.length > 5)];
}

const escapeUnicode = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** All rows of all databases of this origin. */
export const readRows = (page: Page): Promise<RawRow[]> => page.evaluate(rowsOfAll);

/** The sealed bytes of all rows, or of one dialogue's rows, as hexadecimal. */
export const readSealed = (page: Page, dialogue?: string): Promise<string[]> => page.evaluate(sealedOf, dialogue);

/** Runs in the page. */
async function sealedOf(dialogue?: string): Promise<string[]> {
  const sealed: string[] = [];
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const rows = (await done(database.transaction(table).objectStore(table).getAll())) as Record<string, unknown>[];
      for (const { bytes, dialogue: of } of rows) {
        if (!(bytes instanceof Uint8Array) || (dialogue !== undefined && of !== dialogue)) continue;
        sealed.push(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''));
      }
    }
    database.close();
  }
  return sealed;
}

/** Runs in the page. */
async function rowsOfAll(): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  const plain = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return `bytes(${value.length})`;
    if (Array.isArray(value)) return value.map(plain);
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
    return value;
  };
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const values = await done(database.transaction(table).objectStore(table).getAll());
      rows.push(...values.map((value: unknown) => ({ database: name, table, value: plain(value) as RawRow['value'] })));
    }
    database.close();
  }
  return rows;
}

/** Runs in the page. */
async function readStorage(): Promise<Found[]> {
  const found: Found[] = [];
  const say = (where: string, text: string) => found.push({ where, text });

  const decoded = (bytes: Uint8Array): string =>
    [new TextDecoder('utf-8'), new TextDecoder('utf-16le'), new TextDecoder('utf-16be'), new TextDecoder('latin1')]
      .flatMap((decoder) => [decoder.decode(bytes), decoder.decode(bytes.subarray(1))])
      .join('\n');
  const spoken = (value: unknown): string => {
    if (value instanceof ArrayBuffer) return decoded(new Uint8Array(value));
    if (ArrayBuffer.isView(value)) return decoded(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    if (Array.isArray(value)) return value.map(spoken).join('\n');
    if (value && typeof value === 'object')
      return Object.entries(value)
        .map(([key, inner]) => `${key}: ${spoken(inner)}`)
        .join('\n');
    return String(value);
  };
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error as Error));
    });

  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    say('IndexedDB', `${name} ${[...database.objectStoreNames].join(' ')}`);
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      const [values, keys] = await Promise.all([done(store.getAll()), done(store.getAllKeys())]);
      values.forEach((value: unknown, index) => say(`IndexedDB ${table}`, `${spoken(keys[index])}\n${spoken(value)}`));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const kept = await cache.match(request);
      say(
        `Cache ${request.url}`,
        `${request.url}\n${decoded(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer(0)))}`,
      );
    }
  }
  say('localStorage', JSON.stringify(Object.entries(localStorage)));
  say('sessionStorage', JSON.stringify(Object.entries(sessionStorage)));
  say('cookies', document.cookie);
  say('title', document.title);
  say('address', decodeURIComponent(location.href));
  say('history state', JSON.stringify(history.state));
  return found;
}
