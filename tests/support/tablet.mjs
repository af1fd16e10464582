// A tablet with a real WebKit: a display, the server of the built app, and a browser that keeps its data.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.mjs';
import { connect, waitUntil } from './webdriver.mjs';

const browser = resolve('tests/support/webkit-persist.py');

/** Starts a virtual display; gives its name (":7") and a way to end it. */
export async function startDisplay() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  return { name: `:${String(number).trim()}`, end: () => end(screen) };
}

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
 * with each `restart`.
 */
export async function createTablet(display, server) {
  const data = mkdtempSync(join(tmpdir(), 'samsyn-webkit-'));
  let driver;

  const begin = async () => {
    const port = await freePort();
    driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        DISPLAY: display,
        WK_DATA: data,
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LANG: 'C.UTF-8',
      },
    });
    const address = `http://127.0.0.1:${port}`;
    await waitUntil(async () => (await fetch(`${address}/status`)).ok, 'WebKitWebDriver');
    tablet.page = await connect(address, { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } });
  };

  const tablet = {
    page: undefined,
    origin: server.origin,
    open: (path = '/') => tablet.page.go(server.origin + path),
    stopServer: server.stop,
    startServer: server.start,
    /** SIGKILL for the browser and all that it started, as if the battery had gone flat. */
    goFlat: () => endGroup(driver),
    /** Closes the browser and starts it again; `{ hard: true }` as if the battery had gone flat. */
    restart: async ({ hard = false } = {}) => {
      if (!hard) await tablet.page.quit();
      await endGroup(driver);
      await begin();
    },
    /** A tablet on which nobody has ever been, and its browser started. */
    replace: async () => {
      await endGroup(driver);
      throwAway(data);
      await begin();
    },
    dispose: async () => {
      await endGroup(driver);
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

async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Ends a driver and the browser that it started: they are a process group of their own. */
async function endGroup(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
