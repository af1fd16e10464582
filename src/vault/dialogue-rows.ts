import { type Head, headWith } from '../domain/head';
import type { RowPlace, Sealed } from '../domain/sealed';
import { randomBytes, toBase64url } from './bytes';
import { sealValue } from './seal';

/** Head and versions of what is stored of a dialogue so far. */
export type Versions = { head: Head; headVersion: number; cardVersion: number };

/** What an act leaves behind, before it is sealed. */
export type ToLeave = { dialogue: string; events: readonly unknown[]; card: unknown; before: Versions };

/** A row for the store, with its table. */
export type SealedRow = RowPlace & { bytes: Sealed; group?: string; by?: string };

/** The rows for one transaction, and what holds after it. */
export type Left = { rows: SealedRow[]; versions: Versions };

/**
 * Seals everything an act leaves behind: each event in a row with a random name, the new card, and the new head, which
 * lists them. In: the dialogue's key.
 */
export async function sealRows(key: CryptoKey, { dialogue, events, card, before }: ToLeave): Promise<Left> {
  const seal = async (place: RowPlace, value: unknown): Promise<SealedRow> => ({
    ...place,
    bytes: await sealValue(key, place, value),
  });
  const cardVersion = before.cardVersion + 1;
  const rows = await Promise.all([
    ...events.map((event) => seal({ dialogue, table: 'events', id: toBase64url(randomBytes(16)), version: 1 }, event)),
    seal({ dialogue, table: 'cards', id: dialogue, version: cardVersion }, card),
  ]);
  const head = headWith(before.head, rows);
  const headVersion = before.headVersion + 1;
  const headRow = await seal({ dialogue, table: 'heads', id: dialogue, version: headVersion }, head);
  return { rows: [...rows, headRow], versions: { head, headVersion, cardVersion } };
}
