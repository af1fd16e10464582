import { afterEach, describe, expect, it, vi } from 'vitest';
import { stretch } from '../../src/vault/argon';
import { stretchInPlain } from '../../src/vault/argon-plain';
import { stretchInWasm } from '../../src/vault/argon-wasm';
import { toUtf8 } from '../../src/vault/bytes';
import { createVaultCore } from '../../src/vault/core';
import { VaultLocked } from '../../src/vault/locked';
import type { Slot } from '../../src/vault/vault';
import { littleCost, openVault, passphrase, reasonOf, valueOf, withBitTurned } from './people';

const row = { dialogue: '', table: 'drafts', id: 'settings', version: 1 } as const;

/** What Karen's vault says to a try at its slots from a fresh start. */
const tryOpen = async (slots: Slot[], type: Slot['type'], text: string): Promise<string> =>
  reasonOf(await createVaultCore(littleCost).unlock(slots, { type, text }));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the door of a profile', () => {
  it('opens to its passphrase, and what Karen wrote is there', async () => {
    const { vault, made } = await openVault();
    const [bytes] = await vault.seal([{ key: 'data', place: row, value: { language: 'da' } }]);
    const again = createVaultCore(littleCost);
    valueOf(await again.unlock(made.slots, { type: 'passphrase', text: passphrase }));
    expect(await again.open([{ key: 'data', place: row, bytes: bytes! }])).toEqual([{ language: 'da' }]);
    expect(await again.nameFor('new')).toBe(await vault.nameFor('new'));
  });

  it('opens when Karen types four letters of each word, in capitals and with too many spaces', async () => {
    const { made } = await openVault();
    expect(await tryOpen(made.slots, 'passphrase', '  BANA cyke  fjor gule kakt lamp ')).toBe('ok');
  });

  it('stays shut for another passphrase', async () => {
    const { made } = await openVault();
    expect(await tryOpen(made.slots, 'passphrase', 'banan cykel fjord gulerod kaktus lommebog')).toBe(
      'WrongPassphrase',
    );
  });

  it('takes a passphrase of her own however her keyboard composes it', async () => {
    const made = await createVaultCore(littleCost).create('Rødgrød med FLØDE å 7!');
    expect(await tryOpen(made.slots, 'passphrase', 'Rødgrød  med FLØDE a\u030A 7!')).toBe('ok');
    expect(await tryOpen(made.slots, 'passphrase', 'rødgrød med fløde å 7!')).toBe('WrongPassphrase');
  });

  it('opens to the recovery code, also in small letters and without hyphens', async () => {
    const { made } = await openVault();
    expect(await tryOpen(made.slots, 'recovery', made.recoveryCode)).toBe('ok');
    expect(await tryOpen(made.slots, 'recovery', made.recoveryCode.toLowerCase().replaceAll('-', ' '))).toBe('ok');
    const { made: other } = await openVault();
    expect(await tryOpen(made.slots, 'recovery', other.recoveryCode)).toBe('WrongRecoveryCode');
    expect(await tryOpen(made.slots, 'recovery', 'nothing of the kind')).toBe('WrongRecoveryCode');
  });

  it('keeps the recovery code for the next backup, readable only inside', async () => {
    const { vault, made } = await openVault();
    const place = { dialogue: '', table: 'drafts', id: 'kept-code', version: 1 } as const;
    expect(await vault.open([{ key: 'data', place, bytes: made.keptCode }])).toEqual([made.recoveryCode]);
  });

  it('takes a new passphrase without touching anything else, and forgets the old one', async () => {
    const { vault, made } = await openVault();
    const [bytes] = await vault.seal([{ key: 'data', place: row, value: 1 }]);
    const present = { type: 'recovery', text: made.recoveryCode } as const;
    const slots = valueOf(await vault.changePassphrase(made.slots, present, 'en helt anden sætning 42'));
    expect(slots.map(({ type }) => type)).toEqual(['passphrase', 'recovery']);
    expect(await tryOpen(slots, 'passphrase', passphrase)).toBe('WrongPassphrase');
    expect(await tryOpen(slots, 'recovery', made.recoveryCode)).toBe('ok');
    const again = createVaultCore(littleCost);
    valueOf(await again.unlock(slots, { type: 'passphrase', text: 'en helt anden sætning 42' }));
    expect(await again.open([{ key: 'data', place: row, bytes: bytes! }])).toEqual([1]);
  });

  it('does not take a new passphrase from someone who finds the tablet open', async () => {
    const { vault, made } = await openVault();
    const guess = { type: 'passphrase', text: 'guess' } as const;
    expect(reasonOf(await vault.changePassphrase(made.slots, guess, 'mine now, mine now'))).toBe('WrongPassphrase');
  });

  it('says that it is damaged, rather than that the passphrase is wrong', async () => {
    const { made } = await openVault();
    const [slot] = made.slots;
    if (!slot?.kdf) throw new Error('A passphrase slot comes first');
    const damaged: Slot[] = [
      { ...slot, wrapped: slot.wrapped.slice(1) },
      { ...slot, kdf: { ...slot.kdf, salt: new Uint8Array(3) } },
      { ...slot, kdf: { ...slot.kdf, salt: withBitTurned(slot.kdf.salt, 0) } },
      { ...slot, v: 2 as 1 },
      ...Array.from(slot.wrapped, (_, i) => ({ ...slot, wrapped: withBitTurned(slot.wrapped, i) })),
    ];
    for (const one of damaged) expect(await tryOpen([one], 'passphrase', passphrase)).toBe('SlotDamaged');
    expect(await tryOpen([], 'passphrase', passphrase)).toBe('SlotDamaged');
  });

  it('does not let a cost that was tampered with bring the tablet down or help a guesser', async () => {
    const { made } = await openVault();
    const [slot] = made.slots;
    if (!slot?.kdf) throw new Error('A passphrase slot comes first');
    for (const cost of [{ memory: 1024 ** 2 }, { memory: 8 }, { passes: 11 }, { passes: 0 }, { memory: Number.NaN }]) {
      const changed = { ...slot, kdf: { ...slot.kdf, ...cost } };
      expect(await tryOpen([changed], 'passphrase', passphrase)).toBe('SlotDamaged');
    }
  });

  it('gives nothing before it is open', async () => {
    const vault = createVaultCore(littleCost);
    await expect(vault.seal([])).rejects.toThrow(VaultLocked);
    await expect(vault.open([])).rejects.toThrow(VaultLocked);
    await expect(vault.newDialogue()).rejects.toThrow(VaultLocked);
  });
});

describe('the key from a passphrase', () => {
  const salt = Uint8Array.from({ length: 16 }, (_, i) => i);

  it('is the same with and without WebAssembly, at the usual cost too', async () => {
    for (const cost of [littleCost, { memory: 64 * 1024, passes: 3 }]) {
      const inWasm = await stretchInWasm(toUtf8(passphrase), salt, cost);
      expect(await stretchInPlain(toUtf8(passphrase), salt, cost)).toEqual(inWasm);
    }
  });

  it('is made where WebAssembly is switched off', async () => {
    const expected = await stretch(toUtf8(passphrase), salt, littleCost);
    vi.stubGlobal('WebAssembly', undefined);
    await expect(stretchInWasm(toUtf8(passphrase), salt, littleCost)).rejects.toThrow();
    expect(await stretch(toUtf8(passphrase), salt, littleCost)).toEqual(expected);
  });
});
