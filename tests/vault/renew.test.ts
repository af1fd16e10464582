import { describe, expect, it } from 'vitest';
import { randomBytes } from '../../src/vault/bytes';
import { createVaultCore } from '../../src/vault/core';
import { VaultLocked } from '../../src/vault/locked';
import type { NewVault, Renewed } from '../../src/vault/vault';
import {
  eventPlace,
  littleCost,
  newId,
  openDialogue,
  openVault,
  passphrase,
  reasonOf,
  valueOf,
  withBitTurned,
} from './people';

const settings = { dialogue: '', table: 'drafts', id: 'settings', version: 1 } as const;
const own = ({ privateKey, keptCode }: NewVault | Renewed) => ({ privateKey, keptCode });

/** Karen's vault with settings, a named draft, and two dialogues: Amina's, and one that is to be forgotten. */
async function karen() {
  const begun = await openDialogue();
  const { vault, dialogue, keys } = begun;
  const gone = await vault.newDialogue();
  const draft = { dialogue: '', table: 'drafts', id: await vault.nameFor('half a name'), version: 1 } as const;
  const [setting, half, event] = await vault.seal([
    { key: 'data', place: settings, value: { calm: true } },
    { key: 'data', place: draft, value: 'Ami' },
    { key: 'dialogue', place: eventPlace(dialogue), value: 'Amina' },
  ]);
  const rows = [
    { place: settings, bytes: setting! },
    { place: draft, bytes: half!, name: 'half a name' },
    { place: { dialogue, table: 'dialogues', id: dialogue, version: 1 } as const, bytes: keys },
  ];
  return { ...begun, gone: gone.dialogue, rows, setting: setting!, event: event! };
}

async function renewed() {
  const story = await karen();
  const fresh = valueOf(await story.vault.renewKey(story.made.slots, passphrase, own(story.made), story.rows));
  const [moved, draft, dialogueRow] = fresh.rows;
  return { ...story, fresh, moved: moved!, draft: draft!, dialogueRow: dialogueRow! };
}

describe('a vault that gets a new key because a dialogue is forgotten', () => {
  it('goes on with the old one until everything is on disk, and with the new one from then on', async () => {
    const { vault, setting, moved } = await renewed();
    const both = [
      { key: 'data', place: settings, bytes: setting },
      { key: 'data', place: settings, bytes: moved.bytes },
    ] as const;
    expect(await vault.open([...both])).toEqual([{ calm: true }, undefined]);
    await vault.useRenewedKey();
    expect(await vault.open([...both])).toEqual([undefined, { calm: true }]);
  });

  it('finds what has a name under its new name', async () => {
    const { vault, draft, rows } = await renewed();
    expect(draft.id).not.toBe(rows[1]?.place.id);
    await vault.useRenewedKey();
    expect(await vault.nameFor('half a name')).toBe(draft.id);
    expect(await vault.open([{ key: 'data', place: { ...settings, id: draft.id }, bytes: draft.bytes }])).toEqual([
      'Ami',
    ]);
  });

  it('keeps the dialogues that stay, and knows nothing of the other', async () => {
    const { vault, dialogue, gone, event, dialogueRow, made } = await renewed();
    await vault.useRenewedKey();
    expect(await vault.open([{ key: 'dialogue', place: eventPlace(dialogue), bytes: event }])).toEqual(['Amina']);
    await expect(vault.shareDialogue(dialogue, made.publicKey)).resolves.toBeDefined();
    await expect(vault.shareDialogue(gone, made.publicKey)).rejects.toThrow('was not admitted');
    expect(await vault.admitDialogues([{ dialogue, version: 1, keys: dialogueRow.bytes }])).toEqual([true]);
  });

  it('opens to the same passphrase and the same recovery code; its old slots open nothing of it', async () => {
    const { made, fresh, moved } = await renewed();
    const reads = async (slots: NewVault['slots'], type: 'passphrase' | 'recovery', text: string) => {
      const vault = createVaultCore(littleCost);
      valueOf(await vault.unlock(slots, { type, text }));
      const code = { ...settings, id: 'kept-code' };
      return vault.open([
        { key: 'data', place: settings, bytes: moved.bytes },
        { key: 'data', place: code, bytes: fresh.keptCode },
      ]);
    };
    expect(await reads(fresh.slots, 'passphrase', passphrase)).toEqual([{ calm: true }, made.recoveryCode]);
    expect(await reads(fresh.slots, 'recovery', made.recoveryCode)).toEqual([{ calm: true }, made.recoveryCode]);
    expect(await reads(made.slots, 'passphrase', passphrase)).toEqual([undefined, undefined]);
  });

  it('still takes what colleagues share with it', async () => {
    const { vault, made, fresh } = await renewed();
    await vault.useRenewedKey();
    const mette = await openDialogue();
    const shared = await mette.vault.shareDialogue(mette.dialogue, made.publicKey);
    expect(reasonOf(await vault.acceptShared(mette.dialogue, shared, fresh.privateKey))).toBe('ok');
  });

  it('leaves a hole for a row that cannot be opened, and moves the rest', async () => {
    const { vault, made, rows, setting } = await karen();
    const broken = { place: settings, bytes: withBitTurned(setting, 40) };
    const fresh = valueOf(await vault.renewKey(made.slots, passphrase, own(made), [broken, ...rows]));
    expect(fresh.rows.map((row) => row !== undefined)).toEqual([false, true, true, true]);
  });

  it('keeps its PIN', async () => {
    const { vault } = await renewed();
    await vault.setPin('4711');
    await vault.useRenewedKey();
    expect(await vault.rest()).toBe(true);
    valueOf(await vault.wake('4711'));
  });

  it('gets none from someone who finds the tablet open', async () => {
    const { vault, made, rows } = await karen();
    expect(reasonOf(await vault.renewKey(made.slots, 'guess', own(made), rows))).toBe('WrongPassphrase');
    await expect(vault.useRenewedKey()).rejects.toThrow('No key was renewed');
  });

  it('gets none when the recovery code or the private key would be lost with it', async () => {
    const { vault, made, rows } = await karen();
    const [noCode] = await vault.seal([{ key: 'data', place: { ...settings, id: 'kept-code' }, value: 7 }]);
    const [mistyped] = await vault.seal([{ key: 'data', place: { ...settings, id: 'kept-code' }, value: '0000' }]);
    const losses = [
      { keptCode: withBitTurned(made.keptCode, 30) },
      { keptCode: noCode! },
      { keptCode: mistyped! },
      { privateKey: randomBytes(300) },
    ];
    for (const loss of losses) {
      const tried = await vault.renewKey(made.slots, passphrase, { ...own(made), ...loss }, rows);
      expect(tried).toEqual({ ok: false, refusal: { type: 'KeptCodeDamaged' } });
    }
  });

  it('takes the new key once, and not after a lock', async () => {
    const { vault, made } = await renewed();
    await vault.useRenewedKey();
    await expect(vault.useRenewedKey()).rejects.toThrow('No key was renewed');
    const other = await renewed();
    valueOf(await other.vault.unlock(other.made.slots, { type: 'passphrase', text: passphrase }));
    await expect(other.vault.useRenewedKey()).rejects.toThrow('No key was renewed');
    const shut = createVaultCore(littleCost);
    await expect(shut.renewKey(made.slots, passphrase, own(made), [])).rejects.toThrow(VaultLocked);
  });
});

