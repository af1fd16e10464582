import type { RowPlace } from '../../../src/domain/sealed';
import { holding } from '../../../src/session/core';
import { eventsFor } from './bulk-events';
import { newProfile } from './own-core';

/** Milliseconds to seal so many events in the vault's worker and to commit them, strictly durable, in one transaction. */
export async function timeBulk(count: number, seed: number): Promise<number> {
  const { core } = await newProfile('bench bench bench bench');
  const { vault, store } = holding(core);
  const { dialogue } = await vault.newDialogue();
  const events = eventsFor(count, seed);
  const start = performance.now();
  const places = events.map((_, n): RowPlace => ({ dialogue, table: 'events', id: `row-${n}`, version: 1 }));
  const sealed = await vault.seal(places.map((place, n) => ({ key: 'dialogue', place, value: events[n] })));
  const writes = places.map(({ id, version }, n) => ({
    put: { id, dialogue, version, bytes: sealed[n]! },
    table: 'events' as const,
  }));
  const done = await store.commit(writes);
  const took = performance.now() - start;
  if (!done.ok) throw new Error(done.refusal.type);
  return took;
}
