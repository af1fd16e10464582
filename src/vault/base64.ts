import type { Bytes } from './bytes';

/** As many bytes at once as fit into the arguments of one call. A multiple of three, so that the parts join. */
const part = 3 * 8192;

/** Base64 (RFC 4648 §4) of bytes of any length. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += part) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + part)));
  }
  return text;
}

/** Reads base64; nothing when it is none. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
