import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config';

/** Pictures of every screen, over the built app, by the same way that the journeys go. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  projects: [{ name: 'screens', testMatch: 'every-screen.ts' }],
  outputDir: '../../test-results/screenshots',
  timeout: 300_000,
  // A whole page in every size is more work than a tap.
  use: { ...journeys.use, actionTimeout: 30_000 },
});
