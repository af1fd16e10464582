/** More than anyone holds a phone still for. */
const mostCodes = 24;

/** How a letter leaves the phone; loaded when it does. */
export const homeWays = {
  /** Fetches what the last steps need, so that they need no network. */
  prepare: () =>
    Promise.all([
      import('../vault/letter'),
      import('../exchange/parts'),
      import('../exchange/qr'),
      import('../exchange/letter-text'),
    ]).then(() => undefined),
  /** As codes to hold before a camera; none for a letter that would take too many. */
  codes: async (letter: Uint8Array) => {
    const [{ lettersToParts, longestPartedLetter }, { qrOf }] = await Promise.all([
      import('../exchange/parts'),
      import('../exchange/qr'),
    ]);
    const parts = letter.length > longestPartedLetter ? [] : lettersToParts(letter);
    return parts.length > mostCodes ? [] : parts.map(qrOf);
  },
  /** As text to paste or to save. */
  text: async (letter: Uint8Array) => (await import('../exchange/letter-text')).letterToText(letter),
};
