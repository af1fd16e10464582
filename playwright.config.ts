import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './tests/support/browser.mjs';
import { freePort } from './tests/support/free-port.mjs';

// The workers read this file again: they must find the port that the first reading chose.
process.env.JOURNEY_PORT ??= String(await freePort());
const port = process.env.JOURNEY_PORT;
const origin = `http://localhost:${port}`;

/** Journeys in a real browser over the built app in dist/, with the headers that production has. */
export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results/journeys',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  projects: [
    // A busy machine may upset a journey once; `npm test` names those that needed a second try.
    { name: 'journeys', testMatch: '**/*.test.ts', testIgnore: '**/kill*.test.ts', retries: 1 },
    // Where chance is the test, one failure is one too many.
    { name: 'kills', testMatch: '**/kill*.test.ts', retries: 0 },
  ],
  timeout: 120_000,
  expect: { timeout: 15_000 },
  webServer: {
    command: 'npx vite preview',
    cwd: process.cwd(),
    url: origin,
    env: { PORT: port },
    reuseExistingServer: false,
  },
  use: {
    baseURL: origin,
    browserName: 'chromium',
    launchOptions: { executablePath: await findChromium(), args: chromiumArgs },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    actionTimeout: 15_000,
    trace: 'off',
    video: 'off',
    screenshot: 'only-on-failure',
  },
});
