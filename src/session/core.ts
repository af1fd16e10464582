import { type Refusal, refuse, type Result } from '../domain/result';
import type { WrittenView } from '../domain/view';
import type { Store } from '../store/rows';
import { VaultLocked } from '../vault/locked';
import type { Slot } from '../vault/vault';
import { dayOf } from './day';
import type { OpenVault, Ports } from './ports';
import type { Inside, State } from './state';

/** What the flows of the desk share: the ports, the state that screens see, and what is open just now. */
export type Core = {
  ports: Ports;
  state(): State;
  set(state: State): void;
  subscribe(listener: () => void): () => void;
  /** the open vault and the profile's own store, while someone is inside or in a round */
  held?: { vault: OpenVault; store: Store; device: string } | undefined;
  /** the example's way to its key: in memory only */
  exampleSlots?: Slot[] | undefined;
  /** where each dialogue's rows lie: the own database, or the colleague's who shares it */
  homes: Map<string, Store>;
  /** the dialogues that were opened since someone unlocked: each is noted once */
  opened: Set<string>;
  /** one keeper per draft, and all that is being saved just now */
  keepers: Map<string, (value: unknown) => Promise<Result<void>>>;
  pending: Set<Promise<unknown>>;
  /** what the tablet holds while it goes round and no screen sees; it goes with the round */
  tablet?: Tablet | undefined;
  /** Runs acts one after the other, so that no two build on the same past. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
};

/**
 * `names`: of the rows of each person, and of `current`; `begun`: the drafts that may lie here, nothing else need be looked
 * for; `half`: what whoever holds the tablet has said so far.
 */
export type Tablet = {
  names: ReadonlyMap<string, { draft: string; by: string }>;
  begun: Set<string>;
  half?: { person: string; view?: WrittenView | undefined } | undefined;
};

/** The desk's shared core. In: the ports. Out: a core at `starting`. */
export function createCore(ports: Ports): Core {
  let current: State = { at: 'starting' };
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const core: Core = {
    ports,
    homes: new Map(),
    opened: new Set(),
    keepers: new Map(),
    pending: new Set(),
    state: () => current,
    set: (state) => {
      if (current.at === 'round' && state.at !== 'round') core.tablet = undefined;
      current = state;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    inTurn: (work) => {
      const next = last.then(work, work);
      last = next.catch(() => undefined);
      return next;
    },
  };
  return core;
}

/** The state while someone is inside; a screen that asks for it elsewhere is a bug. */
export function inside(core: Core): Inside {
  const state = core.state();
  if (state.at !== 'inside') throw new Error(`Nobody is inside: ${state.at}`);
  return state;
}

export function holding(core: Core): { vault: OpenVault; store: Store; device: string } {
  if (!core.held) throw new VaultLocked();
  return core.held;
}

/** Whom an act is meant for: the dialogue and the vault that were open when someone asked for it. */
export type Meant = { dialogue: string | undefined; held: Core['held'] };

export function meantNow(core: Core): Meant {
  const state = core.state();
  return { dialogue: state.at === 'inside' ? state.open?.dialogue.id : undefined, held: core.held };
}

/** How long a lock waits for what is being saved, in milliseconds: a database that hangs must not keep a vault open. */
const patience = 2000;

/** Remembers that something is being saved, so that a lock waits for it. */
export function saving<T>(core: Core, work: Promise<T>): Promise<T> {
  const gone = () => void core.pending.delete(work);
  core.pending.add(work);
  work.then(gone, gone);
  return work;
}

/** Waits until what is being saved is on disk, or has failed, or takes too long. */
export async function allSaved(core: Core): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([Promise.allSettled(core.pending), enough]);
  clearTimeout(timer);
}

/** Does some work. Where the vault goes in the middle of it (a lock, another tab), that is a refusal, not a bug. */
export async function unlessLocked<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultLocked) return refuse({ type: 'StorageClosed' });
    throw error;
  }
}

/** Changes part of the inside state, if someone is still inside. */
export function patch(core: Core, change: Partial<Inside>): void {
  const state = core.state();
  if (state.at === 'inside') core.set({ ...state, ...change });
}

/** The calendar day of the tablet's clock, in its own time zone. */
export const today = (core: Core): string => dayOf(core.ports.now());

/** Turns a result that failed into the same refusal of another type of result. */
export const passOn = (failed: { ok: false; refusal: Refusal }): Result<never> => refuse(failed.refusal);
