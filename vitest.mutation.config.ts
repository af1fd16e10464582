import { defineConfig } from 'vitest/config';

process.env.TZ = 'Pacific/Auckland';

/** The tests that stand behind mutation testing: those of the rooms that are mutated, as `vitest.config.ts` runs them. */
export default defineConfig({
  test: {
    mockReset: true,
    testTimeout: 60_000,
    environment: 'node',
    include: ['tests/{domain,vault,exchange}/**/*.test.ts'],
    setupFiles: ['tests/support/quiet-console.ts'],
  },
});
