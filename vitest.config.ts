import { defineConfig } from 'vitest/config';

// Far from UTC and from Denmark, and on the other half of the year: a date that is right here is right by thought.
process.env.TZ = 'Pacific/Auckland';

export default defineConfig({
  test: {
    mockReset: true,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/{domain,vault,store,exchange,session,words}/**/*.test.ts'],
          setupFiles: ['tests/support/quiet-console.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'pieces',
          environment: 'jsdom',
          // As for journeys: a busy machine may upset a piece once, and the reporter names it.
          retry: 1,
          include: ['tests/{parts,screens}/**/*.test.{ts,tsx}', 'tests/words/**/*.test.tsx'],
          setupFiles: ['tests/support/quiet-console.ts', 'tests/support/dom.ts'],
        },
      },
    ],
  },
});
