import { argon2id } from 'hash-wasm';
import type { Stretch } from './stretch';

/** Argon2id in WebAssembly; throws where WebAssembly is switched off. */
export const stretchInWasm: Stretch = async (passphrase, salt, { memory, passes }) =>
  new Uint8Array(
    await argon2id({
      password: passphrase,
      salt,
      memorySize: memory,
      iterations: passes,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    }),
  );
