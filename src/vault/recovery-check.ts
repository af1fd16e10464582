/**
 * The check of the recovery code: a Reed–Solomon code over GF(32) with two check symbols. Every one or two wrong
 * letters are noticed, and one wrong letter can be placed. Field: x⁵ + x² + 1, alpha = 2; roots alpha and alpha².
 */
const dataLength = 26;

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0, shifted = a; bit < 5; bit++) {
    if ((b >> bit) & 1) product ^= shifted;
    shifted = shifted & 16 ? (shifted << 1) ^ 0b100101 : shifted << 1;
  }
  return product;
}

const valueAt = (symbols: readonly number[], x: number): number =>
  symbols.reduce((sum, symbol) => times(sum, x) ^ symbol, 0);

/** Adds the two check symbols. In: 26 symbols of five bits. Out: 28. */
export function checked(data: readonly number[]): number[] {
  // Division by (x - alpha)(x - alpha²) = x² + 6x + 8.
  let [high, low] = [0, 0];
  for (const symbol of data) {
    const lead = symbol ^ high;
    [high, low] = [low ^ times(lead, 6), times(lead, 8)];
  }
  return [...data, high, low];
}

/** Whether 28 symbols are a code: both roots are met, and the two spare bits of the last data symbol are zero. */
export const isChecked = (symbols: readonly number[]): boolean =>
  valueAt(symbols, 2) === 0 && valueAt(symbols, 4) === 0 && ((symbols[dataLength - 1] ?? 0) & 3) === 0;

/**
 * Where the mistake probably is: two neighbours swapped, else the one letter whose change gives a code. Swaps go first:
 * they fit by chance once in forty times, a changed letter nearly always. Out: a position from 0, or nothing.
 */
export function likelyMistake(symbols: readonly number[]): number | undefined {
  const positions = symbols.map((_, i) => i);
  const swapped = positions.find((i) => i > 0 && isChecked(withSwap(symbols, i - 1)));
  if (swapped !== undefined) return swapped - 1;
  return positions.find((i) =>
    Array.from({ length: 32 }, (_, symbol) => symbol).some((symbol) => isChecked(symbols.with(i, symbol))),
  );
}

const withSwap = (symbols: readonly number[], i: number): number[] =>
  symbols.with(i, symbols[i + 1] ?? 0).with(i + 1, symbols[i] ?? 0);
