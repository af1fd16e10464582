import { ok, type Result } from '../domain/result';
import type { Store, Tombstone, Write } from '../store/rows';
import { passOn } from './core';

/** The dialogues that were forgotten in a profile, and when. Nothing else is left of them. */
export async function readTombstones(store: Store): Promise<Result<Tombstone[]>> {
  const record = await store.record('tombstones');
  return record.ok ? ok(record.value ?? []) : passOn(record);
}

/** The day on which a dialogue was forgotten in this profile, if it was: a restore asks before it brings it back. */
export async function isForgotten(store: Store, dialogue: string): Promise<Result<string | undefined>> {
  const found = await readTombstones(store);
  return found.ok ? ok(found.value.find((stone) => stone.dialogue === dialogue)?.day) : found;
}

/** The write that adds tombstones. In: those that are there, and the dialogues that go. */
export const withTombstones = (before: Tombstone[], dialogues: string[], day: string): Write => ({
  record: 'tombstones',
  value: [
    ...before.filter(({ dialogue }) => !dialogues.includes(dialogue)),
    ...dialogues.map((dialogue) => ({ dialogue, day })),
  ],
});

/** The write that takes tombstones away, for dialogues that someone brings back knowingly from a backup. */
export const withoutTombstones = (before: Tombstone[], dialogues: string[]): Write => ({
  record: 'tombstones',
  value: before.filter(({ dialogue }) => !dialogues.includes(dialogue)),
});
