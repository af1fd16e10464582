/** Nothing shorter leaves: an answer of taps alone is as long as one with a few sentences. */
const shortest = 512;

/**
 * How long a letter of so many bytes is made, so that its length says little of what is in it: Padmé (Nikitin et al.,
 * "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs", PoPETs 2019 §4), and nothing below 512
 * bytes. Of its length only the first few binary digits are left, as many as the number of digits takes to write: steps
 * of 32 bytes up to 1 KiB, of 64 up to 2 KiB. It adds less than a sixteenth. In and out: bytes. A padded length stays as
 * it is.
 */
export function paddedLength(length: number): number {
  if (length <= shortest) return shortest;
  const digits = Math.floor(Math.log2(length));
  const kept = Math.floor(Math.log2(digits)) + 1;
  const step = 2 ** (digits - kept);
  return Math.ceil(length / step) * step;
}
