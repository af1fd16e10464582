import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RowPlace, Sealed } from '../../src/domain/sealed';
import { randomBytes } from '../../src/vault/bytes';
import { importAes } from '../../src/vault/keys';
import { openValue, sealValue } from '../../src/vault/seal';
import { eventPlace, newId, withBitTurned } from './people';

const dialogue = newId();
const place = eventPlace(dialogue);
const note = { kind: 'noteWritten', text: 'Sara sover dårligt om søndagen 🌙' };
let key: CryptoKey;
let sealed: Sealed;

beforeAll(async () => {
  key = await importAes(randomBytes(32));
  sealed = await sealValue(key, place, note);
});

describe('what is written about a child at rest', () => {
  it('reads the same as it was written, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.string().filter((id) => !id.includes('|')),
        async (value, id) => {
          const there = { ...place, id };
          const again = await openValue(key, there, await sealValue(key, there, value));
          expect(again).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is closed when a single byte of it was altered', async () => {
    const opened = await Promise.all(Array.from(sealed, (_, i) => openValue(key, place, withBitTurned(sealed, i))));
    expect(opened.filter((value) => value !== undefined)).toEqual([]);
  });

  it('is closed when it was cut short or made longer', async () => {
    for (const length of [0, 1, 12, 13, 28, sealed.length - 1]) {
      expect(await openValue(key, place, sealed.slice(0, length))).toBeUndefined();
    }
    expect(await openValue(key, place, new Uint8Array([...sealed, 0]))).toBeUndefined();
  });

  it('cannot be put in the place of something else', async () => {
    const others: RowPlace[] = [
      { ...place, dialogue: newId() },
      { ...place, table: 'cards' },
      { ...place, id: 'another' },
      { ...place, version: 2 },
      { ...place, dialogue: `${dialogue}|events`, id: 'event' },
    ];
    for (const other of others) expect(await openValue(key, other, sealed)).toBeUndefined();
  });

  it('is closed to another key', async () => {
    expect(await openValue(await importAes(randomBytes(32)), place, sealed)).toBeUndefined();
  });

  it('shows only its rough size', async () => {
    const lengths = await Promise.all(
      ['', 'a', 'b'.repeat(200), 'c'.repeat(300)].map(async (text) => (await sealValue(key, place, text)).length),
    );
    expect(lengths.map((length) => (length - 29) % 256)).toEqual([0, 0, 0, 0]);
    expect(new Set(lengths.slice(0, 3)).size).toBe(1);
  });

  it('never looks the same twice', async () => {
    expect(await sealValue(key, place, note)).not.toEqual(sealed);
  });

  it('is refused when it is no JSON, or its place could be mistaken for another', async () => {
    await expect(sealValue(key, place, undefined)).rejects.toThrow(TypeError);
    await expect(sealValue(key, { ...place, id: 'a|b' }, note)).rejects.toThrow(TypeError);
  });
});
