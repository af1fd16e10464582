import { describe, expect, it, test } from 'vitest';
import { keptWordsSchema } from '../../src/domain/kept-words';
import type { RowPlace } from '../../src/domain/sealed';
import type { DialogueRows, RowsHere } from '../../src/vault/backups';
import { createVaultCore } from '../../src/vault/core';
import { dataKeysFrom } from '../../src/vault/keys';
import { VaultLocked } from '../../src/vault/locked';
import { openValue } from '../../src/vault/seal';
import type { Vault } from '../../src/vault/vault';
import { linesOf } from '../support/backups';
import { childsView } from '../support/childs-answer';
import { amina, fatima } from '../support/family';
import golden from './golden/kept-1.json';
import {
  beginRound,
  eventPlace,
  littleCost,
  newId,
  openVault,
  passphrase,
  reasonOf,
  valueOf,
  withBitTurned,
} from './people';

const words = 'Jeg tør ikke sige det til far';
const view = childsView({ school: 2 }, { opener: fatima.id });
const letterId = newId();

/** A child has answered in a round; Karen has her vault open again. */
async function answered(written: unknown = { ...view, kept: words }) {
  const begun = await beginRound();
  const { vault: guest, made, dialogue, keys, round, header } = begun;
  valueOf(await guest.enterRound(round.round));
  const { by } = await guest.roundNames(amina.id);
  const bytes = await guest.writeLetter(written);
  const vault = createVaultCore(littleCost);
  valueOf(await vault.unlock(made.slots, { type: 'passphrase', text: passphrase }));
  await vault.admitDialogues([{ dialogue, version: 1, keys }]);
  const place = { dialogue, table: 'invitations', id: round.invitation, version: 1 } as const;
  const letter = { id: letterId, bytes, secret: { place, bytes: round.secret } };
  return { ...begun, vault, guest, letter, by, conversation: header.conversation };
}

/** Karen opens it with the child. */
async function opened(written?: unknown) {
  const story = await answered(written);
  const apart = valueOf(await story.vault.openApart(story.dialogue, story.letter));
  const place: RowPlace = { dialogue: story.dialogue, table: 'kept', id: letterId, version: 1 };
  return { ...story, ...apart, place };
}

/** With kept words that lie sealed. */
async function kept() {
  const story = await opened();
  if (!story.kept) throw new Error('There are kept words');
  return { ...story, kept: story.kept };
}

const inClear = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

