import type { Alone } from '../store/alone';
import type { FirstLook } from '../store/first-look';
import type { Persistence, Room } from '../store/persistence';
import type { Stores } from '../store/rows';
import type { Vault } from '../vault/vault';

/** A vault in its worker; `lock` ends the worker and with it every key. */
export type OpenVault = Vault & { lock(): void };

/**
 * Whether what is kept here stays: asks the browser for it; how full it is, if the browser says so; whether the app
 * stands on the home screen.
 */
export type Storage = { ask(): Promise<Persistence>; room(): Promise<Room | undefined>; installed(): boolean };

/** Everything the desk needs from outside; made in `main.tsx`, replaced in tests. */
export type Ports = {
  stores: Stores;
  /** What the door shows at the start, looked up before all else; without it, or an answer, the stores are asked. */
  firstLook?(): Promise<FirstLook | undefined>;
  openVault(): OpenVault;
  alone: Alone;
  storage: Storage;
  /** A file that lies under `/models/` beside the app; nothing where there is none, or no network. */
  served?(name: string): Promise<Blob | undefined>;
  now(): Date;
  /** 16 random bytes as base64url, 22 letters */
  newId(): string;
};
