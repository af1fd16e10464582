import { describe, expect, it } from 'vitest';
import { VaultLocked } from '../../src/vault/locked';
import { openDialogue, openVault, passphrase, reasonOf, valueOf } from './people';

describe('a PIN', () => {
  it('opens a resting vault again, with everything still there', async () => {
    const { vault, dialogue } = await openDialogue();
    await vault.setPin('4711');
    expect(await vault.rest()).toBe(true);
    await expect(vault.open([])).rejects.toThrow(VaultLocked);
    await expect(vault.newDialogue()).rejects.toThrow(VaultLocked);
    await expect(vault.unlock([], { type: 'passphrase', text: 'x' })).rejects.toThrow(VaultLocked);
    await expect(vault.rest()).rejects.toThrow(VaultLocked);
    valueOf(await vault.wake('4711'));
    await expect(vault.shareDialogue(dialogue, new Uint8Array(65))).rejects.not.toThrow(VaultLocked);
    await expect(vault.newDialogue()).resolves.toBeDefined();
  });

  it('may be tried five times; then every key is gone, and only the passphrase helps', async () => {
    const { vault, made } = await openVault();
    await vault.setPin('4711');
    await vault.rest();
    for (const left of [4, 3, 2, 1]) {
      expect(await vault.wake('0000')).toEqual({ ok: false, refusal: { type: 'WrongPin', left } });
    }
    expect(reasonOf(await vault.wake('0000'))).toBe('PinGone');
    expect(reasonOf(await vault.wake('4711'))).toBe('PinGone');
    await expect(vault.open([])).rejects.toThrow(VaultLocked);
    expect(reasonOf(await vault.unlock(made.slots, { type: 'passphrase', text: passphrase }))).toBe('ok');
  });

  it('is not found by trying many at once', async () => {
    const { vault } = await openVault();
    await vault.setPin('0042');
    await vault.rest();
    const pins = Array.from({ length: 100 }, (_, i) => String(i).padStart(4, '0'));
    const tries = await Promise.all(pins.map((pin) => vault.wake(pin)));
    expect(tries.filter(({ ok }) => ok)).toEqual([]);
    await expect(vault.open([])).rejects.toThrow(VaultLocked);
  });

  it('counts from the start again after the right one', async () => {
    const { vault } = await openVault();
    await vault.setPin('4711');
    await vault.rest();
    for (const pin of ['1', '2', '3', '4']) await vault.wake(pin);
    valueOf(await vault.wake('4711'));
    await vault.rest();
    expect(await vault.wake('1')).toEqual({ ok: false, refusal: { type: 'WrongPin', left: 4 } });
  });

  it('that was never set cannot let anyone rest or wake', async () => {
    const { vault } = await openVault();
    expect(await vault.rest()).toBe(false);
    await expect(vault.open([])).resolves.toEqual([]);
    expect(reasonOf(await vault.wake('4711'))).toBe('PinGone');
  });
});
