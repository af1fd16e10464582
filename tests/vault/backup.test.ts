import { readFileSync } from 'node:fs';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { BackupLine } from '../../src/domain/backup-line';
import type { Bytes } from '../../src/vault/bytes';
import { toUtf8 } from '../../src/vault/bytes';
import type { BackupContents, DialogueRows, RowsHere, TakenDialogue } from '../../src/vault/backups';
import { createVaultCore } from '../../src/vault/core';
import type { NewVault, Vault } from '../../src/vault/vault';
import { amina, family, sara, viewOf } from '../support/family';
import { beginRound, eventPlace, littleCost, newId, passphrase, reasonOf, valueOf, withBitTurned } from './people';

const made = '2026-03-10T09:00:00.000Z';

/** Karen's vault with one dialogue of some events, an invitation and a letter that nobody has opened. */
async function karen() {
  const { vault, made: own, dialogue, header, round } = await beginRound();
  const story = family().with(amina, sara).begins();
  const stamped = await vault.stamp(story.events.map(({ id: _id, ...event }) => ({ ...event, dialogue })));
  const unknown = await vault.stamp([{ ...stamped[0], kind: 'starWished', body: { of: 'gold' } }]);
  const events = [...stamped, ...unknown];
  const places = events.map(() => eventPlace(dialogue, newId()));
  const sealed = await vault.seal(places.map((place, i) => ({ key: 'dialogue', place, value: events[i] })));
  const guest = createVaultCore(littleCost);
  await guest.unlock(own.slots, { type: 'passphrase', text: passphrase });
  valueOf(await guest.enterRound(round.round));
  const { by } = await guest.roundNames(sara.id);
  const letter = await guest.writeLetter(viewOf(sara, { school: 3 }));
  const rows: DialogueRows = {
    dialogue,
    events: places.map(({ id, version }, i) => ({ id, version, bytes: sealed[i] as Bytes })),
    invitations: [{ id: round.invitation, version: 1, bytes: round.secret, group: header.conversation }],
    letters: [{ id: newId(), version: 1, bytes: letter, group: header.conversation, by }],
  };
  return { vault, own, dialogue, conversation: header.conversation, events, rows };
}

async function backedUp(secret?: string) {
  const story = await karen();
  const file = await backUp(story.vault, story.own, [story.rows], secret);
  return { ...story, file };
}

async function backUp(vault: Vault, own: NewVault, dialogues: DialogueRows[], words?: string): Promise<Bytes> {
  await vault.beginBackup(made);
  for (const rows of dialogues) await vault.addToBackup(rows);
  return valueOf(await vault.sealBackup(words ? { words } : { keptCode: own.keptCode }));
}

/** Somebody else's new, empty vault. */
async function emptyVault() {
  const vault = createVaultCore(littleCost);
  await vault.create(passphrase);
  return vault;
}

/** Nothing of it lies here yet. */
const notHere = (dialogue: string): RowsHere => ({
  dialogue,
  isHere: false,
  events: [],
  cardVersion: 0,
  letters: [],
  kept: [],
  invitations: [],
});

async function take(vault: Vault, dialogue: string): Promise<TakenDialogue> {
  const [taken] = await vault.takeFromBackup([notHere(dialogue)]);
  if (!taken) throw new Error('One was asked for');
  return valueOf(taken);
}

/** The events of a dialogue that was taken, opened from its rows. */
const eventsOf = (vault: Vault, { rows }: TakenDialogue): Promise<unknown[]> =>
  vault.open(
    rows
      .filter(({ table }) => table === 'events')
      .map(({ bytes, dialogue, table, id, version }) => ({
        key: 'dialogue',
        place: { dialogue, table, id, version },
        bytes,
      })),
  );

/** What is in a backup, opened by the age program alone. */
async function linesOf(file: Bytes, code: string): Promise<string[]> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(code);
  const text = await decrypter.decrypt(armor.decode(new TextDecoder().decode(file)), 'text');
  return text.trimEnd().split('\n');
}

/** A file such as anyone can make who has the age program. */
async function fileOf(text: string, code: string, workFactor = 4): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(code);
  encrypter.setScryptWorkFactor(workFactor);
  return toUtf8(armor.encode(await encrypter.encrypt(text)));
}

