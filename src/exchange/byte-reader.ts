const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads bytes field by field. It never throws: past the end every field is empty or zero, and `isSpent` says at last
 * whether the fields were exactly what there was.
 */
export type ByteReader = {
  byte(): number;
  /** big-endian */
  u16(): number;
  /** LEB128 of at most five bytes */
  varint(): number;
  bytes(length: number): Uint8Array;
  /** UTF-8 with its length before it, one byte */
  text(): string;
  isSpent(): boolean;
};

export function readBytes(all: Uint8Array): ByteReader {
  let at = 0;
  const bytes = (length: number): Uint8Array => {
    at += length;
    return all.subarray(at - length, at);
  };
  const byte = (): number => bytes(1)[0] ?? 0;
  return {
    byte,
    u16: () => byte() * 256 + byte(),
    varint: () => {
      let value = 0;
      for (let place = 0; place < 5; place += 1) {
        const next = byte();
        value += (next & 0x7f) * 2 ** (7 * place);
        if (next < 0x80) break;
      }
      return value;
    },
    bytes,
    text: () => decoder.decode(bytes(byte())),
    isSpent: () => at === all.length,
  };
}

/** A whole number as LEB128: seven bits a byte, the lowest first. */
export function varint(value: number): number[] {
  return value < 0x80 ? [value] : [(value % 0x80) + 0x80, ...varint(Math.floor(value / 0x80))];
}
