import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumArgs, findChromium } from './browser.mjs';

/** A tablet whose battery can go flat. */
export type Battery = {
  /** Starts the browser on the data that is there, and opens an address. */
  switchOn(address: string): Promise<Page>;
  /** SIGKILL for the browser and all that it started: nothing is written in a last moment. */
  goFlat(): Promise<void>;
  dispose(): Promise<void>;
};

/** A Chromium of our own with a data directory that stays; we started the process, so we can kill it. */
export function createBattery(): Battery {
  const data = mkdtempSync(join(tmpdir(), 'samsyn-battery-'));
  let child: ChildProcess | undefined;
  let browser: Browser | undefined;

  const goFlat = async () => {
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    await browser?.close();
  };
  return {
    switchOn: async (address) => {
      const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${data}`, '--lang=da-DK'];
      child = spawn(await findChromium(), [...chromiumArgs, ...args, 'about:blank'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
        env: { ...process.env, TZ: 'Europe/Copenhagen', LANGUAGE: 'da' },
      });
      browser = await chromium.connectOverCDP(await whereToTalk(child));
      const [context] = browser.contexts();
      const page = context?.pages()[0] ?? (await context?.newPage());
      if (!page) throw new Error('The browser has no page');
      page.setDefaultTimeout(10_000);
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.goto(address);
      return page;
    },
    goFlat,
    dispose: async () => {
      await goFlat();
      rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Chromium says on its way up where it listens. */
async function whereToTalk(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('The browser says nothing');
  for await (const line of createInterface(child.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The browser did not start');
}
