const table = Uint32Array.from({ length: 256 }, (_none, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * CRC-32 as in zip and PNG (ISO 3309). It finds what the way did to bytes by accident: any change within 32 neighbouring
 * bits. It proves nothing about who wrote them; only the seal inside a letter does.
 */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (table[(rest ^ byte) & 0xff] ?? 0);
  return ~rest >>> 0;
}

/** Bytes with their CRC-32 behind them, big-endian. */
export function withCrc(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes.length + 4);
  whole.set(bytes);
  new DataView(whole.buffer).setUint32(bytes.length, crc32(bytes));
  return whole;
}

/** Takes off what `withCrc` put on; nothing when it does not fit. */
export function withoutCrc(whole: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (whole.length < 4) return undefined;
  const bytes = whole.slice(0, -4);
  const crc = new DataView(whole.buffer, whole.byteOffset + bytes.length).getUint32(0);
  return crc === crc32(bytes) ? bytes : undefined;
}