describe('words that a child wants only one adult to read', () => {
  it('are parted from the view when the letter is opened: in neither is there anything of the other', async () => {
    const { view: read, kept: sealed, vault, place, conversation } = await kept();
    expect(read).toEqual(view);
    expect(JSON.stringify(read)).not.toContain(words);
    expect(inClear(sealed)).not.toContain('far');
    expect(await vault.open([{ key: 'kept', place, bytes: sealed }])).toEqual([
      { conversation, words, person: amina.id, opener: fatima.id },
    ]);
  });

  it('never come out where letters are opened together', async () => {
    const { vault, dialogue, letter } = await answered();
    expect(await vault.openLetters(dialogue, [letter])).toEqual([{ ok: true, value: view }]);
  });

  it('are for the adult the child named, where it knows nobody by id', async () => {
    const child = { band: '10-12', takesPart: 'yes', openerName: 'Min farmor' } as const;
    const { vault, place, kept: sealed, conversation } = await opened({ ...view, child, kept: words });
    expect(await vault.open([{ key: 'kept', place, bytes: sealed! }])).toEqual([
      { conversation, words, person: amina.id, openerName: 'Min farmor' },
    ]);
  });

  it.each([
    ['none were written', view],
    ['they are empty', { ...view, kept: '' }],
    ['they are only spaces', { ...view, kept: '  \n' }],
    ['they are no words', { ...view, kept: { words } }],
  ])('are not there when %s, and the view is whole', async (_case, written) => {
    const { kept: sealed, view: read } = await opened(written);
    expect(sealed).toBeUndefined();
    expect(read).toEqual(view);
  });

  it('are kept also where the rest of the letter is none that this program knows', async () => {
    const { vault, place, kept: sealed, conversation } = await opened({ of: 'a later program', kept: words });
    expect(await vault.open([{ key: 'kept', place, bytes: sealed! }])).toEqual([{ conversation, words }]);
  });

  it('open with no other key, at no other place, and in no other vault', async () => {
    const { vault, dialogue, kept: bytes, place } = await kept();
    const other = await openVault();
    const others: RowPlace[] = [
      { ...place, id: newId() },
      { ...place, version: 2 },
      { ...place, table: 'letters' },
      { ...place, dialogue: newId() },
      eventPlace(dialogue, place.id),
    ];
    expect(await vault.open(others.map((elsewhere) => ({ key: 'kept', place: elsewhere, bytes })))).toEqual(
      others.map(() => undefined),
    );
    expect(
      await vault.open([
        { key: 'dialogue', place, bytes },
        { key: 'data', place, bytes },
        { key: 'round', place, bytes },
        { key: 'kept', place, bytes: withBitTurned(bytes, 40) },
      ]),
    ).toEqual([undefined, undefined, undefined, undefined]);
    expect(await other.vault.open([{ key: 'kept', place, bytes }])).toEqual([undefined]);
  });

  it('are beyond the reach of a colleague with whom the dialogue is shared', async () => {
    const { vault, dialogue, kept: bytes, place } = await kept();
    const colleague = await openVault();
    const shared = await vault.shareDialogue(dialogue, colleague.made.publicKey);
    const keys = valueOf(await colleague.vault.acceptShared(dialogue, shared, colleague.made.privateKey));
    expect(await colleague.vault.admitDialogues([{ dialogue, version: 1, keys }])).toEqual([true]);
    for (const key of ['kept', 'dialogue', 'data'] as const) {
      expect(await colleague.vault.open([{ key, place, bytes }])).toEqual([undefined]);
    }
  });

  it('can be neither read nor written while a tablet goes round', async () => {
    const { vault, dialogue, conversation, kept: bytes, place, letter } = await kept();
    valueOf(await vault.enterRound((await vault.beginRound({ dialogue, conversation })).round));
    expect(await vault.open([{ key: 'kept', place, bytes }])).toEqual([undefined]);
    await expect(vault.seal([{ key: 'kept', place, value: words }])).rejects.toThrow(VaultLocked);
    await expect(vault.openApart(dialogue, letter)).rejects.toThrow(VaultLocked);
  });

  it('stay what they are when the vault gets a new key, and only the new one opens them', async () => {
    const { vault, made, kept: bytes, place, dialogue, keys } = await kept();
    const rows = [
      { place, bytes },
      { place: { dialogue, table: 'dialogues', id: dialogue, version: 1 } as const, bytes: keys },
    ];
    const { privateKey, keptCode } = made;
    const [before] = await vault.open([{ key: 'kept', place, bytes }]);
    const renewed = valueOf(await vault.renewKey(made.slots, passphrase, { privateKey, keptCode }, rows));
    await vault.useRenewedKey();
    const moved = renewed.rows[0]!;
    expect(moved.id).toBe(place.id);
    expect(await vault.open([{ key: 'kept', place, bytes: moved.bytes }])).toEqual([before]);
    expect(before).toMatchObject({ words });
    for (const key of ['data', 'dialogue'] as const) {
      expect(await vault.open([{ key, place, bytes: moved.bytes }])).toEqual([undefined]);
    }
    expect(await vault.open([{ key: 'kept', place, bytes }])).toEqual([undefined]);
    const again = createVaultCore(littleCost);
    valueOf(await again.unlock(renewed.slots, { type: 'passphrase', text: passphrase }));
    expect(await again.open([{ key: 'kept', place, bytes: moved.bytes }])).toEqual([before]);
  });
});

test('words that were kept today are read in ten years', async () => {
  const { kept: key } = await dataKeysFrom(Uint8Array.from(Buffer.from(golden.dataKey, 'base64url')));
  const bytes = Uint8Array.from(Buffer.from(golden.sealed, 'base64'));
  const value = await openValue(key, golden.place as RowPlace, bytes);
  expect(value).toEqual(golden.value);
  expect(keptWordsSchema.safeParse(value)).toMatchObject({ success: true });
});

test('a letter that is opened apart must be whole, of this dialogue, and with its own secret', async () => {
  const { vault, dialogue, letter, header } = await answered();
  const other = await vault.newDialogue();
  const opens = async (change: object, of = dialogue) => reasonOf(await vault.openApart(of, { ...letter, ...change }));
  expect(await opens({})).toBe('ok');
  expect(await opens({}, other.dialogue)).toBe('LetterForeign');
  expect(await opens({ bytes: withBitTurned(letter.bytes, 200) })).toBe('LetterDamaged');
  expect(await opens({ bytes: new Uint8Array(256) })).toBe('LetterForeign');
  const second = await vault.beginRound(header);
  const secret = { place: { ...letter.secret.place, id: second.invitation }, bytes: second.secret };
  expect(await opens({ secret })).toBe('LetterForeign');
  await expect(createVaultCore(littleCost).openApart(dialogue, letter)).rejects.toThrow(VaultLocked);
});

