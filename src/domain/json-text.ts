/** Where something stands in JSON: names and positions from the outside in; positions count from 0. */
export type Path = readonly (string | number)[];

/** Where a text stops being JSON; both count from 1. */
export type Break = { line: number; column: number };

/** What is wrong with a text that should be JSON: it breaks off somewhere, or a name stands twice in one place. */
export type JsonFindings = { broken: Break } | { twice: Path[] };

/** Never more than so many names that stand twice. */
const mostTwice = 1000;

const token = /[\t\n\r ]*(?:([{}[\],:])|("[^"\\\n\r\t]*(?:\\.[^"\\\n\r\t]*)*")|([\w.+-]+))/uy;

/**
 * Reads JSON as a person would who looks for a slip: what `JSON.parse` says is put differently by every browser, and it
 * takes the last of two equal names without a word. In: a text that does not nest deeply (`nestsDeeper`).
 */
export function lookThroughJson(text: string): JsonFindings {
  const twice: Path[] = [];
  const reader = readerOf(text);
  const whole = readsValue(reader, [], twice) && !/[^\t\n\r ]/.test(text.slice(reader.at()));
  return whole ? { twice } : { broken: placeOf(text, reader.at()) };
}

type Reader = { at(): number; peek(): string; next(): string };

/** The pieces of the text, one after the other; an empty piece where there is none. */
function readerOf(text: string): Reader {
  let at = 0;
  let end = 0;
  let ahead: string | undefined;
  const peek = (): string => {
    if (ahead !== undefined) return ahead;
    token.lastIndex = at;
    const found = token.exec(text);
    end = found ? token.lastIndex : at;
    ahead = found?.slice(1).find(Boolean) ?? '';
    return ahead;
  };
  const next = (): string => {
    const piece = peek();
    at = end;
    ahead = undefined;
    return piece;
  };
  return { at: () => at, peek, next };
}

/** Each of these says whether it found what belongs there; where not, the reader stands at the slip. */
function readsValue(reader: Reader, path: Path, twice: Path[]): boolean {
  const piece = reader.peek();
  if (piece === '{') return readsGroup(reader, path, twice);
  if (piece === '[') return readsList(reader, path, twice);
  return isJson(piece) && takes(reader, piece);
}

function readsGroup(reader: Reader, path: Path, twice: Path[]): boolean {
  const names = new Set<string>();
  return readsEach(reader, '}', () => {
    const piece = reader.peek();
    if (!piece.startsWith('"') || !isJson(piece)) return false;
    const name = JSON.parse(reader.next()) as string;
    if (names.has(name) && twice.length < mostTwice) twice.push([...path, name]);
    names.add(name);
    return takes(reader, ':') && readsValue(reader, [...path, name], twice);
  });
}

function readsList(reader: Reader, path: Path, twice: Path[]): boolean {
  let index = -1;
  return readsEach(reader, ']', () => {
    index += 1;
    return readsValue(reader, [...path, index], twice);
  });
}

function readsEach(reader: Reader, end: '}' | ']', readsOne: () => boolean): boolean {
  reader.next();
  if (takes(reader, end)) return true;
  do {
    if (!readsOne()) return false;
  } while (takes(reader, ','));
  return takes(reader, end);
}

function takes(reader: Reader, piece: string): boolean {
  if (reader.peek() !== piece) return false;
  reader.next();
  return true;
}

function isJson(piece: string): boolean {
  try {
    JSON.parse(piece);
    return true;
  } catch {
    return false;
  }
}

function placeOf(text: string, at: number): Break {
  // What stands before the slip may be empty lines: the slip is where the next letter is.
  const slip = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
  const before = text.slice(0, slip).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
