import { median, row } from '../figures.mjs';
import { comeHome, rowOfList, timePlainList } from '../home-time.mjs';

/** Home with 1,000 dialogues of 60 events: the list, a search in it, and one of them opened. */
export async function measure({ sites: { app }, profiles, times }) {
  const profile = await profiles.filled(1000, 60);
  const found = { home: [], plain: [], search: [], open: [] };
  for (let n = 0; n < times; n++) {
    const { page, took, close } = await comeHome(profile.copy(), app.origin);
    found.home.push(took);
    const rows = await page.locator(rowOfList).count();
    found.search.push(await search(page, 'an'));
    found.open.push(await open(page, n));
    await close();
    found.plain.push(await timePlainList(profile.copyUnvisited(), app.origin, rows));
  }
  const [home, plain, searching, opening] = Object.values(found).map(median);
  const size = '1,000 dialogues × 60 events';
  return [
    row({
      what: `home with ${size}: from the open vault to the painted list`,
      value: home,
      unit: 'ms',
      reference: 'the same list from plain Dexie rows',
      referenceValue: plain,
      mostRatio: 2,
      most: 300,
    }),
    row({ what: `open one of ${size}`, value: opening, unit: 'ms', most: 100 }),
    row({ what: `search among ${size}, worst letter`, value: searching, unit: 'ms', most: 50 }),
  ];
}

/** The slowest letter of a search, from the key to the painted rows. */
async function search(page, letters) {
  const field = page.getByRole('searchbox');
  await field.focus();
  const took = [];
  for (const letter of letters) {
    await page.evaluate((selector) => {
      const names = () => Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent).join();
      const before = names();
      window.timeTo(() => names() !== before);
    }, rowOfList);
    await page.keyboard.press(letter);
    took.push(await answerTime(page));
  }
  await field.fill('');
  return Math.max(...took);
}

/** From the tap on a row to the painted dialogue. */
async function open(page, n) {
  const dialogue = page.locator(rowOfList).nth(n);
  await dialogue.scrollIntoViewIfNeeded();
  await page.evaluate(() =>
    window.timeTo(() => location.pathname.startsWith('/dialogue/') && document.querySelector('main section')),
  );
  await dialogue.click();
  return await answerTime(page);
}

const answerTime = (page) => page.evaluate(() => window.answered);
