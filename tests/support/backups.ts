import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Bytes } from '../../src/vault/bytes';
import { toUtf8 } from '../../src/vault/bytes';
import { createVaultCore } from '../../src/vault/core';
import { eventPlace, littleCost, newId, passphrase, valueOf } from '../vault/people';
import { amina, family, planFor, sara } from './family';

/** A backup as the vault itself makes it. `written`: the words of the notes in each dialogue, by its child's name. */
export type RealBackup = { file: Bytes; code: string; events: number; written: Map<string, string[]> };

export const madeAt = '2026-03-10T09:00:00.000Z';

/** Makes a backup of a dialogue about each of these children, with so many notes of so many letters. */
export async function makeBackup(names: readonly string[], { notes = 12, letters = 80 } = {}): Promise<RealBackup> {
  const vault = createVaultCore(littleCost);
  const own = await vault.create(passphrase);
  const written = new Map<string, string[]>();
  let events = 0;
  await vault.beginBackup(madeAt);
  for (const name of names) {
    const texts = Array.from({ length: notes }, (_, at) => `${name} ${at + 1}: `.padEnd(letters, 'ord '));
    const { dialogue } = await vault.newDialogue();
    const stamped = await vault.stamp(historyOf(name, texts).map(({ id: _id, ...event }) => ({ ...event, dialogue })));
    const places = stamped.map(() => eventPlace(dialogue, newId()));
    const sealed = await vault.seal(places.map((place, at) => ({ key: 'dialogue', place, value: stamped[at] })));
    const rows = places.map(({ id, version }, at) => ({ id, version, bytes: sealed[at] as Bytes }));
    await vault.addToBackup({ dialogue, events: rows, invitations: [], letters: [] });
    written.set(name, texts);
    events = stamped.length;
  }
  return { file: valueOf(await vault.sealBackup({ keptCode: own.keptCode })), code: own.recoveryCode, events, written };
}

/** A dialogue about a child with one conversation in which these notes were written, each in an area of its own. */
function historyOf(name: string, texts: readonly string[]) {
  const conversation = newId();
  const notes = texts.map((text, at) => ({
    kind: 'noteWritten' as const,
    body: { conversation, area: `area-${at + 1}`, text },
  }));
  return family()
    .called(name)
    .with(amina, sara)
    .begins()
    .happens({ kind: 'conversationPlanned', body: { conversation, plan: planFor([sara]) } }, ...notes).events;
}

/** What is in a backup, line by line, opened by the age program's library alone. */
export async function linesOf(file: Bytes, code: string): Promise<string[]> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(code);
  const text = await decrypter.decrypt(armor.decode(new TextDecoder().decode(file)), 'text');
  return text.trimEnd().split('\n');
}

/** A file such as anyone can make who has the age program; a small work factor, because the words guard nothing. */
export async function fileOf(text: string, code: string, workFactor = 4): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(code);
  encrypter.setScryptWorkFactor(workFactor);
  return toUtf8(armor.encode(await encrypter.encrypt(text)));
}
