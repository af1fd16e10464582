import type { Result } from '../../src/domain/result';
import type { RowPlace } from '../../src/domain/sealed';
import { randomBytes, toBase64url } from '../../src/vault/bytes';
import { createVaultCore } from '../../src/vault/core';
import type { NewVault, Vault } from '../../src/vault/vault';

/** The least that a slot may cost, so that tests about people are not tests of patience. */
export const littleCost = { memory: 8 * 1024, passes: 1 };
export const passphrase = 'banan cykel fjord gulerod kaktus lampe';

export const newId = (): string => toBase64url(randomBytes(16));

/** Karen, a health visitor, with her vault open. */
export async function openVault(): Promise<{ vault: Vault; made: NewVault }> {
  const vault = createVaultCore(littleCost);
  return { vault, made: await vault.create(passphrase) };
}

/** A dialogue of hers, and a conversation in it. */
export async function openDialogue() {
  const { vault, made } = await openVault();
  const { dialogue, keys } = await vault.newDialogue();
  return { vault, made, dialogue, keys, conversation: newId() };
}

/** A conversation whose round has begun but not been entered. */
export async function beginRound() {
  const begun = await openDialogue();
  const header = { dialogue: begun.dialogue, conversation: begun.conversation };
  return { ...begun, header, round: await begun.vault.beginRound(header) };
}

export const eventPlace = (dialogue: string, id = 'event', version = 1): RowPlace => ({
  dialogue,
  table: 'events',
  id,
  version,
});

export function valueOf<T>(result: Result<T, { type: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.refusal.type}`);
  return result.value;
}

export const reasonOf = (result: Result<unknown, { type: string }>): string => (result.ok ? 'ok' : result.refusal.type);

/** The bytes with one bit turned. */
export function withBitTurned(bytes: Uint8Array<ArrayBuffer>, index: number, bit = 0): Uint8Array<ArrayBuffer> {
  return bytes.with(index, (bytes[index] ?? 0) ^ (1 << bit));
}
