import { createECDH, createHash, ECDH } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCompressed, invitationId, toCompressed } from '../../src/vault/invitation';

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const aKey = (privateKey: Uint8Array): Uint8Array<ArrayBuffer> => {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(privateKey);
  return new Uint8Array(pair.getPublicKey());
};
/** Numbers below the order of the curve. */
const aNumber = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .filter((bytes) => bytes[0] !== 255 && bytes.some(Boolean));

describe('the public key of a dialogue in an invitation', () => {
  it('travels in half the room and is the same key on the phone', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        const point = aKey(number);
        const short = toCompressed(point);
        expect(Buffer.from(short)).toEqual(
          ECDH.convertKey(Buffer.from(point), 'prime256v1', undefined, undefined, 'compressed'),
        );
        expect(fromCompressed(short)).toEqual(point);
      }),
      { numRuns: 60 },
    );
  });

  it('is no key where no point of the curve has that coordinate', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.constantFrom(2, 3), (x, sign) => {
        const short = Uint8Array.of(sign, ...x);
        const known = nodesPoint(short);
        expect(fromCompressed(short)).toEqual(known);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['too short', '02'.padEnd(64, '1')],
    ['too long', '02'.padEnd(68, '1')],
    ['not compressed', '04'.padEnd(66, '1')],
    ['beyond the field', `02${'f'.repeat(64)}`],
  ])('is no key when it is %s', (_case, hex) => {
    expect(fromCompressed(bytesOf(hex))).toBeUndefined();
  });

  it('is made only of a whole point', () => {
    expect(() => toCompressed(bytesOf('02'.padEnd(66, '1')))).toThrow(TypeError);
    expect(() => toCompressed(bytesOf('04'))).toThrow(TypeError);
  });
});

/** What Node makes of a compressed point; it refuses what is none. */
function nodesPoint(short: Uint8Array): Uint8Array | undefined {
  try {
    return new Uint8Array(ECDH.convertKey(short, 'prime256v1', undefined, undefined, 'uncompressed') as Buffer);
  } catch {
    return undefined;
  }
}

describe('the id of an invitation', () => {
  const secret = Buffer.alloc(32, 7);

  it('is worked out from its secret, the same on both sides', async () => {
    const digest = createHash('sha256').update('samsyn/invitation/1').update(secret).digest();
    expect(await invitationId(secret.toString('base64url'))).toBe(digest.subarray(0, 16).toString('base64url'));
    expect(await invitationId(secret.toString('base64url'))).toHaveLength(22);
  });

  it('is that of no other secret', async () => {
    const other = Buffer.from(secret);
    other[31] = 8;
    expect(await invitationId(other.toString('base64url'))).not.toBe(await invitationId(secret.toString('base64url')));
  });

  it('is never made of half a secret', async () => {
    await expect(invitationId(secret.subarray(1).toString('base64url'))).rejects.toThrow(TypeError);
  });
});
