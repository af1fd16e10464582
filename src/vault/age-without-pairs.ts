/**
 * Stands in the built app for what the age library needs to seal to public keys (`vite.config.ts`): our files are opened
 * by a passphrase, and any other is refused before the library reads it (`age.ts`).
 */
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;
export const p256 = undefined;
export const x25519 = undefined;
