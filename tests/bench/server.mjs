// One site: a built folder with the headers of production, compressed as any web server does it.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.wasm']);

/** Serves a folder at a port, `strict` with the content security policy. Out: its origin, and `stop` and `start`. */
export async function serve(folder, port, { strict }) {
  const { module } = await runnerImport('./headers.ts');
  const headers = { ...module.headers, 'Cache-Control': 'no-cache' };
  if (!strict) delete headers['Content-Security-Policy'];
  const kept = new Map();
  const answer = (request, response) => {
    const file = fileOf(folder, new URL(request.url, 'http://localhost').pathname);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    if (!packed.has(extname(file))) return createReadStream(file).pipe(response);
    if (!kept.has(file)) kept.set(file, gzipSync(readFileSync(file), { level: 9 }));
    return response.setHeader('Content-Encoding', 'gzip').end(kept.get(file));
  };
  let server;
  const start = () =>
    new Promise((resolve, reject) => {
      server = createServer(answer).on('error', reject);
      server.listen(port, 'localhost', resolve);
    });
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  await start();
  return { origin: `http://localhost:${port}`, start, stop };
}

/** An address that names no file is a screen of the app. */
function fileOf(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  return existsSync(file) && statSync(file).isFile() ? file : join(folder, 'index.html');
}
