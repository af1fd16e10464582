import type { Alone } from '../store/alone';
import type { Stores } from '../store/rows';
import type { Vault } from '../vault/vault';

/** A vault in its worker; `lock` ends the worker and with it every key. */
export type OpenVault = Vault & { lock(): void };

/** Everything the desk needs from outside; made in `main.tsx`, replaced in tests. */
export type Ports = {
  stores: Stores;
  openVault(): OpenVault;
  alone: Alone;
  now(): Date;
  /** 16 random bytes as base64url, 22 letters */
  newId(): string;
};
