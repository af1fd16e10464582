import * as z from 'zod/mini';
import type { SealedTable } from './sealed';

/** What the head keeps of a row: version and the last 16 bytes (the seal's tag), which no other sealing would give. */
export const headSchema = z.object({
  rows: z.record(z.string(), z.object({ version: z.int(), tag: z.string() })),
});
/** The list of a dialogue's rows, itself sealed: a row that was put back, swapped or taken away is noticed. */
export type Head = z.infer<typeof headSchema>;

export type HeadRow = { table: SealedTable; id: string; version: number; bytes: Uint8Array };

/** What was found wrong with the rows of a dialogue, by row id; shown, while the rest works. */
export type Finding = { type: 'RowMissing' | 'RowUnlisted' | 'RowReplaced' | 'RowUnreadable'; row: string };

const keyOf = ({ table, id }: HeadRow): string => `${table}/${id}`;
const tagOf = (bytes: Uint8Array): string =>
  Array.from(bytes.slice(-16), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The head with rows added or replaced, and rows taken out (`table/id`). */
export function headWith(head: Head, put: readonly HeadRow[], removed: readonly string[] = []): Head {
  const rows = { ...head.rows };
  for (const row of put) rows[keyOf(row)] = { version: row.version, tag: tagOf(row.bytes) };
  for (const key of removed) delete rows[key];
  return { rows };
}

/** Holds the rows that lie in the database against the head. Out: what is missing, unlisted or not the same. */
export function checkHead(head: Head, rows: readonly HeadRow[]): Finding[] {
  const found = new Map(rows.map((row) => [keyOf(row), row]));
  const missing = Object.keys(head.rows).filter((key) => !found.has(key));
  const others = rows.flatMap((row): Finding[] => {
    const listed = head.rows[keyOf(row)];
    if (!listed) return [{ type: 'RowUnlisted', row: row.id }];
    const same = listed.version === row.version && listed.tag === tagOf(row.bytes);
    return same ? [] : [{ type: 'RowReplaced', row: row.id }];
  });
  return [...missing.map((key): Finding => ({ type: 'RowMissing', row: key.slice(key.indexOf('/') + 1) })), ...others];
}
