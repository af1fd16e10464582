import type { Refusal } from '../domain/result';

/** What was seen in a picture: no code at all, or what came of the code. `have` parts of `of` are here. */
export type SeenCode =
  | { type: 'nothing' | 'damaged' | 'foreign' | 'newer' }
  | { type: 'part' | 'known' | 'otherLetter'; have: number; of: number }
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer> };

/** Reads codes one picture after the other, until all parts are here. */
export type CodesRead = {
  look(frame: { image: ImageBitmapSource; pixels: () => ImageData }, patience?: number): Promise<SeenCode>;
  /** Gives up what is not whole yet. */
  startOver(): void;
};

/** Runs work that hides the page behind a dialog of the browser, so that nothing locks meanwhile. */
export type WhileHidden = <T>(work: () => Promise<T>) => Promise<T>;

/** Where goes what was read, whichever way it came. */
export type Reading = {
  busy: boolean;
  /** parts that were seen by one way count for the others */
  codes(): Promise<CodesRead>;
  take(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  takeText(text: string): Promise<void>;
  refuse(refusal: Refusal | undefined): void;
  /** what is said of a picture of another kind of code, and of one that a newer program made */
  refusals: { foreign: Refusal; newer: Refusal };
  /** what was said of the last try goes */
  clear(): void;
  whileHidden: WhileHidden;
};

/** What is said of the thing that is read, where it is not the same for all of them. */
export type ReadingWords = {
  camera: string;
  /** a part of another one, and the way to begin that one instead */
  other: string;
  startOver: string;
  foreign: string;
  file: string;
  fileHint: string;
  paste: string;
  pasteHint: string;
};

export type ReadingProps = { reading: Reading; words: ReadingWords };
