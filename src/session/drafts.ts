import type { Dialogue } from '../domain/dialogue';
import { ok, refuse, type Result } from '../domain/result';
import type { Sealed } from '../domain/sealed';
import { VaultLocked } from '../vault/locked';
import { type Core, holding, passOn } from './core';
import { keepLatest } from './keep-latest';

/**
 * A draft as it is sealed: its name, so that it can be found again under a new data key, and the dialogue it belongs
 * to, so that it goes with it.
 */
type KeptDraft = { draft: string; dialogue?: string | undefined; value: unknown };

/** What was sealed as a draft; nothing for a draft of an earlier version, which is the value itself. */
export function parseDraft(value: unknown): KeptDraft | undefined {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('value' in value)) return undefined;
  const { draft, dialogue, value: kept } = value as { draft: unknown; dialogue?: unknown; value: unknown };
  if (typeof draft !== 'string') return undefined;
  return { draft, dialogue: typeof dialogue === 'string' ? dialogue : undefined, value: kept };
}

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
  const [value] = await vault.open([{ key: 'data', place: draftPlace(id), bytes: row.value.bytes }]);
  const kept = parseDraft(value);
  return kept?.draft === name ? kept.value : value;
}

/**
 * Keeps a draft; `undefined` lets it go. While one write runs, only the latest of the values that follow is written.
 * `lock` waits for them, so that the last letter is there again after unlocking.
 */
export function writeDraft(core: Core, name: string, value: unknown): Promise<Result<void>> {
  const keep =
    core.keepers.get(name) ?? keepLatest((latest: unknown) => write(core, name, latest as KeptDraft | undefined));
  core.keepers.set(name, keep);
  // Whose draft it is, is known now: when it is written, another dialogue may be open.
  const work = keep(value === undefined ? undefined : { draft: name, dialogue: dialogueOf(core, name), value });
  core.pending.add(work);
  void work.then(() => core.pending.delete(work));
  return work;
}

/** In turn: while a dialogue is forgotten, the key under which a draft lies changes. */
const write = (core: Core, name: string, kept: KeptDraft | undefined): Promise<Result<void>> =>
  core.inTurn(async () => {
    if (core.state().at !== 'inside') return ok(undefined);
    try {
      return await put(core, name, kept);
    } catch (error) {
      // Another tab took over while someone wrote: the vault is gone, and there is nothing left to write to.
      if (error instanceof VaultLocked) return refuse({ type: 'StorageClosed' });
      throw error;
    }
  });

async function put(core: Core, name: string, kept: KeptDraft | undefined): Promise<Result<void>> {
  const { vault, store } = holding(core);
  const id = await vault.nameFor(name);
  if (!kept) return await committed(store.commit([{ remove: id, table: 'drafts' }]));
  const [bytes] = await vault.seal([{ key: 'data', place: draftPlace(id), value: kept }]);
  const row = { id, dialogue: '', version: 1, bytes: bytes as Sealed };
  return await committed(store.commit([{ put: row, table: 'drafts' }]));
}

/** The open dialogue, if the name of the draft says that it belongs to it. */
function dialogueOf(core: Core, name: string): string | undefined {
  const state = core.state();
  const dialogue = state.at === 'inside' ? state.open?.dialogue : undefined;
  return dialogue && belongsTo(dialogue, name) ? dialogue.id : undefined;
}

/** Drafts are named after what they belong to: the dialogue, a conversation, an agreement or a person of it. */
function belongsTo({ id, conversations, agreements, persons }: Dialogue, name: string): boolean {
  const ids = new Set([id, ...[...conversations, ...agreements, ...persons].map((part) => part.id)]);
  return name.split('/').some((part) => ids.has(part));
}

export const draftPlace = (id: string) => ({ dialogue: '', table: 'drafts' as const, id, version: 1 });

async function committed(work: Promise<Result<void, { type: string }>>): Promise<Result<void>> {
  const done = await work;
  return done.ok ? done : passOn(done);
}