const words = 'banan cykel fjord gulerod kaktus lampe';
const header = (change: object = {}) => JSON.stringify({ format: 'samsyn/backup', version: 1, made, ...change });
const opens = async (text: string) => reasonOf(await (await emptyVault()).openBackup(await fileOf(text, words), words));

describe('a backup', () => {
  it('is opened by the age program with the recovery code, and holds every event as it was written', async () => {
    const { file, own, dialogue, events, rows } = await backedUp();
    const [first = '', second = ''] = await linesOf(file, own.recoveryCode);
    expect(JSON.parse(first)).toEqual({ format: 'samsyn/backup', version: 1, made });
    const line = JSON.parse(second) as BackupLine;
    expect(line).toMatchObject({
      format: 'samsyn/dialogue',
      version: 1,
      dialogue,
      model: { id: 'samsyn', version: 1 },
    });
    expect(line.events).toEqual(JSON.parse(JSON.stringify(events)));
    expect(line.letters.map(({ bytes }) => Buffer.from(bytes, 'base64'))).toEqual(
      rows.letters.map(({ bytes }) => Buffer.from(bytes)),
    );
    expect(line.invitations).toHaveLength(1);
  });

  it('says nothing to whoever has the file without the code', async () => {
    const { file, own } = await backedUp();
    const text = new TextDecoder().decode(file);
    expect(text).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(text).not.toContain('samsyn');
    const other = await emptyVault();
    expect(reasonOf(await other.openBackup(file, words))).toBe('WrongBackupSecret');
    const [last = ''] = own.recoveryCode.slice(-1);
    const mistyped = own.recoveryCode.slice(0, -1) + (last === '7' ? '8' : '7');
    expect(reasonOf(await other.openBackup(file, mistyped))).toBe('RecoveryCodeMistyped');
  });

  it('tells what is inside before anything is taken out of it', async () => {
    const { file, own, dialogue, events } = await backedUp();
    const contents = valueOf(await (await emptyVault()).openBackup(file, own.recoveryCode.toLowerCase()));
    const [shown] = contents.dialogues;
    expect(contents.made).toBe(made);
    expect(shown).toMatchObject({ dialogue, name: 'Amina', events: events.length, letters: 1, broken: 0 });
  });

  it('gives another vault the same events, and the answer that nobody has opened still opens there', async () => {
    const { file, own, dialogue, events, conversation, rows } = await backedUp();
    const vault = await emptyVault();
    valueOf(await vault.openBackup(file, own.recoveryCode));
    const taken = await take(vault, dialogue);
    expect(taken.rows[0]).toMatchObject({ table: 'dialogues', id: dialogue });
    expect(await eventsOf(vault, taken)).toEqual(JSON.parse(JSON.stringify(events)));
    const [invitation] = taken.rows.filter(({ table }) => table === 'invitations');
    const place = { dialogue, table: 'invitations', id: invitation?.id ?? '', version: 1 } as const;
    const letters = taken.rows
      .filter(({ table }) => table === 'letters')
      .map(({ bytes }) => ({ bytes, secret: { place, bytes: invitation?.bytes as Bytes } }));
    expect(await vault.openLetters(dialogue, letters)).toEqual([{ ok: true, value: viewOf(sara, { school: 3 }) }]);
    expect(await vault.answerNames(dialogue, conversation, [sara.id])).toEqual([rows.letters[0]?.by]);
  });

  it('tells what is new here and what is newer here', async () => {
    const { vault, own, dialogue, rows } = await karen();
    const file = await backUp(vault, own, [{ ...rows, events: rows.events.slice(0, 3) }]);
    valueOf(await vault.openBackup(file, own.recoveryCode));
    expect(await vault.compareBackup({ dialogue, events: rows.events.slice(2), kept: [] })).toEqual({
      sameKey: true,
      onlyInBackup: 2,
      onlyHere: rows.events.length - 3,
      kept: 0,
    });
  });

  it('is no way to bring another key under the name of a dialogue that is here', async () => {
    const { vault, own, file, dialogue } = await backedUp();
    const [first = '', second = ''] = await linesOf(file, own.recoveryCode);
    const line = JSON.parse(second) as BackupLine;
    const forged = { ...line, keys: { ...line.keys, key: Buffer.alloc(32, 7).toString('base64url') } };
    valueOf(await vault.openBackup(await fileOf(`${first}\n${JSON.stringify(forged)}\n`, words), words));
    expect(await vault.takeFromBackup([{ ...notHere(dialogue), isHere: true }])).toMatchObject([
      { refusal: { type: 'BackupOtherKey' } },
    ]);
    expect(await vault.compareBackup({ dialogue, events: [], kept: [] })).toMatchObject({ sameKey: false });
  });

  it('carries the log entry by entry: one that is not what its id says was never in a log', async () => {
    const { vault } = await karen();
    const [first, second] = await vault.stamp([
      { n: 1, at: made, who: 'FN', use: 'opened', before: '' },
      { n: 2, at: made, who: 'FN', use: 'printed', before: 'x' },
    ]);
    const log = [first, { ...second, use: 'opened' }];
    const line = JSON.stringify({ format: 'samsyn/log', version: 1, entries: log });
    valueOf(await vault.openBackup(await fileOf(`${header()}\n${line}\n`, words), words));
    expect(await vault.takeOwnFromBackup()).toEqual({ entries: [first], models: [] });
  });

  it('with a model that nobody can read, or a log that is none, is refused at its line', async () => {
    expect(await opens(`${header()}\n${JSON.stringify({ format: 'samsyn/model', version: 1 })}\n`)).toBe(
      'BackupLineDamaged',
    );
    expect(await opens(`${header()}\n${JSON.stringify({ format: 'samsyn/log', version: 1, entries: [{}] })}\n`)).toBe(
      'BackupLineDamaged',
    );
  });

  it('for someone else opens with six words, also in short', async () => {
    const { file, own } = await backedUp(words);
    const other = await emptyVault();
    valueOf(await other.openBackup(file, 'Bana cykel  fjor gule kakt LAMP'));
    expect(reasonOf(await other.openBackup(file, own.recoveryCode))).toBe('WrongBackupSecret');
  });

  it('is gone with the keys: after a lock nothing of it can be taken', async () => {
    const { vault, own, file, dialogue } = await backedUp();
    valueOf(await vault.openBackup(file, own.recoveryCode));
    valueOf(await vault.unlock(own.slots, { type: 'passphrase', text: passphrase }));
    await expect(vault.takeFromBackup([notHere(dialogue)])).rejects.toThrow('No such dialogue in the backup');
  });
});

