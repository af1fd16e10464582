declare const sealed: unique symbol;

/** Bytes that only a key can read. The vault alone makes them; the store takes nothing else. */
export type Sealed = Uint8Array<ArrayBuffer> & { readonly [sealed]: true };

/** Where a sealed row belongs. It is bound into the seal, so that rows cannot be swapped or put back unnoticed. */
export type RowPlace = { dialogue: string; table: SealedTable; id: string; version: number };

/** The tables that hold sealed rows; all rows have one shape. */
export const sealedTables = [
  'dialogues',
  'events',
  'cards',
  'heads',
  'letters',
  'invitations',
  'drafts',
  'log',
  'kept',
] as const;
export type SealedTable = (typeof sealedTables)[number];
