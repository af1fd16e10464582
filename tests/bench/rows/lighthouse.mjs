import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumArgs, findChromium } from '../../support/browser.mjs';
import { freePort } from '../../support/free-port.mjs';
import { median, row } from '../figures.mjs';

const bars = { performance: 0.97, accessibility: 1, 'best-practices': 1 };

/** Lighthouse as a phone on a slow line sees the first visit. */
export async function measure({ sites, times }) {
  const found = { app: [], 'bare-shell': [] };
  for (let n = 0; n < times; n++) {
    for (const name of Object.keys(found)) found[name].push(await visitWithLighthouse(sites[name].origin));
  }
  const scoreOf = (name, category) => median(found[name].map((scores) => scores[category]));
  return Object.entries(bars).map(([category, least]) =>
    row({
      what: `Lighthouse 12.8.2, first load: ${category}`,
      value: scoreOf('app', category),
      unit: '',
      reference: 'bare shell',
      referenceValue: scoreOf('bare-shell', category),
      least,
    }),
  );
}

async function visitWithLighthouse(origin) {
  const port = await freePort();
  const args = [...chromiumArgs, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  try {
    const { lhr } = await lighthouse(origin, { port, logLevel: 'error', onlyCategories: Object.keys(bars) });
    const failed = Object.values(lhr.audits).filter(({ errorMessage }) => errorMessage);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    if (failed.length > 0) throw new Error(failed.map(({ id, errorMessage }) => `${id}: ${errorMessage}`).join('; '));
    return Object.fromEntries(Object.entries(lhr.categories).map(([id, { score }]) => [id, score]));
  } finally {
    await browser.close();
  }
}
