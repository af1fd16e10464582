// `npm run bench`: real Chromium, the production build, references in the same run. `npm run bench -- home bulk` runs
// only those rows; BENCH_TIMES is how often each is measured (5), BENCH_FOLDER keeps what was built and generated.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProfiles } from './data.mjs';
import { tableOf } from './figures.mjs';
import { buildSites } from './sites.mjs';

if (!existsSync('tests/bench/node_modules')) {
  spawnSync('npm', ['ci', '--prefix', 'tests/bench', '--no-audit', '--no-fund'], { stdio: 'inherit' });
}

const groups = [
  'size',
  'cold-start',
  'rating',
  'child',
  'home',
  'growth',
  'act',
  'backup',
  'bulk',
  'heap',
  'answering',
  'letters',
  'camera',
  'lighthouse',
];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !groups.includes(name));
if (unknown.length > 0) throw new Error(`No such rows: ${unknown.join(', ')}. There are: ${groups.join(', ')}.`);

const times = Number(process.env.BENCH_TIMES ?? 5);
const keptFolder = process.env.BENCH_FOLDER;
const folder = keptFolder ?? mkdtempSync(join(tmpdir(), 'samsyn-bench-'));
mkdirSync(folder, { recursive: true });

const rows = [];
try {
  console.log('building');
  const sites = await buildSites(join(folder, 'sites'));
  const profiles = createProfiles(folder, sites.app.origin);
  for (const name of asked.length > 0 ? asked : groups) {
    console.log(`measuring: ${name}`);
    const { measure } = await import(`./rows/${name}.mjs`);
    const measured = await measure({ sites, profiles, times, folder });
    rows.push(...measured);
    // After each: a measurement that fails later takes nothing of the others with it.
    writeFileSync('bench-results.json', `${JSON.stringify(rows, null, 2)}\n`);
    console.log(tableOf(measured));
  }
  for (const { stop } of Object.values(sites)) await stop();
} finally {
  if (!keptFolder) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

const broken = rows.filter(({ holds }) => holds === false);
console.log(`\n${tableOf(rows)}\n\n${rows.length} rows, ${broken.length} beyond their bar`);
process.exitCode = broken.length > 0 ? 1 : 0;