describe('an event in a backup', () => {
  const withEvents = async (change: (events: Record<string, unknown>[]) => unknown[]) => {
    const { file, own, events } = await backedUp();
    const [first = '', second = ''] = await linesOf(file, own.recoveryCode);
    const line = JSON.parse(second) as BackupLine;
    const changed = { ...line, events: change(line.events as Record<string, unknown>[]) };
    const vault = await emptyVault();
    const opened = valueOf(await vault.openBackup(await fileOf(`${first}\n${JSON.stringify(changed)}`, words), words));
    return { shown: opened.dialogues[0], events };
  };

  it('that is not what its id says is left out and counted', async () => {
    const { shown, events } = await withEvents(([first, ...rest]) => [{ ...first, author: 'Somebody else' }, ...rest]);
    expect(shown).toMatchObject({ events: events.length - 1, broken: 1 });
  });

  it('of another dialogue, or that is none at all, is left out and counted', async () => {
    const { shown, events } = await withEvents((all) => [...all, { ...all[0], dialogue: newId() }, 'hello', null]);
    expect(shown).toMatchObject({ events: events.length, broken: 3 });
  });

  it('of a kind that nobody here knows yet is kept', async () => {
    const { shown, events } = await withEvents((all) => all.filter(({ kind }) => kind === 'starWished'));
    expect(events.length).toBeGreaterThan(1);
    expect(shown).toMatchObject({ events: 1, broken: 0 });
  });
});

