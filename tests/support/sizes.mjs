// What a first visit costs: printed after every build, and the build fails above the bars.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeFirstQuestion, initialScripts, kilobytes, precached } from './built.mjs';

const dist = 'dist';
const bars = { 'initial JavaScript': 158, 'at home, until the first question': 220, precache: 800 };

const kept = precached(dist);
const chunks = readdirSync(join(dist, 'assets')).filter((file) => /\.(js|css|wasm|woff2)$/.test(file));
const forgotten = chunks.filter((file) => !kept.includes(`assets/${file}`) && !file.startsWith('examples-'));

const sizes = {
  'initial JavaScript': kilobytes(dist, initialScripts(dist)),
  'at home, until the first question': kilobytes(dist, beforeFirstQuestion(dist)),
  precache: kilobytes(dist, kept),
};
for (const [name, size] of Object.entries(sizes)) {
  console.log(`${name}: ${size.toFixed(1)} kB gzip (bar: ${bars[name]} kB)`);
}
if (forgotten.length > 0) console.error(`not in the precache, so missing offline: ${forgotten.join(', ')}`);
const tooLarge = Object.keys(sizes).filter((name) => sizes[name] > bars[name]);
if (tooLarge.length > 0) console.error(`too large: ${tooLarge.join(', ')}`);
process.exitCode = forgotten.length + tooLarge.length > 0 ? 1 : 0;
