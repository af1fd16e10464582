import type { Refusal, Result } from '../domain/result';
import type { WordLanguage } from '../vault/passphrase';
import { parseRecoveryCode } from '../vault/recovery-code';
import type { Ports } from './ports';

export type { WordLanguage } from '../vault/passphrase';

/** What someone who makes or opens a profile needs to know about secrets. Nothing here holds or keeps one. */
export const secretsOf = ({ openVault }: Ports) => ({
  /** Six words to learn, drawn anew with each call. */
  proposePassphrase: async (language: WordLanguage): Promise<string> => {
    const vault = openVault();
    const words = await vault.proposePassphrase(language);
    vault.lock();
    return words;
  },
  /** Whether a passphrase of one's own may guard a vault. */
  isStrongEnough: async (passphrase: string): Promise<boolean> => {
    const vault = openVault();
    const strong = await vault.isStrongEnough(passphrase);
    vault.lock();
    return strong;
  },
  /** Whether a typed recovery code is whole. Out: its one form, or which group is wrong where that can be told. */
  checkRecoveryCode: (text: string): Result<string, Refusal & { group?: number }> => {
    const parsed = parseRecoveryCode(text);
    return parsed.ok ? { ok: true, value: parsed.value.code } : parsed;
  },
  /** The groups in which a code is written down and typed back. */
  groupsOf: (recoveryCode: string): string[] => recoveryCode.split('-'),
});
