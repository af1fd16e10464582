import { encodeQR } from 'qr';

/** A QR code as a square of modules, without the quiet zone: whoever draws it leaves four modules of white around it. */
export type QrMatrix = { size: number; isDark: (x: number, y: number) => boolean };

/** Pixels as a canvas gives them: four bytes each (red, green, blue, alpha), row by row. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number };

/** Milliseconds: a frame of a camera is one of many, a photo the only one. From here on a second look is worth it. */
const patienceForFrame = 16;
const patienceForPhoto = 100;

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
 * Reads the QR code in a picture, however it is turned. In: pixels (a photo is best brought below 2,000 across before);
 * `patience`: milliseconds for each look where the first finds nothing: one frame's time when left out, for a photo 1000.
 * Out: the text exactly as it was written, or nothing. It never throws.
 */
export async function readQr(image: Pixels, patience = patienceForFrame): Promise<string | undefined> {
  if (image.width < 1 || image.height < 1 || image.data.length !== 4 * image.width * image.height) return undefined;
  const { decodeQR } = await import('qr/decode.js');
  const decode = (pixels: Pixels): string | undefined => {
    try {
      return decodeQR(pixels, { format: 'RGBA', effort: Infinity, timeLimit: patience });
    } catch {
      // The library throws when it finds no code, and that is the usual case.
      return undefined;
    }
  };
  // It finds no code that stands within five degrees of its diagonal; the next frame is held otherwise, a photo is not.
  return decode(image) ?? (patience >= patienceForPhoto ? decode(turned(image, Math.PI / 6)) : undefined);
}

/** A picture turned, on a white square that holds all of it. In: radians. */
function turned({ data, width, height }: Pixels, angle: number): Pixels {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const side = Math.ceil(Math.hypot(width, height));
  const from = new Uint32Array(data.slice().buffer);
  const to = new Uint32Array(side * side).fill(0xffffffff);
  for (let at = 0; at < to.length; at += 1) {
    const right = (at % side) + 0.5 - side / 2;
    const down = Math.floor(at / side) + 0.5 - side / 2;
    const x = Math.floor(right * cos + down * sin + width / 2);
    const y = Math.floor(down * cos - right * sin + height / 2);
    if (x >= 0 && x < width && y >= 0 && y < height) to[at] = from[y * width + x] ?? 0;
  }
  return { data: new Uint8ClampedArray(to.buffer), width: side, height: side };
}
