import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Spoils, while it is off, what Chromium goes by to find what it keeps: it cannot read it again. */
  spoil(): void;
  /** Goes flat in the middle of a row: at the end of Chromium's journal stands a row that was not written to its end. */
  goFlatInARow(): Promise<void>;
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
      const started = await start(data);
      child = started.child;
      browser = await chromium.connectOverCDP(started.address);
      const [context] = browser.contexts();
      const page = context?.pages()[0] ?? (await context?.newPage());
      if (!page) throw new Error('The browser has no page');
      page.setDefaultTimeout(10_000);
      await page.setViewportSize({ width: 1024, height: 768 });
      await page.goto(address);
      return page;
    },
    goFlat,
    goFlatInARow: async () => {
      await goFlat();
      appendFileSync(journalIn(data), halfARow());
    },
    spoil: () => {
      for (const file of filesIn(data, /MANIFEST-\d+$/)) writeFileSync(file, 'spoilt');
    },
    dispose: async () => {
      await goFlat();
      rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** The newest of the journals in which Chromium keeps what was written to IndexedDB last. */
function journalIn(data: string): string {
  const newest = filesIn(data, /\d+\.log$/).at(-1);
  if (!newest) throw new Error('The browser has no journal');
  return newest;
}

function filesIn(data: string, wanted: RegExp): string[] {
  const folder = join(data, 'Default', 'IndexedDB');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => wanted.test(file));
  return files.toSorted().map((file) => join(folder, file));
}

/** A record of LevelDB that promises 5,000 bytes and has 600 (doc/log_format.md: checksum, length, type 1 "full"). */
function halfARow(): Buffer {
  const head = Buffer.alloc(7);
  head.writeUInt32LE(0x12345678, 0);
  head.writeUInt16LE(5000, 4);
  head.writeUInt8(1, 6);
  return Buffer.concat([head, Buffer.alloc(600, 7)]);
}

/** A browser that does not come up on a data directory that was just left behind is switched off and on again. */
async function start(data: string, tries = 3): Promise<{ child: ChildProcess; address: string }> {
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${data}`, '--lang=da-DK'];
  const child = spawn(await findChromium(), [...chromiumArgs, ...args, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...process.env, TZ: 'Europe/Copenhagen', LANGUAGE: 'da' },
  });
  const tooLate = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), 30_000);
  const address = await whereToTalk(child);
  clearTimeout(tooLate);
  if (address) return { child, address };
  if (tries <= 1) throw new Error('The browser did not start');
  return await start(data, tries - 1);
}

/** Chromium says on its way up where it listens; nothing where it ended before. */
async function whereToTalk(child: ChildProcess): Promise<string | undefined> {
  if (!child.stderr) throw new Error('The browser says nothing');
  for await (const line of createInterface(child.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (!address) continue;
    // Whatever else it says is let run off: a browser whose words nobody takes stands still.
    child.stderr.resume();
    return address;
  }
  return undefined;
}
