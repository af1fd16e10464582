import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { VaultLocked } from '../vault/locked';
import { type Core, holding, passOn } from './core';
import { keepLatest } from './keep-latest';

/**
 * Half-written words of the desk, sealed under the data key. `name` says what they belong to (`agreement/<id>`); where
 * the draft lies tells nothing without the key.
 */
export async function readDraft(core: Core, name: string): Promise<unknown> {
  await Promise.allSettled(core.pending);
  if (core.state().at !== 'inside') return undefined;
  const { vault, store } = holding(core);
  const id = await vault.nameFor(name);
  const row = await store.get('drafts', id);
  if (!row.ok || !row.value) return undefined;
  const [value] = await vault.open([{ key: 'data', place: placeOf(id), bytes: row.value.bytes }]);
  return value;
}

/**
 * Keeps a draft; `undefined` lets it go. While one write runs, only the latest of the values that follow is written.
 * `lock` waits for them, so that the last letter is there again after unlocking.
 */
export function writeDraft(core: Core, name: string, value: unknown): Promise<Result<void>> {
  const keep = core.keepers.get(name) ?? keepLatest((latest: unknown) => write(core, name, latest));
  core.keepers.set(name, keep);
  const work = keep(value);
  core.pending.add(work);
  void work.then(() => core.pending.delete(work));
  return work;
}

async function write(core: Core, name: string, value: unknown): Promise<Result<void>> {
  if (core.state().at !== 'inside') return ok(undefined);
  try {
    return await put(core, name, value);
  } catch (error) {
    // Another tab took over while someone wrote: the vault is gone, and there is nothing left to write to.
    if (error instanceof VaultLocked) return refuse({ type: 'StorageClosed' });
    throw error;
  }
}

async function put(core: Core, name: string, value: unknown): Promise<Result<void>> {
  const { vault, store } = holding(core);
  const id = await vault.nameFor(name);
  if (value === undefined) return await committed(store.commit([{ remove: id, table: 'drafts' }]));
  const [bytes] = await vault.seal([{ key: 'data', place: placeOf(id), value }]);
  const row = { id, dialogue: '', version: 1, bytes: bytes as Sealed };
  return await committed(store.commit([{ put: row, table: 'drafts' }]));
}

const placeOf = (id: string) => ({ dialogue: '', table: 'drafts' as const, id, version: 1 });

async function committed(work: Promise<Result<void, { type: string }>>): Promise<Result<void>> {
  const done = await work;
  return done.ok ? done : passOn(done);
}
