// From the open vault to the painted list of dialogues.
import { passphrase } from './data.mjs';
import { switchOn, unlock, withTablet } from './tablet.mjs';
import { watchAnswers, watchInput, watchShown, watchVault } from './watch.mjs';

export const rowOfList = 'main ul[aria-label] a[href^="/dialogue/"]';
const watch = [[watchVault], [watchAnswers], [watchInput], [watchShown, rowOfList]];

/** Comes in through the door. Out: the page with the list, and how long it took from the open vault, in milliseconds. */
export async function comeHome(data, origin) {
  const tablet = await switchOn(data, { watch });
  await tablet.page.goto(origin);
  await unlock(tablet.page, passphrase);
  return { ...tablet, took: await sinceAsked(tablet.page) };
}

export async function timeHome(data, origin) {
  const { took, close } = await comeHome(data, origin);
  await close();
  return took;
}

/** The reference: as many rows of the same list, from the same cards in the clear. */
export const timePlainList = (data, origin, rows) =>
  withTablet(data, { watch: [[watchShown, rowOfList]] }, async ({ page }) => {
    await page.goto(`${origin}/bench/list.html?rows=${rows}`);
    await page.getByRole('button').click();
    return await sinceAsked(page);
  });

const sinceAsked = (page) =>
  page.evaluate(async () => (await window.shown) - performance.getEntriesByName('asked')[0].startTime);