describe('a backup', () => {
  const made = '2026-03-10T09:00:00.000Z';
  const nothing = { events: [], invitations: [], letters: [], cardVersion: 0 };

  async function backedUp(change: (rows: DialogueRows) => Partial<DialogueRows> = () => ({})) {
    const story = await kept();
    const { vault, dialogue, place, kept: bytes, conversation } = story;
    const rows: DialogueRows = {
      ...nothing,
      dialogue,
      kept: [{ id: place.id, version: 1, bytes, group: conversation }],
    };
    await vault.beginBackup(made);
    const added = await vault.addToBackup({ ...rows, ...change(rows) });
    return { ...story, added, file: valueOf(await vault.sealBackup({ keptCode: story.made.keptCode })) };
  }
  const take = async (vault: Vault, here: Partial<RowsHere> & { dialogue: string }) => {
    const [taken] = await vault.takeFromBackup([{ ...nothing, isHere: false, kept: [], ...here }]);
    return valueOf(taken!);
  };

  it('has them in a line that nobody reads without its code', async () => {
    const { file, made: own, conversation, added } = await backedUp();
    expect(added).toEqual({ events: 0, unreadable: 0 });
    const [, line = ''] = await linesOf(file, own.recoveryCode);
    expect(JSON.parse(line).kept).toEqual([
      { id: letterId, group: conversation, value: { conversation, words, person: amina.id, opener: fatima.id } },
    ]);
  });

  it('brings them into another profile, where they lie under that one’s own key', async () => {
    const { file, made: own, dialogue, place, conversation, kept: before } = await backedUp();
    const { vault } = await openVault();
    valueOf(await vault.openBackup(file, own.recoveryCode));
    const { rows } = await take(vault, { dialogue });
    const [row, ...more] = rows.filter(({ table }) => table === 'kept');
    expect([row?.id, row?.group, row?.dialogue, more]).toEqual([letterId, conversation, dialogue, []]);
    expect(row?.bytes).not.toEqual(before);
    expect(await vault.open([{ key: 'kept', place, bytes: row!.bytes }])).toMatchObject([{ words }]);
    expect(await vault.open([{ key: 'dialogue', place, bytes: row!.bytes }])).toEqual([undefined]);
  });

  it('brings them in once, and counts before what is lost or damaged here; the rest is left as it is', async () => {
    const { vault, file, made: own, dialogue, kept: bytes } = await backedUp();
    valueOf(await vault.openBackup(file, own.recoveryCode));
    const bringIn = async (kept: RowsHere['kept']) => {
      const compared = await vault.compareBackup({ dialogue, events: [], kept });
      const { rows } = await take(vault, { dialogue, isHere: true, kept });
      return [compared.kept, rows.map(({ table, id }) => [table, id])];
    };
    const row = { id: letterId, version: 1, bytes };
    expect(await bringIn([row])).toEqual([0, []]);
    expect(await bringIn([])).toEqual([1, [['kept', letterId]]]);
    expect(await bringIn([{ ...row, bytes: withBitTurned(bytes, 30) }])).toEqual([1, [['kept', letterId]]]);
  });

  it('counts those that cannot be opened, and takes the rest', async () => {
    const story = await backedUp(({ kept: [one] = [] }) => ({
      kept: [one!, { ...one!, id: newId() }, { ...one!, bytes: withBitTurned(one!.bytes, 30) }],
    }));
    expect(story.added.unreadable).toBe(2);
    const [, line = ''] = await linesOf(story.file, story.made.recoveryCode);
    expect(JSON.parse(line).kept).toHaveLength(1);
  });

  it('without any has no word of them, so that an older program reads it', async () => {
    const { file, made: own } = await backedUp(() => ({ kept: [] }));
    const [, line = ''] = await linesOf(file, own.recoveryCode);
    expect(Object.keys(JSON.parse(line))).not.toContain('kept');
  });

  it('a parcel to a colleague’s device has none of them, also where they are handed to it', async () => {
    const { vault, dialogue, place, kept: bytes } = await kept();
    await vault.newDevice();
    const { vault: other } = await openVault();
    await other.newDevice();
    const rows = { ...nothing, dialogue, kept: [{ id: place.id, version: 1, bytes }] };
    const [from, to] = [await vault.ownDevice('Karen'), await other.ownDevice('Jens')];
    const parcel = valueOf(await vault.sealParcel({ rows, models: [], from, to }, made));
    valueOf(await other.openParcel(parcel.bytes));
    const taken = await take(other, { dialogue });
    expect(taken.rows.filter(({ table }) => table === 'kept')).toEqual([]);
  });
});
