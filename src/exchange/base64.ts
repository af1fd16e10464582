const piece = 0x8000;

/** Base64 without the `=` at the end (RFC 4648 §4): mail programs that write `=` in their own way leave it alone. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  // In pieces: as one call, a long letter is more arguments than an engine takes.
  for (let at = 0; at < bytes.length; at += piece) binary += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(binary).replaceAll('=', '');
}

/** Reads base64 without `=`, in the one form `toBase64` writes; anything else gives nothing. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9+/]*$/.test(text) || text.length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return toBase64(bytes.subarray(bytes.length - (bytes.length % 3))) === text.slice(text.length - (text.length % 4))
    ? bytes
    : undefined;
}

/** Base64url without padding (RFC 4648 §5). */
export const toBase64url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_');

/** Reads base64url, in the one form `toBase64url` writes; anything else gives nothing. */
export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> | undefined =>
  /[+/]/.test(text) ? undefined : fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
