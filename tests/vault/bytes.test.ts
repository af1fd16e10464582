import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../src/vault/base64';
import { fromBase64url, joinBytes, padTo, toBase64url, unpad } from '../../src/vault/bytes';

const anyBytes = fc.uint8Array({ maxLength: 70 }).map((bytes) => new Uint8Array(bytes));

describe('bytes as text', () => {
  it('come back as they were, in letters that any address and any file can hold', () => {
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toMatch(/^[\w-]*$/);
        expect(fromBase64url(text, bytes.length)).toEqual(bytes);
        expect(fromBase64url(text, bytes.length + 1)).toBeUndefined();
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['the other alphabet', '+/8'],
    ['filling at the end', '-_8='],
    ['a space', '-_8 '],
    ['a letter too many', 'AAAAA'],
    ['bits that mean nothing', '-_9'],
  ])('are not read from %s', (_case, text) => {
    expect([1, 2, 3, 4].map((length) => fromBase64url(text, length))).toEqual(Array(4).fill(undefined));
  });

  it('join where a long text was written in parts', () => {
    const long = Uint8Array.from({ length: 3 * 8192 * 2 + 1 }, (_, at) => at % 251);
    expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
    expect(fromBase64('no base64!')).toBeUndefined();
  });
});

describe('bytes that hide their length', () => {
  it('come back without what was put around them', () => {
    fc.assert(
      fc.property(anyBytes, fc.nat({ max: 40 }), (bytes, room) => {
        const padded = padTo(4 + bytes.length + room, bytes);
        expect(padded).toHaveLength(4 + bytes.length + room);
        expect(unpad(padded)).toEqual(bytes);
        expect(unpad(joinBytes(Uint8Array.of(9), padded).subarray(1))).toEqual(bytes);
      }),
    );
  });

  it('are refused when they end too early, or the filling says something', () => {
    expect(unpad(new Uint8Array(3))).toBeUndefined();
    expect(unpad(new Uint8Array(4))).toEqual(new Uint8Array());
    expect(unpad(Uint8Array.of(0, 0, 0, 2, 7))).toBeUndefined();
    expect(unpad(Uint8Array.of(0, 0, 0, 1, 7))).toEqual(Uint8Array.of(7));
    expect(unpad(Uint8Array.of(0, 0, 0, 1, 7, 0, 1))).toBeUndefined();
  });
});
