import fc from 'fast-check';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { nativeQrReader } from '../../src/exchange/barcode-detector';
import { createCollector, lettersToParts } from '../../src/exchange/parts';
import { type Pixels, type QrMatrix, qrOf, readQr } from '../../src/exchange/qr';
import golden from './golden/link-1.json';

const link = golden.cases[0]!.link;
const longLink = `${link}${'A'.repeat(360 - link.length)}`;
const letter = Uint8Array.from({ length: 1024 }, (_none, at) => (at * 97 + (at >> 3)) % 256);
const parts = lettersToParts(letter);

/** The same numbers in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Sight = { scale?: number; turn?: number; noise?: number; seed?: number; dark?: number; light?: number };

/** The matrix as a camera sees it: modules of `scale` pixels, turned by `turn` degrees, grey with noise, a wide border. */
function seen(
  code: QrMatrix,
  { scale = 4, turn = 0, noise = 0, seed = 1, dark = 30, light = 225 }: Sight = {},
): Pixels {
  const side = Math.ceil((code.size + 8) * scale * 1.5);
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const throwDice = dice(seed);
  const data = new Uint8ClampedArray(4 * side * side);
  for (let at = 0; at < side * side; at += 1) {
    const [dx, dy] = [(at % side) - side / 2 + 0.5, Math.floor(at / side) - side / 2 + 0.5];
    const x = Math.floor((dx * cos + dy * sin) / scale + code.size / 2);
    const y = Math.floor((dy * cos - dx * sin) / scale + code.size / 2);
    const grey = (code.isDark(x, y) ? dark : light) + (throwDice() - 0.5) * 2 * noise;
    data.set([grey, grey, grey, 255], 4 * at);
  }
  return { data, width: side, height: side };
}

describe('a code on a screen', () => {
  it('is as small as level M allows: a long link in version 14, a part of a letter in 13', () => {
    expect(qrOf(longLink).size).toBe(17 + 4 * 14);
    expect(parts.map((part) => qrOf(part).size)).toEqual([65, 65, 65, 65]);
    expect(qrOf(lettersToParts(letter.subarray(0, 286))[0]!).size).toBe(17 + 4 * 13);
  });

  it('has its three corners, and nothing outside', () => {
    const { size, isDark } = qrOf('A');
    expect([isDark(0, 0), isDark(size - 1, 0), isDark(0, size - 1), isDark(size - 1, size - 1)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([isDark(-1, 0), isDark(0, -1), isDark(size, 0), isDark(0, size)]).toEqual([false, false, false, false]);
  });

  it('of a text that no code holds is a bug of whoever asks', () => {
    expect(() => qrOf('a'.repeat(3000))).toThrow();
  });
});

describe('the camera reads', () => {
  it.each([3, 4, 5])('a link and a part at %i pixels a module', async (scale) => {
    expect(await readQr(seen(qrOf(longLink), { scale }))).toBe(longLink);
    expect(await readQr(seen(qrOf(parts[1]!), { scale, noise: 20 }))).toBe(parts[1]);
  });

  it.each([90, 180, 270, 10, 30, 60, 200])('a part turned by %i degrees', async (turn) => {
    expect(await readQr(seen(qrOf(parts[2]!), { turn }))).toBe(parts[2]);
  });

  it.each([45, 135, 225, 315, 41, 50])('a part in a photo that was taken at %i degrees', async (turn) => {
    expect(await readQr(seen(qrOf(parts[2]!), { turn }), 1000)).toBe(parts[2]);
  });

  it.each([1, 2, 3])('a part in a dim and noisy picture (%i)', async (seed) => {
    expect(await readQr(seen(qrOf(parts[0]!), { noise: 30, seed, dark: 60, light: 170 }), 1000)).toBe(parts[0]);
  });

  it('a part that begins or ends with a blank, exactly', async () => {
    for (const text of [' AB', 'AB ', 'SAMSYN1:  A  ']) expect(await readQr(seen(qrOf(text)))).toBe(text);
  });

  it('a whole letter, code by code', async () => {
    const collector = createCollector();
    let last;
    for (const part of parts)
      last = collector.take((await readQr(seen(qrOf(part), { scale: 3, noise: 20 }), 1000)) ?? '');
    expect(last).toEqual({ type: 'done', bytes: letter });
  });
});

describe('the camera sees nothing in', () => {
  const flat = (width: number, height: number, grey: number): Pixels => ({
    data: new Uint8ClampedArray(4 * width * height).fill(grey),
    width,
    height,
  });

  it('a black, a white and a tiny picture', async () => {
    for (const picture of [flat(200, 100, 0), flat(640, 480, 255), flat(1, 1, 9), flat(3, 500, 100)])
      expect([await readQr(picture), await readQr(picture, 1000)]).toEqual([undefined, undefined]);
  });

  it('a picture without pixels, or with too few', async () => {
    expect(await readQr(flat(0, 0, 0))).toBeUndefined();
    expect(await readQr({ ...flat(10, 10, 0), width: 100 })).toBeUndefined();
  });

  it('noise', async () => {
    for (let seed = 1; seed <= 5; seed += 1)
      expect(await readQr(seen({ size: 40, isDark: () => false }, { noise: 255, light: 128, seed }))).toBeUndefined();
  });

  it('a code of which a corner is covered', async () => {
    const { size, isDark } = qrOf(parts[0]!);
    const covered = { size, isDark: (x: number, y: number) => (x > 20 || y > 20) && isDark(x, y) };
    expect(await readQr(seen(covered))).toBeUndefined();
  });
});

test('whatever the picture, reading it never fails', async () => {
  const picture = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }) });
  await fc.assert(
    fc.asyncProperty(picture, fc.nat(), async ({ width, height }, seed) => {
      const throwDice = dice(seed);
      const data = Uint8ClampedArray.from({ length: 4 * width * height }, () => throwDice() * 256);
      expect(await readQr({ data, width, height })).toBeUndefined();
    }),
  );
});

describe('what the browser reads with by itself', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const browserWith = (formats: () => Promise<string[]>) =>
    class {
      static getSupportedFormats = formats;
      detect = async () => Promise.resolve([{ rawValue: 'SAMSYN1: A ' }]);
    };

  it('is used where it knows QR codes', async () => {
    vi.stubGlobal(
      'BarcodeDetector',
      browserWith(async () => Promise.resolve(['ean_13', 'qr_code'])),
    );
    const read = await nativeQrReader();
    expect(await read?.({} as ImageBitmap)).toEqual(['SAMSYN1: A ']);
  });

  it('is left alone where there is none, where it knows other codes only, and where it fails', async () => {
    expect(await nativeQrReader()).toBeUndefined();
    vi.stubGlobal(
      'BarcodeDetector',
      browserWith(async () => Promise.resolve(['ean_13'])),
    );
    expect(await nativeQrReader()).toBeUndefined();
    vi.stubGlobal(
      'BarcodeDetector',
      browserWith(async () => Promise.reject(new Error('no service'))),
    );
    expect(await nativeQrReader()).toBeUndefined();
  });
});
