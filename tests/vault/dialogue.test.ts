import { describe, expect, it } from 'vitest';
import { randomBytes, toBase64url, toUtf8 } from '../../src/vault/bytes';
import { createVaultCore } from '../../src/vault/core';
import { importPair, newPair, sealTo } from '../../src/vault/hpke';
import { dataKeysFrom, importAes } from '../../src/vault/keys';
import { VaultLocked } from '../../src/vault/locked';
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

describe('a dialogue', () => {
  it('has a key of its own: what lies in one cannot be read as another', async () => {
    const { vault, dialogue } = await openDialogue();
    const other = await vault.newDialogue();
    const [bytes] = await vault.seal([{ key: 'dialogue', place: eventPlace(dialogue), value: 'Sara' }]);
    const read = await vault.open([
      { key: 'dialogue', place: eventPlace(dialogue), bytes: bytes! },
      { key: 'dialogue', place: eventPlace(other.dialogue), bytes: bytes! },
      { key: 'data', place: eventPlace(dialogue), bytes: bytes! },
    ]);
    expect(read).toEqual(['Sara', undefined, undefined]);
  });

  it('is there again after the next unlock, and only once its keys are taken in', async () => {
    const { vault, made, dialogue, keys } = await openDialogue();
    const [bytes] = await vault.seal([{ key: 'dialogue', place: eventPlace(dialogue), value: 'Sara' }]);
    const again = createVaultCore(littleCost);
    valueOf(await again.unlock(made.slots, { type: 'passphrase', text: passphrase }));
    const item = { key: 'dialogue', place: eventPlace(dialogue), bytes: bytes! } as const;
    expect(await again.open([item])).toEqual([undefined]);
    const admitted = await again.admitDialogues([
      { dialogue, version: 1, keys },
      { dialogue, version: 2, keys },
      { dialogue: newId(), version: 1, keys },
      { dialogue, version: 1, keys: withBitTurned(keys, 40) },
    ]);
    expect(admitted).toEqual([true, false, false, false]);
    expect(await again.open([item])).toEqual(['Sara']);
  });

  it('never gives its raw key away, not even to the desk', async () => {
    const { vault, made, dialogue, keys } = await openDialogue();
    const place = { dialogue, table: 'dialogues', id: dialogue, version: 1 } as const;
    const pairPlace = { dialogue: '', table: 'drafts', id: 'private-key', version: 1 } as const;
    const read = await vault.open([
      { key: 'data', place, bytes: keys },
      { key: 'data', place: pairPlace, bytes: made.privateKey },
    ]);
    expect(read).toEqual([undefined, undefined]);
  });

  it('has keys that cannot be taken out of WebCrypto again', async () => {
    const { base, rows, wrap } = await dataKeysFrom(randomBytes(32));
    const { privateKey } = await importPair(await newPair());
    const keys = [base, rows, wrap, privateKey, await importAes(randomBytes(32))];
    expect(keys.map(({ extractable }) => extractable)).toEqual(Array(5).fill(false));
  });

  it('cannot be written to before it was taken in', async () => {
    const { vault } = await openDialogue();
    const item = { key: 'dialogue', place: eventPlace(newId()), value: 1 } as const;
    await expect(vault.seal([item])).rejects.toThrow(VaultLocked);
    await expect(vault.openLetters(newId(), [])).rejects.toThrow('was not admitted');
  });

  it('can be shared with a colleague on the same tablet, who then reads it with her own passphrase', async () => {
    const karen = await openDialogue();
    const mette = await openVault();
    const place = eventPlace(karen.dialogue);
    const [bytes] = await karen.vault.seal([{ key: 'dialogue', place, value: 'Sara' }]);
    const shared = await karen.vault.shareDialogue(karen.dialogue, mette.made.publicKey);
    const accepted = valueOf(await mette.vault.acceptShared(karen.dialogue, shared, mette.made.privateKey));
    expect(await mette.vault.open([{ key: 'dialogue', place, bytes: bytes! }])).toEqual(['Sara']);
    expect(await mette.vault.admitDialogues([{ dialogue: karen.dialogue, version: 1, keys: accepted }])).toEqual([
      true,
    ]);
  });

  it('that was shared opens for no one else, and as no other dialogue', async () => {
    const karen = await openDialogue();
    const [mette, ida] = [await openVault(), await openVault()];
    const shared = await karen.vault.shareDialogue(karen.dialogue, mette.made.publicKey);
    const tries = [
      ida.vault.acceptShared(karen.dialogue, shared, ida.made.privateKey),
      mette.vault.acceptShared(newId(), shared, mette.made.privateKey),
      mette.vault.acceptShared(karen.dialogue, withBitTurned(shared, 90), mette.made.privateKey),
      mette.vault.acceptShared(karen.dialogue, shared, ida.made.privateKey),
    ];
    expect((await Promise.all(tries)).map(reasonOf)).toEqual(Array(4).fill('SharedDamaged'));
  });

  it('is not taken from someone who seals nonsense to Mette’s public key', async () => {
    const mette = await openVault();
    const dialogue = newId();
    const terms = { info: 'samsyn/share/1', aad: toUtf8(dialogue) };
    const whole = { ...(await newPair()), key: toBase64url(randomBytes(32)) };
    const halves = ['key', 'publicKey', 'privateKey'].map((part) => ({ ...whole, [part]: 'short' }));
    const accept = async (text: string) => {
      const shared = await sealTo(mette.made.publicKey, toUtf8(text), terms);
      return reasonOf(await mette.vault.acceptShared(dialogue, shared, mette.made.privateKey));
    };
    for (const nonsense of ['no JSON', 'null', '7', '{}', ...halves.map((half) => JSON.stringify(half))]) {
      expect(await accept(nonsense)).toBe('SharedDamaged');
    }
    expect(await accept(JSON.stringify(whole))).toBe('ok');
  });

  it('gives every event its id', async () => {
    const { vault } = await openVault();
    const [one, two, again] = await vault.stamp([{ lamport: 1 }, { lamport: 2 }, { lamport: 1 }]);
    expect(one?.id).toMatch(/^[0-9a-f]{64}$/);
    expect(one).toEqual({ lamport: 1, id: again?.id });
    expect(two?.id).not.toBe(one?.id);
  });
});
