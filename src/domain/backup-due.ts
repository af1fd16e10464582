import * as z from 'zod/mini';
import { daysBetween } from './calendar';
import type { Card } from './card';

/** When a backup is asked for again: after so many conversations, or so many days. */
const conversationsUntilBackup = 5;
const daysUntilBackup = 30;

/** The last backup: its day, and how many conversations had been held in all. */
export const lastBackupSchema = z.object({
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  held: z.int().check(z.gte(0)),
});
export type LastBackup = z.infer<typeof lastBackupSchema>;

/** How many conversations have been held in all these dialogues. */
export const heldIn = (cards: readonly Pick<Card, 'held'>[]): number => cards.reduce((sum, { held }) => sum + held, 0);

/**
 * Whether it is time for a backup. In: the last one, how many conversations have been held in all, and today. Where
 * there was none, the first conversation that was held asks for it; where nothing was ever held, nothing is lost.
 */
export function backupIsDue(last: LastBackup | undefined, held: number, today: string): boolean {
  if (held === 0) return false;
  if (!last) return true;
  return held - last.held >= conversationsUntilBackup || daysBetween(last.day, today) >= daysUntilBackup;
}
