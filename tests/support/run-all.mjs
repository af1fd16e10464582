// `npm test`: every runner in turn, with what each really counted, and one sum as the last line.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const unitReport = join(results, 'vitest.json');
const journeyReport = join(results, 'playwright.json');

const runners = [
  { name: 'types', run: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'lint', run: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', run: ['biome', 'format', '.'] },
  { name: 'build', run: ['npm', 'run', 'build'] },
  {
    name: 'rooms and pieces',
    run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => countUnits(readJson(unitReport)),
    failures: () => unitFailures(readJson(unitReport)),
  },
  {
    name: 'journeys',
    run: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
    count: () => countJourneys(readJson(journeyReport)),
    failures: () => journeysThat(({ ok }) => !ok, readJson(journeyReport).suites),
    secondTries: () => journeysThat(isSecondTry, readJson(journeyReport).suites),
  },
];

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** A file that could not even be read has no tests to count: it is one failure. A skipped test is a failure too. */
function countUnits({ numPassedTests, numTotalTests, testResults }) {
  const unread = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unread.length };
}

function countJourneys({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}

const unitFailures = ({ testResults }) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'passed').map(({ fullName }) => `${name}: ${fullName}`),
  );

const journeysThat = (chosen, suites) =>
  suites.flatMap(({ specs, suites: inner = [] }) => [
    ...specs.filter(chosen).map(({ file, title }) => `${file}: ${title}`),
    ...journeysThat(chosen, inner),
  ]);

const isSecondTry = ({ tests }) => tests.some(({ status }) => status === 'flaky');

function runOne({ name, run: [command, ...args], env, count, failures, secondTries }) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  const counted = orNothing(count, { passed: 0, failed: 1 }) ?? { passed: status === 0 ? 1 : 0, failed: 0 };
  // Whatever a runner counted: if it says that it failed, something failed.
  const failed = status === 0 ? counted.failed : Math.max(1, counted.failed);
  const named = orNothing(failures, []) ?? [];
  return {
    name,
    passed: counted.passed,
    failed,
    again: orNothing(secondTries, []) ?? [],
    named: failed > 0 && named.length === 0 ? [name] : named,
  };
}

/** What a report says, or `otherwise` when the runner left none that can be read. */
function orNothing(read, otherwise) {
  try {
    return read?.();
  } catch {
    return otherwise;
  }
}

process.env.PATH = `${join(process.cwd(), 'node_modules/.bin')}:${process.env.PATH}`;
const outcomes = runners.map(runOne);

console.log('');
for (const { again } of outcomes) for (const name of again) console.log(`↻ ${name}: passed at the second try`);
for (const { named } of outcomes) for (const name of named) console.log(`✗ ${name}`);
for (const { name, passed, failed } of outcomes) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
