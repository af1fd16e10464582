import type { Stores } from '../store/rows';
import type { Vault } from '../vault/vault';

/** A vault in its worker; `lock` ends the worker and with it every key. */
export type OpenVault = Vault & { lock(): void };

/** One tab at a time writes. `claim` answers whether this tab is the one; `onLost` tells when another took over. */
export type Alone = {
  claim(options: { steal: boolean }): Promise<'mine' | 'elsewhere'>;
  onLost(callback: () => void): void;
};

/** Everything the desk needs from outside; made in `main.tsx`, replaced in tests. */
export type Ports = {
  stores: Stores;
  openVault(): OpenVault;
  alone: Alone;
  now(): Date;
  /** 16 random bytes as base64url, 22 letters */
  newId(): string;
};
