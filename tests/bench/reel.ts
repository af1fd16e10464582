import { type QrMatrix, qrOf } from '../../src/exchange/qr';
import { film } from '../support/film';
import { diceOf, shuffled } from './dice';

/** Pictures a second, and for how many of them a code stands: 700 ms, as on the page at home. */
const rate = 10;
const pictures = 7;
/** More turns than it ever takes. */
const turns = 10;
/** One in so many is lost. */
const lost = 5;

export const standing = (1000 * pictures) / rate;

/**
 * Films a letter's codes as a camera sees them in an unsteady hand: all of them turn after turn, in an order by chance,
 * and each of them, by one chance in five, behind a reflection that covers more than the code can mend. In: the film's
 * path, the parts, a seed.
 */
export function filmParts(path: string, parts: string[], seed: number): void {
  const dice = diceOf(seed);
  const codes = parts.map(qrOf);
  const turned = Array.from({ length: turns }, () => shuffled(dice, codes)).flat();
  const shown = turned.map((code) => (dice.between(1, lost) === 1 ? dazzled(code) : code));
  film(path, shown, pictures, rate);
}

/** A code with a white band across its middle: its corners are found, its words are gone. */
const dazzled = ({ size, isDark }: QrMatrix): QrMatrix => ({
  size,
  isDark: (x, y) => (y < size * 0.3 || y > size * 0.7) && isDark(x, y),
});
