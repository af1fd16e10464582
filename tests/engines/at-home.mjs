import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import {
  arrive,
  ask,
  begin,
  copied,
  desk,
  given,
  model,
  mother,
  openAndPlan,
  saidIn,
  shareSheet,
  words,
} from '../support/engine-acts.mjs';
import { leftIn } from '../support/left-in.mjs';
import { readyForOffline } from '../support/tablet.mjs';
import { modelTexts } from '../support/texts.mjs';
import { waitUntil } from '../support/webdriver.mjs';

const said = saidIn('ar');
const theirs = modelTexts('ar');
const school = theirs.areas.school.parent['6-9'];
const degree = theirs.degrees.five[4].label;

const isChosen = `return [...document.querySelectorAll('input:checked')].some(({ labels }) => labels[0].textContent.includes(arguments[0]))`;

/** The mother reads the first page, answers a little, and closes the browser; with the link she goes on. */
async function answersHalf(phone, link) {
  const { page } = phone;
  await arrive(phone, said('home.first.title'));
  await page.click('button', said('round.first.start'));
  await page.click('radio', degree, school);
  await page.click('button', said('round.rate.words'), school);
  await page.write(said('round.rate.wordsLabel'), words, school);
  await page.sees(said('round.saved'));
  await readyForOffline(phone);
  await phone.restart();
  await phone.page.go(link);
  await phone.page.click('button', said('round.first.goOn'));
  await waitUntil(() => phone.page.run(isChosen, degree), 'what she had answered');
}

/** The secret in every dress it could wear. In: the link. */
function dressesOf(link) {
  const fragment = link.slice(link.indexOf('#') + 1);
  const bytes = Buffer.from(fragment, 'base64url');
  return [fragment, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('hex'), bytes.toString('latin1')];
}

/** Neither the page nor the phone's disk has the link any more; a browser's own list of visited pages is its own. */
async function hasNoSecret(phone, link, { besides = [] } = {}) {
  const { page } = phone;
  const left = await page.runAsync(
    `const give = arguments[0]; (${String(leftIn)})().then(give, (error) => give(String(error)));`,
  );
  for (const dress of dressesOf(link)) if (left.includes(dress)) throw new Error(`The page holds the link: ${left}`);
  const found = execFileSync('sh', ['-c', 'grep -rlaF -- "$1" "$2" || true', 'sh', dressesOf(link)[0], phone.data]);
  const files = String(found)
    .split('\n')
    .filter(Boolean)
    .map((file) => basename(file));
  const wrong = files.filter((file) => !besides.some((name) => file.startsWith(name)));
  if (wrong.length > 0) throw new Error(`The link lies on the disk, in ${wrong.join(', ')}`);
}

/** Done: from here on the phone holds a closed answer. Out: the answer as file and as text, and pictures of its codes. */
async function sendsBack(phone) {
  const { page } = phone;
  await page.run(shareSheet);
  await page.click('button', said('round.rate.done'));
  await arrive(phone, said('round.check.title'));
  await page.click('button', said('home.close'));
  await arrive(phone, said('home.ready.title'));
  await page.click('button', said('home.own.title'));
  await page.click('button', said('home.own.keep'));
  const own = await given(phone);
  if (!own.text.includes(words) || !own.text.includes(degree)) throw new Error(`Her own copy: ${own.text}`);
  await page.click('button', said('home.share.share'));
  const file = await waitUntil(
    async () => [await given(phone)].find(({ name }) => name === 'svar.txt'),
    'the answer as a file',
  );
  await page.click('button', said('home.ways.copy'));
  const text = await copied(phone, said('home.copy.copy'));
  return { file: file.text, text, pictures: await codesOf(phone) };
}

/** The phone's screen, once with each code. */
async function codesOf({ page }) {
  await page.click('button', said('home.ways.codes'));
  await page.click('button', said('home.codes.pause'));
  const shown = () => page.run('return document.querySelector("svg[role=img]").getAttribute("aria-label")');
  const pictures = new Map();
  for (let part = await shown(); !pictures.has(part); part = await shown()) {
    await page.find('button', said('home.codes.next'));
    // What a page says comes before what it paints.
    const isNew = (picture) => ![...pictures.values()].some((known) => known.equals(picture));
    pictures.set(part, await waitUntil(async () => [await page.screenshot()].find(isNew), 'the code to be painted'));
    // Two presses right after each other count as one.
    await waitUntil(async () => {
      await page.click('button', said('home.codes.next'));
      return (await shown()) !== part;
    }, 'the next code');
  }
  return [...pictures.values()];
}

/** The desk takes the answer in by each way; it is deleted unread in between. */
async function takesIn(tablet, { file, text, pictures }, folder) {
  const { page } = tablet;
  const paths = [Buffer.from(file), ...pictures].map((bytes, index) => {
    const path = join(folder, index === 0 ? 'svar.txt' : `${index}.png`);
    writeFileSync(path, bytes);
    return path;
  });
  await page.click('link', desk('receive.link'));
  await arrive(tablet, desk('receive.title'));
  await page.write(desk('receive.paste'), text);
  await page.click('button', desk('receive.pasteTake'));
  for (const chosen of [[paths[0]], paths.slice(1)]) {
    await page.sees(desk('receive.laid'));
    await page.click('button', desk('receive.undo'));
    await page.sees(desk('receive.undone'));
    await page.click('button', desk('receive.another'));
    await page.attach(desk('receive.file'), chosen.join('\n'));
  }
  await page.sees(desk('receive.laid'));
}

/** What she said stands on the table, in her words. */
async function opens(tablet) {
  const { page } = tablet;
  await page.click('link', desk('together.toDialogue'));
  await page.click('link', desk('dialogue.toTogetherNow'));
  await page.click('button', desk('together.open'));
  await page.click('button', desk('together.openNow'));
  await page.sees(desk('together.sections.picture'));
  await page.click('button', desk('together.asTable'));
  await page.sees(model.degrees.five[4].label);
  await page.click('button', model.areas.school.parent['6-9'], desk('together.sections.areas'));
  await page.click('button', desk('together.showWords'));
  await page.sees(words);
}

export const journeys = {
  'a mother answers at home in Arabic; her answer reaches the desk as text, as a file and as pictures of its codes':
    async (tablet, another) => {
      const folder = mkdtempSync(join(tmpdir(), 'samsyn-at-home-'));
      try {
        await begin(tablet);
        await openAndPlan(tablet);
        const link = await ask(tablet, mother, 'ar');
        const phone = await another();
        await phone.page.go(link);
        await answersHalf(phone, link);
        await readyForOffline(tablet);
        await tablet.stopServer();
        const letter = await sendsBack(phone);
        await phone.page.click('button', said('home.ready.arrived'));
        await arrive(phone, said('home.arrived.title'));
        // What the browser remembers of the loading itself ends with the page.
        await phone.page.reload();
        await arrive(phone, saidIn('da')('home.noLink.title'));
        await hasNoSecret(phone, link, { besides: ['places.sqlite', 'favicons.sqlite'] });
        await takesIn(tablet, letter, folder);
        await opens(tablet);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
};
