import type { Dexie } from 'dexie';
import { ok, type Result, refuse } from '../domain/result';
import type { StoreRefusal } from './rows';

/**
 * Does some work with the database and turns what goes wrong into a refusal. If the connection was lost (WebKit, in
 * the background), it is opened anew and the work is done once more; so the work must be safe to do twice.
 */
export async function attempt<T>(database: Dexie, work: () => PromiseLike<T>): Promise<Result<T, StoreRefusal>> {
  try {
    return ok(await work());
  } catch (error) {
    if (!isConnectionLost(error) || database.hasBeenClosed()) return refuse(refusalOf(error));
  }
  try {
    reconnect(database);
    return ok(await work());
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

/** Drops the connection; the next piece of work opens a new one. */
export function reconnect(database: Dexie): void {
  database.close({ disableAutoOpen: false });
}

/**
 * The reason for a person. A full disk often hides: Chromium reports it as the inner error of an aborted transaction,
 * bulk work as one of several failures.
 */
export function refusalOf(error: unknown): StoreRefusal {
  const chain = reasons(error);
  if (chain.some(({ name }) => name === 'QuotaExceededError')) return { type: 'StorageFull' };
  if (chain.length > 0 && chain.every(({ name }) => name === 'DatabaseClosedError')) return { type: 'StorageClosed' };
  return { type: 'StorageFailed' };
}

// WebKit: UnknownError "Connection to Indexed Database server lost. Refresh the page to try again" (WebKit
// UniqueIDBDatabase); Chromium and WebKit: InvalidStateError "The database connection is closing".
const isConnectionLost = (error: unknown): boolean =>
  reasons(error).some(
    ({ name, message }) =>
      name === 'UnknownError' || name === 'InvalidStateError' || /connection (is closing|to .*lost)/i.test(message),
  );

type Reason = { name: string; message: string };

/** An error and everything it was made from, outermost first. */
function reasons(error: unknown): Reason[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  const deeper = [inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]) : [])];
  return [{ name: String(name), message: String(message) }, ...deeper.flatMap(reasons)];
}
