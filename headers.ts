/** The headers that every response carries, workers included; a municipality's own web server must send the same. */
export const headers: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types samsyn-urls',
  ].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
};

/**
 * The headers of the response for a path. WebKit writes the address of what it keeps on the disk with what stands behind
 * `#`, which for the page at home is the secret of an invitation: so that page is kept by its service worker alone.
 */
export const headersFor = (path: string): Record<string, string> => ({
  ...headers,
  'Cache-Control': path.startsWith('/answer.html') ? 'no-store' : 'no-cache',
});
