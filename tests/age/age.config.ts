import { defineConfig } from 'vitest/config';

/** What needs the public `age` program. Its own work factor costs seconds for each try. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/age/*.test.ts'],
    setupFiles: ['tests/support/quiet-console.ts'],
    testTimeout: 120_000,
  },
});
