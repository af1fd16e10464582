// `npm run screenshots`: a picture of every screen in screenshots/<language>/, a contact sheet of each language, and the
// pictures of the README in docs/.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../support/browser.mjs';

const folder = 'screenshots';
const sizes = ['tablet', 'portrait', 'phone'];

const run = (command, ...args) => spawnSync('npx', [command, ...args], { stdio: 'inherit' }).status === 0;

/** All screens of a language on one page, so that they can be seen side by side. */
function contactSheet(language) {
  const files = readdirSync(join(folder, language));
  const screens = [...new Set(files.map((file) => file.replace(/-[a-z]+\.png$/, '')))];
  const picture = (screen, size) =>
    files.includes(`${screen}-${size}.png`)
      ? `<img class="${size}" src="${language}/${screen}-${size}.png" alt="">`
      : '';
  const rows = screens.map(
    (screen) =>
      `<figure>${sizes.map((size) => picture(screen, size)).join('')}<figcaption>${screen}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${language}</title><style>
    body { display: flex; flex-wrap: wrap; gap: 24px; margin: 24px; font: 16px sans-serif; background: #ddd }
    figure { display: flex; flex-wrap: wrap; gap: 8px; max-width: 800px; margin: 0; align-content: start; align-items: start }
    img { height: 300px; object-fit: cover; object-position: top; background: #fff }
    .tablet { width: 400px } .portrait { width: 225px } .phone { width: 146px }
    figcaption { flex: 1 0 100%; width: min-content }
  </style>${rows.join('')}`;
}

async function photographSheets(languages) {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  for (const language of languages) {
    // A page of its own for each: hundreds of pictures stay in memory as long as the page is there.
    const page = await browser.newPage({ viewport: { width: 2500, height: 1000 } });
    const sheet = join(folder, `contact-sheet-${language}.html`);
    writeFileSync(sheet, contactSheet(language));
    await page.goto(pathToFileURL(resolve(sheet)).href);
    await page.screenshot({ path: join(folder, `contact-sheet-${language}.png`), fullPage: true });
    await page.close();
  }
  await browser.close();
}

rmSync(folder, { recursive: true, force: true });
const taken = run('vite', 'build') && run('playwright', 'test', '-c', 'tests/screenshots/screens.config.ts');
if (taken) await photographSheets(readdirSync(folder));
process.exitCode = taken ? 0 : 1;
