/**
 * Runs in the page, so it names nothing from here. Out: everything that the browser keeps or shows of this page, as JSON:
 * addresses, history, timings, storage of every kind, what the service worker keeps, the page itself; and `loading`, what
 * is remembered of this page's own loading until it is left, which nothing can take away and only its own scripts see.
 */
export async function leftIn() {
  const spoken = (value) =>
    JSON.stringify(value, (_key, inner) => (ArrayBuffer.isView(inner) ? String.fromCharCode(...inner) : inner)) ?? '';
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const rows = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const table of database.objectStoreNames)
      rows.push(name, table, await done(database.transaction(table).objectStore(table).getAll()));
    database.close();
  }
  const kept = [];
  for (const cache of await caches.keys())
    for (const request of await (await caches.open(cache)).keys()) kept.push(request.url, [...request.headers]);
  // Where the browser has it, the newer history, which can list what lies behind and ahead.
  const { navigation } = window;
  const steps = (navigation?.entries() ?? []).map((entry) => [entry.url, entry.getState()]);
  const entries = performance.getEntries().map((entry) => entry.toJSON());
  const fields = [...document.querySelectorAll('input, textarea')].map(({ value }) => value);
  const workers = (await navigator.serviceWorker.getRegistrations()).map(({ active, scope }) => [
    active?.scriptURL,
    scope,
  ]);
  return spoken({
    addresses: [location.href, document.URL, document.baseURI, document.referrer, document.title, window.name],
    history: [history.state, steps, navigation?.activation?.from?.url],
    timings: entries.filter(({ entryType }) => entryType !== 'navigation'),
    loading: [entries.filter(({ entryType }) => entryType === 'navigation'), navigation?.activation?.entry?.url],
    storage: [document.cookie, Object.entries(localStorage), Object.entries(sessionStorage), rows],
    workers: [workers, kept],
    page: [document.documentElement.outerHTML, fields],
  });
}
