const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** Base45 (RFC 9285): two bytes are three letters that a QR code packs into 16.5 bits; a last single byte is two. */
export function toBase45(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const [high = 0, low] = bytes.subarray(at, at + 2);
    const value = low === undefined ? high : high * 256 + low;
    const third = low === undefined ? '' : letters.charAt(Math.floor(value / 2025));
    text += letters.charAt(value % 45) + letters.charAt(Math.floor(value / 45) % 45) + third;
  }
  return text;
}

/** Reads base45, in the one form `toBase45` writes; anything else gives nothing. */
export function fromBase45(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = Array.from(text.slice(at, at + 3), (letter) => letters.indexOf(letter));
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    const isPair = digits.length === 3;
    if (digits.length === 1 || digits.includes(-1) || value > (isPair ? 0xffff : 0xff)) return undefined;
    bytes.push(...(isPair ? [value >>> 8, value & 0xff] : [value]));
  }
  return Uint8Array.from(bytes);
}
