const name = 'samsyn-fresh-journal';

/** How long one waits for it, in milliseconds; no browser that hangs here keeps anybody from their dialogues. */
const patience = 1000;

/**
 * Makes the browser begin a new journal. Chromium writes rows into a journal (LevelDB, one for all databases of an
 * origin) and goes on in the same one at the next start, even if the tablet went off in the middle of a row: then what
 * is written after that half row cannot be read again, and Chromium throws all databases away as corrupt
 * (github.com/google/leveldb/issues/1287). Deleting a database makes it move what it has into tables and begin a new
 * journal (content/browser/indexed_db, `kDeferredWithCompaction`). So: once at every start, before anything is
 * written. It takes some milliseconds and does no harm in other browsers; where it fails, nothing is worse than before.
 */
export async function beginFreshJournal(factory: IDBFactory, wait = patience): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, wait);
  });
  await Promise.race([makeAndDelete(factory).catch(() => undefined), enough]);
  clearTimeout(timer);
}

/** Only what is there can be deleted. Done by hand: that a delete waits for the close before it is nothing to warn of. */
const makeAndDelete = (factory: IDBFactory): Promise<void> =>
  new Promise((resolve) => {
    const made = factory.open(name);
    const failed = (event: Event) => {
      event.preventDefault();
      resolve();
    };
    made.onerror = failed;
    made.onsuccess = () => {
      made.result.close();
      const gone = factory.deleteDatabase(name);
      gone.onsuccess = () => resolve();
      gone.onerror = failed;
    };
  });
