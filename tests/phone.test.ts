import { describe, expect, test } from 'vitest';
import { isInsideApp, keepsThings, localKeep } from '../src/phone';

const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const chrome =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36';

describe('the browser on a phone', () => {
  test.each([
    ['Safari', safari, false],
    ['Chrome', chrome, false],
    ['Messenger on an iPhone', `${safari} [FBAN/MessengerForiOS;FBAV/480.0]`, true],
    ['Instagram', `${safari} Instagram 300.0.0`, true],
    ['an app on Android', chrome.replace('Pixel 8', 'Pixel 8; wv'), true],
  ])('%s', (_name, userAgent, inside) => {
    expect(isInsideApp(userAgent)).toBe(inside);
  });

  test('where nothing can be kept it says so and throws nothing', () => {
    const keep = localKeep(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(keepsThings(keep)).toBe(false);
    expect([keep.names(), keep.get('x'), keep.set('x', 'y')]).toEqual([[], undefined, false]);
    keep.remove('x');
  });
});
