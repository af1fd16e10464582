import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  deviceKeyToPart,
  deviceKeyToText,
  parcelToParts,
  parcelToText,
  textToDeviceKey,
  textToParcel,
} from '../../src/exchange/parcel-text';
import { createCollector } from '../../src/exchange/parts';

const bytesOf = (length: number) => Uint8Array.from({ length }, (_none, at) => (at * 7) % 251);
const letterText = readFileSync('tests/exchange/golden/text-1.txt', 'utf8');
const reasonOf = (text: string): string => {
  const read = textToParcel(text);
  return read.ok ? 'read' : read.refusal.type;
};

describe('a sealed dialogue on its way', () => {
  it('is written as it always was', () => {
    expect(parcelToText(bytesOf(8))).toBe(
      '-----BEGIN SAMSYN DIALOGUE-----\nAQAHDhUcIyoxuK6bbQ\n-----END SAMSYN DIALOGUE-----\n',
    );
  });

  it('comes out of a mail as it went in', () => {
    const quoted = `Hej Jens\r\n> ${parcelToText(bytesOf(5000)).replaceAll('\n', '\r\n> ')}`;
    expect(textToParcel(quoted)).toEqual({ ok: true, value: bytesOf(5000) });
  });

  it('is no answer, and an answer is no dialogue', () => {
    expect(reasonOf(letterText)).toBe('ParcelTextForeign');
    expect(reasonOf(deviceKeyToText(bytesOf(80)))).toBe('ParcelTextForeign');
    expect(textToDeviceKey(parcelToText(bytesOf(80)))).toMatchObject({ refusal: { type: 'DeviceKeyForeign' } });
  });

  it('that was cut or altered is told apart from none', () => {
    const text = parcelToText(bytesOf(500));
    expect(reasonOf(text.slice(0, 300))).toBe('ParcelTextCut');
    expect(reasonOf(text.replace(/\n\w{6}/, '\nAAAAAA'))).toBe('ParcelTextDamaged');
    expect(reasonOf('')).toBe('ParcelTextForeign');
  });

  it('goes as at most twelve codes; what is larger goes as a file', () => {
    const parts = parcelToParts(bytesOf(12 * 286));
    expect(parts).toHaveLength(12);
    expect(parcelToParts(bytesOf(12 * 286 + 1))).toBeUndefined();
    const collector = createCollector();
    const seen = (parts ?? []).toReversed().map((part) => collector.take(part));
    expect(seen.at(-1)).toEqual({ type: 'done', bytes: bytesOf(12 * 286) });
  });
});

describe('a device key', () => {
  it('is one code, and the same as text', () => {
    expect(createCollector().take(deviceKeyToPart(bytesOf(250)))).toEqual({ type: 'done', bytes: bytesOf(250) });
    expect(textToDeviceKey(`Min kode:\n${deviceKeyToText(bytesOf(250))}`)).toEqual({ ok: true, value: bytesOf(250) });
    expect(() => deviceKeyToPart(bytesOf(400))).toThrow('one code');
  });
});
