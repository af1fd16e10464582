import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRecoveryCode, parseRecoveryCode, recoveryCodeOf } from '../../src/vault/recovery-code';
import golden from './golden/recovery-code-1.json';
import { reasonOf, valueOf } from './people';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secrets = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Uint8Array(bytes));
const positions = fc.nat({ max: 27 });

/** The code with the letter at a position (hyphens not counted) replaced. */
const withLetter = (code: string, position: number, letter: string): string => {
  const at = position + Math.floor(position / 4);
  return code.slice(0, at) + letter + code.slice(at + 1);
};
const letterAt = (code: string, position: number): string => code[position + Math.floor(position / 4)] ?? '';
const groupOf = (position: number): number => Math.floor(position / 4) + 1;

describe('the recovery code on its piece of paper', () => {
  it('is the same in ten years as today', () => {
    for (const { secret, code } of golden) {
      expect(recoveryCodeOf(Uint8Array.from(secret)).code).toBe(code);
      expect([...valueOf(parseRecoveryCode(code)).secret]).toEqual(secret);
    }
  });

  it('is seven groups of four, and every code is another', () => {
    const codes = Array.from({ length: 20 }, () => newRecoveryCode().code);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(20);
  });

  it('is read as people write it', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const { code } = recoveryCodeOf(secret);
        const loose = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', ' ');
        expect(valueOf(parseRecoveryCode(`  ${loose}\n`))).toEqual({ code, secret });
        expect(valueOf(parseRecoveryCode(code.replaceAll('-', '').replaceAll('1', 'i'))).code).toBe(code);
        expect(valueOf(parseRecoveryCode(code.replaceAll('-', ' – '))).code).toBe(code);
      }),
    );
  });

  it('notices one wrong letter, and nearly always says in which group', () => {
    let told = 0;
    let all = 0;
    fc.assert(
      fc.property(secrets, positions, fc.constantFrom(...Array.from(alphabet)), (secret, position, letter) => {
        const { code } = recoveryCodeOf(secret);
        fc.pre(letterAt(code, position) !== letter);
        const parsed = parseRecoveryCode(withLetter(code, position, letter));
        expect(reasonOf(parsed)).toBe('RecoveryCodeMistyped');
        all += 1;
        if (!parsed.ok && parsed.refusal.group === groupOf(position)) told += 1;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(told / all).toBeGreaterThan(0.9);
  });

  it('notices two swapped letters within a group, and says in which', () => {
    fc.assert(
      fc.property(secrets, fc.nat({ max: 6 }), fc.nat({ max: 2 }), (secret, group, within) => {
        const { code } = recoveryCodeOf(secret);
        const at = group * 4 + within;
        const [one, two] = [letterAt(code, at), letterAt(code, at + 1)];
        fc.pre(one !== two);
        const parsed = parseRecoveryCode(withLetter(withLetter(code, at, two), at + 1, one));
        expect(reasonOf(parsed)).toBe('RecoveryCodeMistyped');
      }),
    );
    const { code } = recoveryCodeOf(Uint8Array.from(golden[1]?.secret ?? []));
    const swapped = withLetter(withLetter(code, 8, letterAt(code, 9)), 9, letterAt(code, 8));
    expect(parseRecoveryCode(swapped)).toEqual({ ok: false, refusal: { type: 'RecoveryCodeMistyped', group: 3 } });
  });

  it('always says so when the very first two letters were swapped', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const { code } = recoveryCodeOf(secret);
        const [one, two] = [letterAt(code, 0), letterAt(code, 1)];
        fc.pre(one !== two);
        const parsed = parseRecoveryCode(withLetter(withLetter(code, 0, two), 1, one));
        expect(parsed).toEqual({ ok: false, refusal: { type: 'RecoveryCodeMistyped', group: 1 } });
      }),
    );
  });

  it('notices any two wrong letters', () => {
    fc.assert(
      fc.property(
        secrets,
        positions,
        positions,
        fc.constantFrom(...Array.from(alphabet)),
        fc.constantFrom(...Array.from(alphabet)),
        (...typed) => {
          const [secret, first, second, one, two] = typed;
          const { code } = recoveryCodeOf(secret);
          const wrong = withLetter(withLetter(code, first, one), second, two);
          fc.pre(wrong !== code);
          expect(reasonOf(parseRecoveryCode(wrong))).toBe('RecoveryCodeMistyped');
        },
      ),
    );
  });

  it('says which group holds a letter that cannot be, and which one is too short', () => {
    const { code } = recoveryCodeOf(new Uint8Array(16));
    const strange = parseRecoveryCode(withLetter(code, 17, 'U'));
    expect(strange).toEqual({ ok: false, refusal: { type: 'RecoveryCodeMistyped', group: 5 } });
    const short = parseRecoveryCode(code.slice(0, 8) + code.slice(9));
    expect(short).toEqual({ ok: false, refusal: { type: 'RecoveryCodeIncomplete', group: 2 } });
    expect(parseRecoveryCode('0000')).toEqual({ ok: false, refusal: { type: 'RecoveryCodeIncomplete' } });
  });
});
