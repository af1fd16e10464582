import { encodeQR } from 'qr';

/** A QR code as a square of modules, without the quiet zone: whoever draws it leaves four modules of white around it. */
export type QrMatrix = { size: number; isDark: (x: number, y: number) => boolean };

/** Pixels as a canvas gives them: four bytes each (red, green, blue, alpha), row by row. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/**
 * A text as a QR code of level M; in the QR alphabet where the text allows (parts), else as bytes (links). Throws for a
 * text that no QR code holds: more than 2,331 bytes.
 */
export function qrOf(text: string): QrMatrix {
  const border = 1;
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border });
  return { size: rows.length - 2 * border, isDark: (x, y) => rows[y + border]?.[x + border] === true };
}

/**
 * Reads the QR code in a picture, however it is turned. In: pixels; `patience` in milliseconds, how long to go on where
 * the first look finds nothing (a frame of a camera: the default; a photo: more). Out: its text, or nothing.
 */
export async function readQr({ data, width, height }: Pixels, patience = 16): Promise<string | undefined> {
  if (width < 1 || height < 1 || data.length !== 4 * width * height) return undefined;
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR({ data, width, height }, { format: 'RGBA', effort: Infinity, timeLimit: patience });
  } catch {
    // The library throws when it finds no code, and that is the usual case.
    return undefined;
  }
}
