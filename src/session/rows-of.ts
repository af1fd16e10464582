import { type Card, cardOf } from '../domain/card';
import type { Dialogue } from '../domain/dialogue';
import type { Event, Happening } from '../domain/event';
import { nextLamport } from '../domain/fold';
import { type Head, headWith } from '../domain/head';
import type { Sealed } from '../domain/sealed';
import type { Row, Write } from '../store/rows';
import { type Core, holding } from './core';
import type { OpenDialogue } from './state';

/** Puts the envelope around happenings and lets the vault give them their ids. */
export function stampAll(
  core: Core,
  { dialogue, unknownEvents }: OpenDialogue,
  author: string,
  happenings: Happening[],
): Promise<Event[]> {
  const { vault, device } = holding(core);
  const at = core.ports.now().toISOString();
  const next = nextLamport(dialogue, unknownEvents);
  const bare = happenings.map((happening, index) => ({
    ...happening,
    dialogue: dialogue.id,
    v: 1,
    lamport: next + index,
    device,
    author,
    at,
  }));
  return vault.stamp(bare) as Promise<Event[]>;
}

export type Versions = { head: Head; headVersion: number; cardVersion: number };

/**
 * Seals everything an act leaves behind: its events, the new card, the new head. In: the dialogue as it will be and the
 * versions of card and head so far. Out: the writes for one transaction, and the versions after it.
 */
export async function sealAct(
  core: Core,
  after: Dialogue,
  events: Event[],
  before: Versions,
): Promise<{ writes: Write[]; versions: Versions; card: Card }> {
  const { vault } = holding(core);
  const card = cardOf(after);
  const places = events.map(() => ({
    dialogue: after.id,
    table: 'events' as const,
    id: core.ports.newId(),
    version: 1,
  }));
  const cardPlace = { dialogue: after.id, table: 'cards' as const, id: after.id, version: before.cardVersion + 1 };
  const sealed = await vault.seal([
    ...places.map((place, index) => ({ key: 'dialogue' as const, place, value: events[index] })),
    { key: 'dialogue', place: cardPlace, value: card },
  ]);
  const rows = [...places, cardPlace].map((place, index) => ({ ...place, bytes: sealed[index] as Sealed }));
  const head = headWith(before.head, rows);
  const headPlace = { dialogue: after.id, table: 'heads' as const, id: after.id, version: before.headVersion + 1 };
  const [headBytes] = await vault.seal([{ key: 'dialogue', place: headPlace, value: head }]);
  const writes = [...rows, { ...headPlace, bytes: headBytes as Sealed }].map(toWrite);
  return { writes, card, versions: { head, headVersion: headPlace.version, cardVersion: cardPlace.version } };
}

/** A row with its table becomes a write. */
export const toWrite = ({ table, ...row }: Row & { table: 'events' | 'cards' | 'heads' }): Write => ({
  put: row,
  table,
});
