// Stands in the build for what `age-encryption` needs only for recipients with public keys (35 kB gzip): our backups are
// opened by a passphrase alone. `vite.config.ts` puts it there; an attempt to use one of these throws.
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;
export const p256 = undefined;
export const x25519 = undefined;
