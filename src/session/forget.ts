import { ok, refuse, type Result } from '../domain/result';
import type { SealedTable } from '../domain/sealed';
import type { Write } from '../store/rows';
import type { Slot, ToMove } from '../vault/vault';
import { allSaved, type Core, holding, inside, passOn, patch, saving, today, unlessLocked } from './core';
import { type Draft, draftGoes, draftIsOf, keptDraft, readDrafts } from './kept-drafts';
import { sealNotes, writeNotes } from './log';
import { readTombstones, withTombstones } from './tombstones';
import { goingRecords, keptRows } from './under-data-key';

/**
 * What becomes of each table: the dialogue's rows lie under its key and go with it; they lie under the data key, and what
 * stays is sealed anew; or both: they go, and those of others are sealed anew.
 */
const tables: Record<SealedTable, 'goes' | 'underDataKey' | 'both'> = {
  dialogues: 'both',
  events: 'goes',
  cards: 'goes',
  heads: 'goes',
  letters: 'goes',
  invitations: 'goes',
  drafts: 'goes',
  log: 'underDataKey',
  kept: 'both',
};
const goingTables = (Object.keys(tables) as SealedTable[]).filter((table) => tables[table] !== 'underDataKey');

/**
 * Forgets a dialogue wholly: its rows, its keys, its drafts; everything else is sealed anew under a new data key. One
 * transaction: a tablet that goes off meanwhile has all of it or nothing of it. Only its home can, and only with the
 * passphrase: the new key is wrapped for it.
 */
export async function forgetDialogue(core: Core, dialogue: string, passphrase: string): Promise<Result<void>> {
  await allSaved(core);
  return await saving(
    core,
    core.inTurn(() => unlessLocked(() => forget(core, dialogue, passphrase))),
  );
}

async function forget(core: Core, dialogue: string, passphrase: string): Promise<Result<void>> {
  const { vault, store } = holding(core);
  const { example } = inside(core);
  const own = await store.get('dialogues', dialogue);
  if (!own.ok) return passOn(own);
  if (!own.value) return refuse({ type: 'DialogueNotOpen' });
  if (own.value.group) return refuse({ type: 'DialogueLivesElsewhere' });
  const stones = await readTombstones(store);
  if (!stones.ok) return stones;
  // The example has a key that nobody keeps, and its database is thrown away.
  const rest = example ? ok([]) : await restUnderNewKey(core, dialogue, passphrase);
  if (!rest.ok) return rest;
  const done = await store.commit([
    ...goingTables.map((table): Write => ({ removeOf: dialogue, table })),
    ...rest.value,
    withTombstones(stones.value, [dialogue], today(core)),
  ]);
  if (!done.ok) return passOn(done);
  if (!example) await vault.useRenewedKey();
  letGoOf(core, dialogue);
  return ok(undefined);
}

/** Someone who only has a dialogue shared leaves it: the way to it and the own drafts go, the dialogue stays. */
export const leaveDialogue = (core: Core, dialogue: string): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const { store } = holding(core);
      const own = await store.get('dialogues', dialogue);
      if (!own.ok) return passOn(own);
      if (!own.value?.group) return refuse({ type: 'DialogueNotOpen' });
      const drafts = await readDrafts(core);
      if (!drafts.ok) return drafts;
      const left = await writeNotes(
        core,
        [{ use: 'left', dialogue }],
        [
          { remove: dialogue, table: 'dialogues' },
          { removeOf: dialogue, table: 'kept' },
          ...drafts.value.filter(draftIsOf(dialogue)).map(draftGoes),
        ],
      );
      if (left.ok) letGoOf(core, dialogue);
      return left;
    }),
  );

/** Whether a dialogue's rows lie in this profile, or in that of the colleague who shared it. */
export async function isHome(core: Core, dialogue: string): Promise<boolean> {
  const own = await holding(core).store.get('dialogues', dialogue);
  return own.ok && own.value?.group === undefined;
}

/** Seals all that stays under a new data key; the note of the forgetting with it. Out: the writes for one transaction. */
async function restUnderNewKey(core: Core, dialogue: string, passphrase: string): Promise<Result<Write[]>> {
  const { vault, store } = holding(core);
  const drafts = await readDrafts(core);
  if (!drafts.ok) return drafts;
  const note = await sealNotes(core, [{ use: 'forgot', dialogue }]);
  if (!note.ok) return note;
  const rows = await keptRows(core, dialogue, note.value);
  if (!rows.ok) return rows;
  const [slots, keyPair] = await Promise.all([store.record('slots'), store.record('keyPair')]);
  if (!slots.ok) return passOn(slots);
  if (!keyPair.ok || !keyPair.value) return refuse({ type: 'StorageFailed' });
  // A draft of an earlier version does not say what it belongs to: it may be this dialogue's, so it goes.
  const goes = (draft: Draft) => draft.name === undefined || draftIsOf(dialogue)(draft);
  const kept = [...rows.value, ...drafts.value.filter((draft) => !goes(draft)).map(keptDraft)];
  const moving = kept.map(({ place, bytes, name }): ToMove => ({ place, bytes, name }));
  const renewed = await vault.renewKey((slots.value ?? []) as Slot[], passphrase, keyPair.value, moving);
  if (!renewed.ok) return renewed;
  const { privateKey, keptCode, rows: moved } = renewed.value;
  return ok([
    ...drafts.value.filter(goes).map(draftGoes),
    ...goingRecords,
    ...kept.flatMap(({ written }, index) => {
      const row = moved[index];
      // What could not be opened before stays what it was.
      return row ? written(row.id, row.bytes) : [];
    }),
    { record: 'slots', value: renewed.value.slots },
    { record: 'keyPair', value: { ...keyPair.value, privateKey, keptCode } },
  ]);
}

/** The desk knows it no longer. */
function letGoOf(core: Core, dialogue: string): void {
  core.homes.delete(dialogue);
  const state = core.state();
  if (state.at !== 'inside') return;
  const cards = state.cards.filter((card) => card.dialogue !== dialogue);
  patch(core, { cards, ...(state.open?.dialogue.id === dialogue ? { open: undefined } : {}) });
}
