import * as z from 'zod/mini';
import { idSchema } from './id';

/** What is noted. Backups and exports are noted so that whoever forgets a dialogue knows which copies there are. */
export const uses = [
  'unlocked',
  'failedUnlocks',
  'opened',
  'exported',
  'printed',
  'shared',
  'left',
  'backedUp',
  'restored',
  'forgot',
  'forgottenElsewhere',
  'invited',
  'withdrew',
  'received',
  'setAside',
  'passedOn',
  'tookOver',
  'openedWithChild',
  'keptRead',
  'keptExported',
] as const;
export type Use = (typeof uses)[number];

/** What a screen or flow says of a use. Only random ids: names are joined when it is read, while they exist. */
export type UseNote = { use: Use; dialogue?: string | undefined; count?: number | undefined };

/**
 * One entry: its number, when and by which profile, what, and the digest of the entry before (SHA-256 of the canonical
 * bytes without `id`). Fields of a later version are kept, because the digest covers them.
 */
export const entrySchema = z.looseObject({
  id: idSchema,
  n: z.int().check(z.gte(1)),
  at: z.string().check(z.maxLength(40)),
  who: z.string().check(z.maxLength(200)),
  use: z.string().check(z.maxLength(60)),
  dialogue: z.optional(idSchema),
  count: z.optional(z.int()),
  before: z.string().check(z.maxLength(64)),
});
export type Entry = z.infer<typeof entrySchema>;

/** An entry of another profile's log that came with a backup. It is no part of the chain here. */
const broughtSchema = z.object({ brought: entrySchema });

/** Reads a row of the log: an entry, and whether it came with a backup. */
export function parseLogRow(value: unknown): { entry: Entry; brought: boolean } | undefined {
  const own = entrySchema.safeParse(value);
  if (own.success) return { entry: own.data, brought: false };
  const other = broughtSchema.safeParse(value);
  return other.success ? { entry: other.data.brought, brought: true } : undefined;
}

/** The last entry as it is known apart from the entries, so that a missing end is noticed too. */
export const endSchema = z.object({ n: z.int(), id: idSchema });
export type End = z.infer<typeof endSchema>;

/** A place where the log is not what was written: entries are missing there, or one was changed. */
export type Doubt = { type: 'missing' | 'changed'; n: number };

/**
 * Checks the chain. In: entries by number, the digest of each anew, and the end. Out: every number that is missing, and
 * every entry that is another than the one that was written or does not follow from the one before.
 */
export function checkChain(entries: readonly Entry[], digests: readonly string[], end: End | undefined): Doubt[] {
  const doubts: Doubt[] = [];
  let before: Pick<Entry, 'n' | 'id'> = { n: 0, id: '' };
  for (const [index, entry] of entries.entries()) {
    const follows = entry.n === before.n + 1;
    for (let n = before.n + 1; n < entry.n && doubts.length < mostDoubts; n += 1) doubts.push({ type: 'missing', n });
    const same = digests[index] === entry.id && (follows ? entry.before === before.id : entry.n > before.n);
    if (!same) doubts.push({ type: 'changed', n: entry.n });
    before = entry;
  }
  if (!end) return entries.length > 0 ? [...doubts, { type: 'missing', n: before.n + 1 }] : doubts;
  for (let n = before.n + 1; n <= end.n && doubts.length < mostDoubts; n += 1) doubts.push({ type: 'missing', n });
  if (before.n > end.n || (before.n === end.n && before.id !== end.id)) doubts.push({ type: 'changed', n: before.n });
  return doubts;
}

/** A number that was altered to be enormous must not keep the tablet counting. */
const mostDoubts = 1000;

/** What an entry says was done; a use that this program does not know is another one. */
export const parseUse = (use: string): Use | 'other' => uses.find((known) => known === use) ?? 'other';

/** Whether an entry tells of a copy of a dialogue outside of Samsyn: its exports and prints, and every backup. */
export const isCopy = ({ use, dialogue }: Pick<Entry, 'use' | 'dialogue'>, of: string): boolean =>
  use === 'backedUp' || (dialogue === of && (use === 'exported' || use === 'printed'));