describe('what an act leaves behind', () => {
  const nothing = { head: { rows: {} }, headVersion: 0, cardVersion: 0 };
  const events = [{ kind: 'noteWritten' }, { kind: 'viewGiven' }];

  it('is its events, a new card and a new head, each where it belongs', async () => {
    const { vault, dialogue } = await openDialogue();
    const left = await vault.sealAct({ dialogue, events, card: { name: 'Amina' }, before: nothing });
    expect(left.rows.map(({ table, version }) => [table, version])).toEqual([
      ['events', 1],
      ['events', 1],
      ['cards', 1],
      ['heads', 1],
    ]);
    const read = await vault.open(left.rows.map(({ bytes, ...place }) => ({ key: 'dialogue', place, bytes })));
    expect(read).toEqual([...events, { name: 'Amina' }, left.versions.head]);
    expect(new Set(left.rows.map(({ id }) => id)).size).toBe(3);
    expect(left.rows[0]?.id).toMatch(/^[\w-]{22}$/);
    expect(Object.keys(left.versions.head.rows)).toEqual([
      `events/${left.rows[0]?.id}`,
      `events/${left.rows[1]?.id}`,
      `cards/${dialogue}`,
    ]);
  });

  it('goes on from what was there', async () => {
    const { vault, dialogue } = await openDialogue();
    const first = await vault.sealAct({ dialogue, events, card: 1, before: nothing });
    const second = await vault.sealAct({ dialogue, events: [], card: 2, before: first.versions });
    expect(second.versions).toMatchObject({ headVersion: 2, cardVersion: 2 });
    expect(second.rows.map(({ table, version }) => [table, version])).toEqual([
      ['cards', 2],
      ['heads', 2],
    ]);
    expect(Object.keys(second.versions.head.rows)).toEqual(Object.keys(first.versions.head.rows));
    expect(second.versions.head.rows[`cards/${dialogue}`]).not.toEqual(first.versions.head.rows[`cards/${dialogue}`]);
  });

  it('is sealed for no dialogue that was not taken in', async () => {
    const { vault } = await openVault();
    await expect(vault.sealAct({ dialogue: newId(), events, card: 1, before: nothing })).rejects.toThrow(VaultLocked);
  });
});
