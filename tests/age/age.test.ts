import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { BackupLine } from '../../src/domain/backup-line';
import { toUtf8 } from '../../src/vault/bytes';
import type { BackupContents } from '../../src/vault/backups';
import { createVaultCore } from '../../src/vault/core';
import { linesOf, madeAt, makeBackup } from '../support/backups';
import { littleCost, passphrase, reasonOf, valueOf } from '../vault/people';
import { onTerminal } from './terminal';

const folder = mkdtempSync(join(tmpdir(), 'samsyn-age-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Opens a file as someone would who has only the public program. Out: its lines. */
async function openWithAge(file: string, code: string): Promise<string[]> {
  const plain = `${file}.plain`;
  const { status, said } = await onTerminal(['age', '-d', '-o', plain, file], code);
  expect(status, said).toBe(0);
  return readFileSync(plain, 'utf8').trimEnd().split('\n');
}

async function anyVault() {
  const vault = createVaultCore(littleCost);
  await vault.create(passphrase);
  return vault;
}

test('a backup opens with the public age program, and says there, line by line, what the app wrote', async () => {
  const { file, code, events } = await makeBackup(['Amina', 'Åse', 'فاطمة']);
  const lines = await openWithAge(put('samsyn-backup.txt', file), code);
  expect(lines).toEqual(await linesOf(file, code));
  const [header, ...dialogues] = lines.map((line) => JSON.parse(line) as BackupLine);
  expect(header).toEqual({ format: 'samsyn/backup', version: 1, made: madeAt });
  expect(dialogues.map((line) => line.events.length)).toEqual([events, events, events]);
  expect(lines[2]).toContain('Åse');
  expect(lines[3]).toContain('فاطمة');
});

test('with a wrong code the age program opens nothing of it', async () => {
  const { file } = await makeBackup(['Amina']);
  const sealed = put('not-ours.txt', file);
  const { status, said } = await onTerminal(['age', '-d', sealed], 'banan cykel fjord gulerod kaktus lampe');
  expect(status).not.toBe(0);
  expect(said).toMatch(/incorrect passphrase|no identity matched/);
  expect(said).not.toContain('Amina');
});

test('a backup that was written in 2026 opens with the public age program', async () => {
  const golden = JSON.parse(readFileSync('tests/vault/golden/backup-1.json', 'utf8')) as {
    code: string;
    file: string;
    contents: BackupContents;
  };
  const [header = '', line = ''] = await openWithAge(put('golden.txt', golden.file), golden.code);
  expect(JSON.parse(header)).toMatchObject({ format: 'samsyn/backup', made: golden.contents.made });
  expect((JSON.parse(line) as BackupLine).dialogue).toBe(golden.contents.dialogues[0]?.dialogue);
});

test('whoever changes the lines and seals them with the age program again can bring them back in', async () => {
  const { file, code, events } = await makeBackup(['Amina', 'Åse']);
  const [header = '', , second = ''] = await linesOf(file, code);
  const plain = put('lines.txt', `${header}\n${second}\n`);
  const sealed = join(folder, 'sealed.txt');
  const words = 'banan cykel fjord gulerod kaktus lampe';
  const { status, said } = await onTerminal(['age', '-p', '-a', '-o', sealed, plain], words);
  expect(status, said).toBe(0);
  const bytes = toUtf8(readFileSync(sealed, 'utf8'));
  const vault = await anyVault();
  expect(reasonOf(await vault.openBackup(bytes, 'banan cykel fjord gulerod kaktus sommer'))).toBe('WrongBackupSecret');
  const { dialogues } = valueOf(await vault.openBackup(bytes, words));
  expect(dialogues).toMatchObject([{ name: 'Åse', events, broken: 0 }]);
});
