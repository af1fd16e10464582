import type { Row, Write } from '../store/rows';
import { ok, type Result } from '../domain/result';
import { type Core, holding, passOn, today } from './core';
import { draftGoes, readDrafts } from './kept-drafts';
import { sealNotes, logWrites } from './log';
import { isForgotten, readTombstones, withTombstones } from './tombstones';

/**
 * Clears away what colleagues shared and have forgotten since: the way to it, the own drafts, a round that was left
 * behind. In: the rows of all dialogues. Out: those that stay.
 */
export async function clearForgotten(core: Core, who: string, rows: Row[]): Promise<Result<Row[]>> {
  const gone: string[] = [];
  for (const { dialogue, group } of rows.filter((row) => row.group)) {
    const home = await core.ports.stores.open(group ?? '');
    const day = home.ok ? await isForgotten(home.value, dialogue) : undefined;
    if (day?.ok && day.value) gone.push(dialogue);
  }
  if (gone.length === 0) return ok(rows);
  const cleared = await clear(core, gone, who);
  return cleared.ok ? ok(rows.filter(({ dialogue }) => !gone.includes(dialogue))) : cleared;
}

async function clear(core: Core, gone: string[], who: string): Promise<Result<void>> {
  const { store } = holding(core);
  const [drafts, stones, round] = await Promise.all([readDrafts(core), readTombstones(store), store.record('round')]);
  if (!drafts.ok) return drafts;
  if (!stones.ok) return stones;
  const notes = await sealNotes(
    core,
    gone.map((dialogue) => ({ use: 'forgottenElsewhere', dialogue })),
    who,
  );
  if (!notes.ok) return notes;
  const roundGoes = round.ok && round.value && gone.includes(round.value.dialogue);
  const done = await store.commit([
    ...gone.map((dialogue): Write => ({ remove: dialogue, table: 'dialogues' })),
    ...gone.map((dialogue): Write => ({ removeOf: dialogue, table: 'kept' })),
    ...drafts.value.filter(({ dialogue }) => dialogue && gone.includes(dialogue)).map(draftGoes),
    ...(roundGoes ? [{ forget: 'round' } as const] : []),
    withTombstones(stones.value, gone, today(core)),
    ...logWrites(notes.value),
  ]);
  return done.ok ? ok(undefined) : passOn(done);
}
