import { armor } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupLine } from '../../src/domain/backup-line';
import { type Bytes, toUtf8 } from '../../src/vault/bytes';
import { createVaultCore } from '../../src/vault/core';
import { fileOf, linesOf, madeAt, makeBackup } from '../support/backups';
import { littleCost, newId, passphrase, reasonOf, valueOf, withBitTurned } from './people';

const words = 'banan cykel fjord gulerod kaktus lampe';
const header = JSON.stringify({ format: 'samsyn/backup', version: 1, made: madeAt });

async function emptyVault() {
  const vault = createVaultCore(littleCost);
  await vault.create(passphrase);
  return vault;
}

/** The line of a real dialogue, with something else in it. */
async function lineWith(change: object): Promise<string> {
  const { file, code } = await makeBackup(['Amina']);
  const [, line = ''] = await linesOf(file, code);
  return JSON.stringify({ ...(JSON.parse(line) as BackupLine), ...change });
}

const opens = async (text: string) => reasonOf(await (await emptyVault()).openBackup(await fileOf(text, words), words));

describe('what stands in a sealed file that somebody made on purpose is refused in words', () => {
  const disguised: [string, string][] = [
    ['a zip file', 'PK\u0003\u0004\u0014\u0000'],
    ['XML that would grow without end', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'],
    ['a script', '<script>alert(1)</script>'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a number', '1'],
    ['a header with a prototype', '{"__proto__":{"format":"samsyn/backup","version":1}}'],
  ];
  test.each(disguised)('%s', async (_name, text) => {
    expect(await opens(text)).toBe('BackupForeign');
  });

  test('versions that are none', async () => {
    for (const version of ['"1"', '1.5', 'null', '1e400'])
      expect(await opens(`{"format":"samsyn/backup","version":${version},"made":"${madeAt}"}`)).toBe('BackupForeign');
    for (const version of ['0', '-1'])
      expect(await opens(`{"format":"samsyn/backup","version":${version},"made":"${madeAt}"}`)).toBe(
        'BackupLineDamaged',
      );
  });

  test('a dialogue in a format that is newer than this program', async () => {
    expect(await opens(`${header}\n${await lineWith({ version: 2 })}\n`)).toBe('BackupLineDamaged');
  });
});

describe('a file of enormous things is refused, and comes to an end', { timeout: 240_000 }, () => {
  test('a million events in one dialogue', async () => {
    const events = `[${'{},'.repeat(999_999)}{}]`;
    const line = (await lineWith({ events: [] })).replace('"events":[]', `"events":${events}`);
    expect(await opens(`${header}\n${line}\n`)).toBe('BackupLineDamaged');
  });

  test('a million lines', async () => {
    expect(await opens(`${header}\n${'{}\n'.repeat(1_000_000)}`)).toBe('BackupLineDamaged');
  });

  test('thirty-six megabytes that nest, in the header and in a dialogue', async () => {
    const deep = `${'['.repeat(18_000_000)}${']'.repeat(18_000_000)}`;
    expect(await opens(deep)).toBe('BackupForeign');
    expect(
      await opens(`${header}\n${(await lineWith({ events: [] })).replace('"events":[]', `"events":${deep}`)}`),
    ).toBe('BackupLineDamaged');
  });

  test('a word of thirty-six megabytes', async () => {
    const line = await lineWith({ dialogue: 'A'.repeat(36_000_000) });
    expect(await opens(`${header}\n${line}\n`)).toBe('BackupLineDamaged');
  });

  test('a hundred thousand events that are none are counted, and nothing of them is kept', async () => {
    const line = await lineWith({ events: Array.from({ length: 99_999 }, () => ({ id: newId() })) });
    const opened = await (await emptyVault()).openBackup(await fileOf(`${header}\n${line}\n`, words), words);
    expect(valueOf(opened).dialogues).toMatchObject([{ events: 0, broken: 99_999 }]);
  });
});

test('whatever stands in the place of a part of a dialogue is refused or left out, and never thrown', async () => {
  const { file, code } = await makeBackup(['Amina']);
  const [, text = ''] = await linesOf(file, code);
  const line = JSON.parse(text) as BackupLine;
  const vault = await emptyVault();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(line)),
      fc.jsonValue({ maxDepth: 4 }).filter((value) => value !== undefined),
      async (part, put) => {
        const changed = `${header}\n${JSON.stringify({ ...line, [part]: put })}\n`;
        const opened = await vault.openBackup(await fileOf(changed, words), words);
        if (opened.ok) expect(opened.value.dialogues).toHaveLength(1);
        else expect(opened.refusal.type).toBe('BackupLineDamaged');
      },
    ),
    { numRuns: 200 },
  );
  expect(Object.prototype).not.toHaveProperty('format');
});

test('one bit turned anywhere in the armoured file is refused, or says the very same', async () => {
  const { file, code } = await makeBackup(['Amina'], { notes: 2 });
  // The costly part comes once: the same text under a small work factor.
  const small = await fileOf((await linesOf(file, code)).join('\n'), words);
  const vault = await emptyVault();
  const whole = valueOf(await vault.openBackup(small, words));
  await fc.assert(
    fc.asyncProperty(fc.nat(small.length - 1), fc.nat(7), async (at, bit) => {
      const opened = await vault.openBackup(withBitTurned(small, at, bit), words);
      if (opened.ok) expect(opened.value).toEqual(whole);
      else
        expect(['BackupForeign', 'BackupDamaged', 'WrongBackupSecret', 'BackupTooCostly']).toContain(
          opened.refusal.type,
        );
    }),
    { numRuns: 150 },
  );
});

test('each single bit of the sealed header is held to', async () => {
  const small: Bytes = Uint8Array.from(armor.decode(new TextDecoder().decode(await fileOf(header, words))));
  const vault = await emptyVault();
  for (let at = 0; at < small.length; at += 1) {
    const reason = reasonOf(await vault.openBackup(withBitTurned(small, at, at % 8), words));
    expect(['BackupForeign', 'BackupDamaged', 'WrongBackupSecret', 'BackupTooCostly'], `byte ${at}`).toContain(reason);
  }
  expect(reasonOf(await vault.openBackup(toUtf8(''), words))).toBe('BackupForeign');
  expect(reasonOf(await vault.openBackup(small, words))).toBe('ok');
});
