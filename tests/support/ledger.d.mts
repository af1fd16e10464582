export type Ledger = {
  /** Someone begins to write this. */
  tries(what: string, words: string): void;
  /** The screen says that what was tried last is saved. */
  keeps(what: string): void;
  /** Something is gone because someone wanted it so. */
  drops(what: string): void;
  /** What may stand there now: what was saved last (nothing at first), or what was tried since. */
  may(what: string): string[];
  isKept(what: string): boolean;
  all(): string[];
};
export function createLedger(): Ledger;
export function seedOfMoments(): number;
export function numbersFrom(seed: number): () => number;
