import { defineConfig } from 'vitest/config';

process.env.TZ = 'Pacific/Auckland';

/** The tests of the room that is mutated (`stryker.config.mjs`), as the root's `vitest.config.ts` runs them. */
export default defineConfig({
  test: {
    mockReset: true,
    testTimeout: 60_000,
    environment: 'node',
    include: [`tests/${process.env.ROOM ?? 'domain'}/**/*.test.ts`],
    setupFiles: ['tests/support/quiet-console.ts'],
  },
});
