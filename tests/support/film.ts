import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { QrMatrix } from '../../src/exchange/qr';

/** The white around a code, in modules (ISO/IEC 18004). */
const quiet = 4;

/** A code in grey values, row by row, in the middle of a white picture. */
function drawn({ size, isDark }: QrMatrix, width: number, height: number): Buffer {
  const picture = Buffer.alloc(width * height, 235);
  const scale = Math.floor(Math.min(width, height) / (size + 2 * quiet));
  const [left, top] = [Math.floor((width - size * scale) / 2), Math.floor((height - size * scale) / 2)];
  for (let y = 0; y < size * scale; y += 1) {
    for (let x = 0; x < size * scale; x += 1) {
      if (isDark(Math.floor(x / scale), Math.floor(y / scale))) picture[(top + y) * width + left + x] = 16;
    }
  }
  return picture;
}

const [width, height] = [640, 480];

/** What a camera films that is held before these codes, each shown for so many frames, 15 a second (YUV4MPEG2). */
export function film(path: string, codes: QrMatrix[], frames = 4, rate = 15): void {
  const colour = Buffer.alloc((width * height) / 2, 128);
  const pictures = codes.flatMap((code) => {
    const one = [Buffer.from('FRAME\n'), drawn(code, width, height), colour];
    return Array.from({ length: frames }, () => one).flat();
  });
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F${rate}:1 Ip A1:1 C420jpeg\n`), ...pictures]),
  );
}

/** A screenshot of a code, as a grey PNG. */
export function screenshotOf(code: QrMatrix): Buffer {
  const grey = drawn(code, width, height);
  const rows = Array.from({ length: height }, (_none, y) => [
    Buffer.of(0),
    grey.subarray(y * width, (y + 1) * width),
  ]).flat();
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
