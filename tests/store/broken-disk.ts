import { IDBDatabase, IDBObjectStore } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';

type Put = typeof IDBObjectStore.prototype.put;
type Begin = typeof IDBDatabase.prototype.transaction;

/** From here on a write ends like this at once, as often as told. */
export function writesFail(error: DOMException, times = Number.POSITIVE_INFINITY): void {
  let left = times;
  replacePut((put, store, given) => {
    if (left-- > 0) throw error;
    return put.apply(store, given);
  });
}

/** Chromium's full disk: the write itself succeeds, and then the whole transaction is aborted with the reason. */
export function transactionsAbort(reason: string): void {
  replacePut((put, store, given) => {
    const request = put.apply(store, given);
    const transaction = store.transaction as unknown as { _abort(reason: string): void };
    request.addEventListener('success', () => transaction._abort(reason));
    return request;
  });
}

/** How every transaction was begun on the databases that are opened from here on. */
export function watchTransactions(): { mode: unknown; durability: unknown }[] {
  const seen: { mode: unknown; durability: unknown }[] = [];
  const begin = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...given: Parameters<Begin>
  ) {
    seen.push({ mode: given[1], durability: given[2]?.durability });
    return begin.apply(this, given);
  });
  onTestFinished(() => spy.mockRestore());
  return seen;
}

/** A connection that hangs: the next question is taken and never answered. */
export function nextQuestionHangs(): void {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementationOnce(function () {
    return new EventTarget() as IDBRequest<number>;
  });
  onTestFinished(() => spy.mockRestore());
}

function replacePut(
  instead: (put: Put, store: IDBObjectStore, given: Parameters<Put>) => IDBRequest<IDBValidKey>,
): void {
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given: Parameters<Put>
  ) {
    return instead(put, this, given);
  });
  onTestFinished(() => spy.mockRestore());
}
