// What a first visit costs: printed after every build, and the build fails above the bars.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = 'dist';
const bars = { 'initial JavaScript': 158, precache: 500 };

const read = (file) => readFileSync(join(dist, file));
const kilobytes = (files) => files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;

/** A chunk and everything it imports before it can run. */
function withStaticImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = read(file).toString();
  for (const [, path] of source.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\b[^;'"`()]*?["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g,
  )) {
    withStaticImports(normalize(join(dirname(file), path)), seen);
  }
  return seen;
}

function initialScripts() {
  const page = read('index.html').toString();
  const named = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path);
  const all = new Set();
  for (const file of named) withStaticImports(file, all);
  return [...all];
}

const precached = [
  ...read('sw.js')
    .toString()
    .matchAll(/["`']?url["`']?:\s*["`']([^"`']+)["`']/g),
]
  .map(([, url]) => url)
  .filter((url) => existsSync(join(dist, url)));

const chunks = readdirSync(join(dist, 'assets')).filter((file) => /\.(js|css|wasm|woff2)$/.test(file));
const forgotten = chunks.filter((file) => !precached.includes(`assets/${file}`) && !file.startsWith('examples-'));

const sizes = { 'initial JavaScript': kilobytes(initialScripts()), precache: kilobytes([...new Set(precached)]) };
for (const [name, size] of Object.entries(sizes)) {
  console.log(`${name}: ${size.toFixed(1)} kB gzip (bar: ${bars[name]} kB)`);
}
if (forgotten.length > 0) console.error(`not in the precache, so missing offline: ${forgotten.join(', ')}`);
const tooLarge = Object.keys(sizes).filter((name) => sizes[name] > bars[name]);
if (tooLarge.length > 0) console.error(`too large: ${tooLarge.join(', ')}`);
process.exitCode = forgotten.length + tooLarge.length > 0 ? 1 : 0;
