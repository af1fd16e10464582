// Mutation testing of one room by its own tests; `run.mjs` goes from room to room.
const room = process.env.ROOM ?? 'domain';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: [
    `src/${room}/**/*.ts`,
    // Word lists are data; tests say how many there are and that none is like another.
    '!src/vault/words-*.ts',
    // The standard model is data, held against its own schema.
    '!src/domain/standard-model.ts',
    // Wiring without a decision: two libraries called by name, what the build leaves out, and the worker's entry.
    '!src/vault/{argon-plain,argon-wasm,age-without-pairs,worker}.ts',
  ],
  ignorePatterns: ['dist', 'docs', 'public', 'screenshots', 'test-results', 'tests/bench'],
  // TypeScript 7 has no API to rewrite a tsconfig.json with, and nothing in ours needs it: no such file is named.
  tsconfigFile: 'none',
  coverageAnalysis: 'perTest',
  // What runs once at import (schemas, constants) would need every test anew for each change.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  // Only what changed since the last run is tried again.
  incremental: true,
  incrementalFile: `node_modules/.cache/stryker-${room}.json`,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `test-results/mutation-${room}.json` },
  htmlReporter: { fileName: `test-results/mutation-${room}.html` },
  thresholds: { high: 90, low: 80, break: 80 },
};
