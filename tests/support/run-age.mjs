// `npm run test:age`: backups and the public `age` program, in both directions.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHereOrInstalled, succeeds } from './apt.mjs';

const packages = ['age', 'bsdutils'];
const isHere = () => succeeds('sh', '-c', 'command -v age && command -v script');

/** Every test that ran, or undefined when the runner left no report. */
function runAll() {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-age-'));
  const report = join(folder, 'report.json');
  const config = ['--config', 'tests/age/age.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  spawnSync('node', ['node_modules/vitest/vitest.mjs', 'run', ...config, ...reporters], { stdio: 'inherit' });
  try {
    return JSON.parse(readFileSync(report, 'utf8')).testResults.flatMap(({ assertionResults }) => assertionResults);
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (!isHereOrInstalled(isHere, packages)) {
  console.error(`✗ test:age: no age program here: as root, run apt-get install ${packages.join(' ')}`);
  finish(0, 1);
}
const tests = runAll() ?? [];
const failures = tests.filter(({ status }) => status !== 'passed');
for (const { fullName } of failures) console.error(`✗ ${fullName}`);
if (tests.length === 0) console.error('✗ test:age: nothing ran');
finish(tests.length - failures.length, Math.max(failures.length, tests.length === 0 ? 1 : 0));
