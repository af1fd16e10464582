import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Our own arguments: a bare machine, no display, nothing of the browser's own that speaks to the network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: $CHROMIUM, else an installed one, else the one in the package @sparticuz/chromium. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) throw new Error(`$CHROMIUM names ${named}, and there is nothing there.`);
  const path = named ?? installed.map(which).find(Boolean) ?? (await packaged());
  if (path) return path;
  throw new Error('No Chromium here: install chromium or google-chrome, or name one in $CHROMIUM.');
}

function which(name) {
  try {
    return execFileSync('/bin/sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

async function packaged() {
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return undefined;
  }
}
