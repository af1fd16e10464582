import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Bytes, fromBase64url, randomBytes } from '../../src/vault/bytes';
import { deflate, inflate } from '../../src/vault/deflate';
import { importPair, newPair } from '../../src/vault/hpke';
import { letterHeader, longestView, openLetter, sealLetter } from '../../src/vault/letter';
import { paddedLength } from '../../src/vault/letter-length';
import golden from './golden/letter-1.json';
import { newId, reasonOf, valueOf, withBitTurned } from './people';

const header = { dialogue: newId(), conversation: newId(), invitation: newId() };
const view = { person: 'far', answers: [{ area: 'home', words: 'Vi griner meget, også når det er svært.' }] };
const secret = randomBytes(32);
let publicKey: Bytes;
let pair: CryptoKeyPair;
let letter: Bytes;

const bytesOf = (text: string, length: number): Bytes => fromBase64url(text, length) ?? new Uint8Array();

beforeAll(async () => {
  const stored = await newPair();
  publicKey = bytesOf(stored.publicKey, 65);
  pair = await importPair(stored);
  letter = await sealLetter(header, publicKey, secret, view);
});

describe('a father’s answer on its way', () => {
  it('written today opens in ten years', async () => {
    const bytes = bytesOf(golden.letter, golden.length);
    expect(letterHeader(bytes)).toEqual({ ok: true, value: golden.header });
    const opened = await openLetter(bytes, await importPair(golden.pair), bytesOf(golden.secret, 32));
    expect(opened).toEqual({ ok: true, value: golden.view });
  });

  it('arrives as he wrote it', async () => {
    expect(valueOf(await openLetter(letter, pair, secret))).toEqual(view);
  });

  it('says in the clear only where it belongs', () => {
    expect(letterHeader(letter)).toEqual({ ok: true, value: header });
  });

  it('shows only its rough size, and is short when little is said', async () => {
    const lengths = ['', 'x'.repeat(4000), Array.from(randomBytes(3000), String).join(' ')].map(async (words) => {
      return (await sealLetter(header, publicKey, secret, { words })).length;
    });
    const [nothing = 0, little = 0, much = 0] = await Promise.all(lengths);
    expect([nothing, little, letter.length]).toEqual([512, 512, 512]);
    expect(much).toBeGreaterThan(3000);
    expect(paddedLength(much)).toBe(much);
  });

  it('is as long as another of nearly as many words', async () => {
    const said = Array.from(randomBytes(400), String).join(' ');
    const lengths = new Set<number>();
    for (let more = 0; more < 64; more += 1) {
      const words = said + Array.from(randomBytes(more), String).join(' ');
      lengths.add((await sealLetter(header, publicKey, secret, { words })).length);
    }
    expect(lengths.size).toBeLessThanOrEqual(4);
  });

  it('arrives whatever he wrote', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const bytes = await sealLetter(header, publicKey, secret, value);
        expect(valueOf(await openLetter(bytes, pair, secret))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 20 },
    );
  });

  it('arrives though every answer is filled to its last letter', async () => {
    const answers = Array.from({ length: 60 }, (_, i) => ({ area: `area ${i}`, words: 'æ'.repeat(4000) }));
    const bytes = await sealLetter(header, publicKey, secret, { answers });
    expect(valueOf(await openLetter(bytes, pair, secret))).toEqual({ answers });
  });

  it('is refused when a bit of it was turned', async () => {
    const turned = Array.from({ length: letter.length }, (_, i) => withBitTurned(letter, i, i % 8));
    const reasons = await Promise.all(turned.map(async (bytes) => reasonOf(await openLetter(bytes, pair, secret))));
    expect(reasons.slice(0, 2)).toEqual(['LetterForeign', 'LetterForeign']);
    expect(reasons.slice(2, 4)).toEqual(['LetterNewer', 'LetterNewer']);
    expect(new Set(reasons.slice(4))).toEqual(new Set(['LetterDamaged']));
  });

  it('is refused when it was not written with the link or in the round', async () => {
    expect(reasonOf(await openLetter(letter, pair, randomBytes(32)))).toBe('LetterDamaged');
  });

  it('is closed to another dialogue', async () => {
    expect(reasonOf(await openLetter(letter, await importPair(await newPair()), secret))).toBe('LetterDamaged');
  });

  it('is refused when it was cut short or is something else', () => {
    expect(reasonOf(letterHeader(letter.slice(0, 100)))).toBe('LetterDamaged');
    expect(reasonOf(letterHeader(letter.slice(0, -1)))).toBe('LetterDamaged');
    expect(reasonOf(letterHeader(new Uint8Array(2 * longestView).fill(0x53, 0, 1).fill(0x4c, 1, 2)))).toBe(
      'LetterNewer',
    );
    expect(reasonOf(letterHeader(new Uint8Array()))).toBe('LetterForeign');
  });

  it('cannot swell beyond its limit when it is unpacked', async () => {
    const packed = await deflate(new Uint8Array(100_000));
    expect(packed.length).toBeLessThan(1000);
    expect(await inflate(packed, 99_999)).toBeUndefined();
    expect((await inflate(packed, 100_000))?.length).toBe(100_000);
    expect(await inflate(new Uint8Array(40).fill(0xff), 1000)).toBeUndefined();
    await expect(sealLetter(header, publicKey, secret, 'x'.repeat(longestView))).rejects.toThrow(RangeError);
  });
});
