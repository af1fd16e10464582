import { type Card, cardOf } from '../domain/card';
import type { Dialogue } from '../domain/dialogue';
import { type Event, type Happening, versionOf } from '../domain/event';
import { nextLamport } from '../domain/fold';
import type { Write } from '../store/rows';
import type { SealedRow, Versions } from '../vault/dialogue-rows';
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
    v: versionOf(happening),
    lamport: next + index,
    device,
    author,
    at,
  }));
  return vault.stamp(bare) as Promise<Event[]>;
}

/**
 * Seals everything an act leaves behind: its events, the new card, the new head. In: the dialogue as it will be and the
 * versions of card and head so far. Out: the writes for one transaction, and the versions after it.
 */
export async function sealAct(
  core: Core,
  after: Dialogue,
  events: Event[],
  { head, headVersion, cardVersion }: Versions,
): Promise<{ writes: Write[]; versions: Versions; card: Card }> {
  const card = cardOf(after);
  const before = { head, headVersion, cardVersion };
  const { rows, versions } = await holding(core).vault.sealAct({ dialogue: after.id, events, card, before });
  return { writes: rows.map(toWrite), card, versions };
}

/** A row with its table becomes a write. */
export const toWrite = ({ table, ...row }: SealedRow): Write => ({ put: row, table });