describe('what is no backup is refused in words', () => {
  const foreign: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['a zip file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0])],
    ['XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['a script', '<script>alert(1)</script>'],
    ['JSON in the clear', header()],
    ['an age file for a key', 'age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n'],
  ];
  test.each(foreign)('%s', async (_name, content) => {
    const bytes = typeof content === 'string' ? toUtf8(content) : Uint8Array.from(content);
    expect(reasonOf(await (await emptyVault()).openBackup(bytes, words))).toBe('BackupForeign');
  });

  test('an age file of something else', async () => {
    expect(await opens('dear diary')).toBe('BackupForeign');
  });
  test('one from a newer version', async () => {
    expect(await opens(header({ version: 2 }))).toBe('BackupNewer');
  });
  test('one of the example', async () => {
    expect(await opens(header({ example: true }))).toBe('BackupIsExample');
  });
  test('one with a line that is none', async () => {
    expect(await opens(`${header()}\n{"format":"samsyn/dialogue"}\n`)).toBe('BackupLineDamaged');
    expect(await opens(`${header()}\n{"format":`)).toBe('BackupLineDamaged');
  });
  test('one that nests without end', async () => {
    expect(await opens(`${header()}\n${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}\n`)).toBe('BackupLineDamaged');
    expect(await opens('['.repeat(1_000_000))).toBe('BackupForeign');
  });
  test('one above 50 MB, before a byte of it is read', async () => {
    expect(reasonOf(await (await emptyVault()).openBackup(new Uint8Array(50_000_001), words))).toBe('BackupTooLarge');
  });
  test('one that asks for more work than a tablet can do', async () => {
    const file = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 21\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n`;
    expect(reasonOf(await (await emptyVault()).openBackup(toUtf8(file), words))).toBe('BackupTooCostly');
  });
  test('one with a dialogue twice', async () => {
    const { file, own } = await backedUp();
    const [first = '', second = ''] = await linesOf(file, own.recoveryCode);
    expect(await opens(`${first}\n${second}\n${second}\n`)).toBe('BackupLineDamaged');
  });
  test('one with keys that do not belong together', async () => {
    const { file, own } = await backedUp();
    const [first = '', second = ''] = await linesOf(file, own.recoveryCode);
    const line = JSON.parse(second) as BackupLine;
    const keys = { ...line.keys, publicKey: Buffer.alloc(65, 4).toString('base64url') };
    expect(await opens(`${first}\n${JSON.stringify({ ...line, keys })}\n`)).toBe('BackupLineDamaged');
  });

  test('any that was cut or altered by a single bit, wherever it was', async () => {
    const { file, dialogue } = await backedUp(words);
    // The costly part comes once: the same text under a small work factor.
    const small = Uint8Array.from(
      armor.decode(new TextDecoder().decode(await fileOf((await linesOf(file, words)).join('\n'), words))),
    );
    const vault = await emptyVault();
    await fc.assert(
      fc.asyncProperty(fc.nat(small.length - 1), fc.nat(7), fc.boolean(), async (at, bit, cut) => {
        const changed = cut ? small.slice(0, at) : withBitTurned(small, at, bit);
        const reason = reasonOf(await vault.openBackup(changed, words));
        expect(['BackupForeign', 'BackupDamaged', 'WrongBackupSecret', 'BackupTooCostly']).toContain(reason);
      }),
      {
        numRuns: 60,
        examples: [
          [0, 0, false],
          [0, 0, true],
          [small.length - 1, 7, false],
          [small.length - 1, 0, true],
        ],
      },
    );
    expect(valueOf(await vault.openBackup(small, words)).dialogues[0]?.dialogue).toBe(dialogue);
  });
});

describe('a backup that was written in 2026', () => {
  const golden = JSON.parse(readFileSync('tests/vault/golden/backup-1.json', 'utf8')) as {
    code: string;
    file: string;
    contents: BackupContents;
  };

  it('still opens', async () => {
    const vault = await emptyVault();
    expect(valueOf(await vault.openBackup(toUtf8(golden.file), golden.code))).toMatchObject(golden.contents);
  });

  it('whose words inside were changed anywhere is refused, or gives less, and never an event that nobody wrote', async () => {
    const vault = await emptyVault();
    const text = (await linesOf(toUtf8(golden.file), golden.code)).join('\n');
    const written = (JSON.parse(text.split('\n')[1] ?? '') as BackupLine).events;
    const id = golden.contents.dialogues[0]?.dialogue ?? '';
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(40), fc.string({ maxLength: 12 }), async (at, gone, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + gone);
        const opened = await vault.openBackup(await fileOf(changed, words), words);
        if (!opened.ok || !opened.value.dialogues.some(({ dialogue }) => dialogue === id)) return;
        for (const event of await eventsOf(vault, await take(vault, id))) expect(written).toContainEqual(event);
      }),
      { numRuns: 150 },
    );
  });
});
