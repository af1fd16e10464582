import type { Bytes } from './bytes';

/** What a guess costs: `memory` in KiB, `passes` over it. */
export type Cost = { memory: number; passes: number };
/** Argon2id (RFC 9106), one lane. Out: 32 bytes. */
export type Stretch = (passphrase: Bytes, salt: Bytes, cost: Cost) => Promise<Bytes>;
