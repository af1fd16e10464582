import type desk from '../../locales/da/desk.json';
import { useWords } from './language';

/** The texts around choosing and typing a passphrase. */
export type PassphraseWord = keyof typeof desk.passphrase;

/** Gives the words of the passphrase fields, which stand at the door, in a new profile and in the settings. */
export function usePassphraseWords(): (key: PassphraseWord) => string {
  const t = useWords('desk');
  return (key) => t(`passphrase.${key}`);
}
