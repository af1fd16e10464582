import { ok, type Result } from '../domain/result';
import type { Row, Write } from '../store/rows';
import { type Core, holding, passOn } from './core';
import { draftPlace, parseDraft } from './drafts';
import type { Kept } from './under-data-key';

/** A draft of the desk with what it belongs to; without a name where an earlier version wrote it. */
export type Draft = { row: Row; name?: string | undefined; dialogue?: string | undefined };

/** All drafts of the desk. Those of a round are not among them: they lie under the key of its dialogue. */
export async function readDrafts(core: Core): Promise<Result<Draft[]>> {
  const { vault, store } = holding(core);
  const found = await store.all('drafts');
  if (!found.ok) return passOn(found);
  const rows = found.value.filter(({ dialogue }) => dialogue === '');
  const values = await vault.open(rows.map(({ id, bytes }) => ({ key: 'data', place: draftPlace(id), bytes })));
  return ok(
    rows.map((row, index): Draft => {
      const kept = parseDraft(values[index]);
      return { row, name: kept?.draft, dialogue: kept?.dialogue };
    }),
  );
}

export const draftIsOf =
  (dialogue: string) =>
  (draft: Draft): boolean =>
    draft.dialogue === dialogue;
export const draftGoes = ({ row }: Draft): Write => ({ remove: row.id, table: 'drafts' });

/** A draft that is to lie under a new data key; where it lies comes from that key, so it moves. */
export const keptDraft = ({ row, name }: Draft): Kept => ({
  place: draftPlace(row.id),
  bytes: row.bytes,
  name,
  written: (id, bytes) => [draftGoes({ row }), { put: { ...row, id, bytes }, table: 'drafts' }],
});
