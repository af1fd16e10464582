/** The 64 letters of base64url (RFC 4648 §5), six bits each. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The longest row of noughts that an Exp-Golomb number of ours begins with; more is nothing that we wrote. */
const longestRow = 12;

/** Writes numbers bit by bit, the highest bit first. */
export type BitWriter = {
  /** a whole number from 0 up in so many bits */
  plain(value: number, bits: number): void;
  /** a whole number from 0 up in Exp-Golomb code of this order: small ones take few bits */
  golomb(value: number, order: number): void;
  /** base64url without padding; the last byte is filled up with noughts */
  text(): string;
};

/** Reads what a `BitWriter` wrote. After the end, or at anything it would not have written, all is `undefined`. */
export type BitReader = {
  plain(bits: number): number | undefined;
  golomb(order: number): number | undefined;
  /** whether all was read: only the noughts that fill the last byte are left */
  ended(): boolean;
};

/** How many bits a number takes in Exp-Golomb code. In: a whole number from 0 up, and the order. */
export const golombSize = (value: number, order: number): number => 2 * highestBit((value >> order) + 1) + 1 + order;

const highestBit = (value: number): number => 31 - Math.clz32(value);

export function bitWriter(): BitWriter {
  const all: number[] = [];
  const plain = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit -= 1) all.push((value >> bit) & 1);
  };
  return {
    plain,
    golomb(value, order) {
      const size = golombSize(value, order);
      plain(value + (1 << order), size);
    },
    text() {
      const length = lettersFor(all.length);
      return Array.from({ length }, (_, at) => letters[sixFrom(all, at * 6)]).join('');
    },
  };
}

export function bitReader(text: string): BitReader {
  const sixes = Array.from(text, (letter) => letters.indexOf(letter));
  let at = 0;
  const one = () => {
    const six = sixes[Math.floor(at / 6)] ?? -1;
    const bit = (six >> (5 - (at % 6))) & 1;
    at += 1;
    return six < 0 ? undefined : bit;
  };
  const plain = (bits: number) => {
    let value = 0;
    for (let left = bits; left > 0; left -= 1) {
      const bit = one();
      if (bit === undefined) return undefined;
      value = value * 2 + bit;
    }
    return value;
  };
  const golomb = (order: number) => {
    let row = 0;
    let bit = one();
    for (; bit === 0 && row < longestRow; row += 1) bit = one();
    const rest = bit === 1 ? plain(row + order) : undefined;
    return rest === undefined ? undefined : rest + (1 << (row + order)) - (1 << order);
  };
  const ended = () => {
    return text.length === lettersFor(at) && plain(text.length * 6 - at) === 0;
  };
  return { plain, golomb, ended };
}

/** Whole bytes first, as any base64url has them; then as many letters as those need. */
const lettersFor = (bits: number): number => Math.ceil((Math.ceil(bits / 8) * 8) / 6);

function sixFrom(bits: readonly number[], start: number): number {
  let six = 0;
  for (let at = start; at < start + 6; at += 1) six = six * 2 + (bits[at] ?? 0);
  return six;
}
