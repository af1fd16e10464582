// A tablet, or a phone, with a real browser that keeps its data, and the server of the built app.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.mjs';
import { waitUntil } from './webdriver.mjs';

/** Serves dist/ with the headers of production, on a port that stays the same when it starts again. */
export async function createServer() {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  let server;
  const start = async () => {
    server = spawn('node', ['node_modules/vite/bin/vite.js', 'preview'], {
      stdio: 'ignore',
      env: { ...process.env, PORT: String(port) },
    });
    await waitUntil(async () => (await fetch(origin)).ok, 'the server of the built app');
  };
  return { origin, start, stop: () => end(server) };
}

/**
 * A tablet whose browser keeps its data until `dispose`. `page` is the browser's page (see webdriver.mjs) and changes
 * with each `restart`. In: switches the browser on (see engines.mjs), and the server.
 */
export async function createTablet(switchOn, server) {
  const data = mkdtempSync(join(tmpdir(), 'samsyn-engine-'));
  let browser;

  const begin = async () => {
    browser = await switchOn(data);
    tablet.page = browser.page;
  };

  const tablet = {
    page: undefined,
    data,
    origin: server.origin,
    open: (path = '/') => tablet.page.go(server.origin + path),
    stopServer: server.stop,
    startServer: server.start,
    /** SIGKILL for the browser and all that it started, as if the battery had gone flat. */
    goFlat: () => endGroup(browser?.process),
    /** Closes the browser and starts it again; `{ hard: true }` as if the battery had gone flat. */
    restart: async ({ hard = false } = {}) => {
      if (!hard) await tablet.page.quit();
      await endGroup(browser?.process);
      await begin();
    },
    /** A tablet on which nobody has ever been, and its browser started. */
    replace: async () => {
      await endGroup(browser?.process);
      throwAway(data);
      await begin();
    },
    dispose: async () => {
      await endGroup(browser?.process);
      throwAway(data);
    },
  };
  await begin();
  return tablet;
}

const throwAway = (folder) => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** The first visit has kept the whole app: from here on the server may go. */
export async function readyForOffline(tablet) {
  await waitUntil(
    () => tablet.page.run('return navigator.serviceWorker.controller?.state === "activated"'),
    'the service worker to take over',
  );
}

/** Asks a process to end, and waits until it has. */
export async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Ends a driver or a browser and all that it started: they are a process group of their own. */
async function endGroup(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
