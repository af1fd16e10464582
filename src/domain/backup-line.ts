import * as z from 'zod/mini';
import { exportSchema, randomIdSchema } from './export';
import { keptWordsSchema } from './kept-words';
import { entrySchema } from './use-log';

/** The version of backups that this program writes and reads. */
export const backupVersion = 1;

/** The first line of a backup. Read first by itself, so that a newer one is told from one that is none. */
export const backupHeaderSchema = z.object({
  format: z.literal('samsyn/backup'),
  version: z.int().check(z.positive()),
  /** ISO instant of the tablet's clock */
  made: z.string().check(z.regex(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)),
  /** made of the example: never read */
  example: z.optional(z.boolean()),
});
export type BackupHeader = z.infer<typeof backupHeaderSchema>;

const rawKey = z.string().check(z.regex(/^[\w-]{43}$/));
const group = z.string().check(z.regex(/^[\w-]{1,64}$/));
const longestLetter = 1_500_000;

/** Every further line: the open export of a dialogue, with what is needed to go on with it. */
export const backupLineSchema = z.extend(exportSchema, {
  /** base64url: AES-256 key, P-256 point (65 bytes) and its private number */
  keys: z.object({ key: rawKey, publicKey: z.string().check(z.regex(/^[\w-]{87}$/)), privateKey: rawKey }),
  /** `value` is what is sealed in the row: whose secret, and the secret */
  invitations: z.array(z.object({ id: randomIdSchema, group, value: z.unknown() })).check(z.maxLength(10_000)),
  /** words that a child wants only one adult to read */
  kept: z.optional(z.array(z.object({ id: randomIdSchema, group, value: keptWordsSchema })).check(z.maxLength(10_000))),
  /** still sealed; base64 */
  letters: z
    .array(
      z.object({
        id: randomIdSchema,
        group,
        by: randomIdSchema,
        /** how often this person has answered, where it is not the first time */
        times: z.optional(z.int().check(z.positive())),
        bytes: z.string().check(z.maxLength(longestLetter), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
      }),
    )
    .check(z.maxLength(10_000)),
});
export type BackupLine = z.infer<typeof backupLineSchema>;

/** The line with the profile's log; entries that came with an earlier backup are among them. */
export const logLineSchema = z.object({
  format: z.literal('samsyn/log'),
  version: z.literal(1),
  entries: z.array(entrySchema).check(z.maxLength(1_000_000)),
});

const [quote, escape] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const opens = (code: number): boolean => code === 0x5b || code === 0x7b;
const closes = (code: number): boolean => code === 0x5d || code === 0x7d;

/** Whether JSON nests deeper than so many levels; asked before it is read, because what reads it goes down with it. */
export function nestsDeeper(json: string, levels: number): boolean {
  let depth = 0;
  let inText = false;
  // By code, not by letter: a backup has tens of millions of them.
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === quote) inText = !inText;
    else if (inText) at += code === escape ? 1 : 0;
    else if (opens(code)) depth += 1;
    else if (closes(code)) depth -= 1;
    if (depth > levels) return true;
  }
  return false;
}
