import { randomBytes, toUtf8 } from './bytes';

/** How often a PIN may be tried. */
const tries = 5;

/** A PIN that lives in this worker only. `tryOut` counts down before it compares, so that many at once win nothing. */
export type Pin = { tryOut(pin: string): Promise<{ right: boolean; left: number }> };

export async function holdPin(pin: string): Promise<Pin> {
  const how = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', randomBytes(32), how, false, ['sign', 'verify']);
  const kept = await crypto.subtle.sign('HMAC', key, toUtf8(pin));
  let left = tries;
  return {
    async tryOut(tried) {
      if (left <= 0) return { right: false, left };
      left -= 1;
      const here = left;
      const right = await crypto.subtle.verify('HMAC', key, kept, toUtf8(tried));
      if (right) left = tries;
      return { right, left: here };
    },
  };
}
