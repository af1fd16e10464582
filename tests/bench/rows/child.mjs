import { childTexts, expressionOf, modelTexts } from '../../support/texts.mjs';
import { passphrase } from '../data.mjs';
import { median, row } from '../figures.mjs';
import { unlock, withTablet } from '../tablet.mjs';
import { watchAnswers, watchInput } from '../watch.mjs';

const texts = childTexts('da');
const { areas } = modelTexts('da');
const named = (key) => texts.name(key);
const name = 'Sofie';

/** A child of eight in a round: how long its first page takes, and the slowest tap of a whole answer. */
export async function measure({ profiles, sites, times }) {
  const round = await profiles.round();
  const found = { first: [], worst: [] };
  for (let n = 0; n < times; n++) {
    const took = await answerAll(round.copy(), sites.app.origin);
    found.first.push(took.first);
    found.worst.push(took.worst.took);
    console.log(`  the slowest: ${took.worst.what}, ${Math.round(took.worst.took)} ms`);
  }
  return [
    row({
      what: 'child mode: tap on the name → first page painted, CPU ×4',
      value: median(found.first),
      unit: 'ms',
      most: 100,
    }),
    row({
      what: 'child mode: tap or stroke → painted, CPU ×4, worst of a whole answer at 7–9',
      value: median(found.worst),
      unit: 'ms',
      most: 100,
    }),
  ];
}

const answerAll = (data, origin) =>
  withTablet(data, { watch: [[watchInput], [watchAnswers]] }, async (tablet) => {
    const { page, devtools } = tablet;
    await page.goto(origin);
    await unlock(page, passphrase);
    const own = page.getByRole('button', { name, exact: true });
    await own.waitFor();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    // The tablet is handed over: nobody taps a name in the second in which the names appear.
    await page.waitForTimeout(3000);
    await page.evaluate(() => window.timeTo(() => document.querySelector('main input[type=radio]')));
    await own.click();
    const first = await page.evaluate(() => window.answered);
    const worst = { took: 0, what: '' };
    await tellAll(page, noting(page, worst));
    return { first, worst };
  });

/** Does one thing after a rest, and remembers it if it was the slowest. */
function noting(page, worst) {
  return async (what, touch) => {
    await rest(page);
    await page.evaluate(() => {
      window.inputs.length = 0;
    });
    await touch();
    await rest(page);
    const took = await page.evaluate(() => window.slowestInput());
    if (took > worst.took) Object.assign(worst, { took, what });
  };
}

/** Every page from the first to the closed answer. */
async function tellAll(page, note) {
  const title = () => page.getByRole('heading', { level: 1 }).textContent();
  const tap = async (target, what) =>
    note(what ?? `${await title()} / ${await target.textContent()}`, () => target.click());
  const choose = (label) => tap(page.getByRole('radio', { name: label }).locator('xpath=ancestor::label'));
  const next = async () => tap(page.getByRole('button', { name: named('mode.next') }));
  const write = async (label, words) => {
    const field = page.getByRole('textbox', { name: label });
    await note(`${await title()} / words`, () => field.pressSequentially(words, { delay: 150 }));
  };
  for (const label of [named('mode.take.yes'), /Mor/, named('mode.beside.nobody')]) {
    await choose(label);
    await next();
  }
  await next();
  await next();
  const { three } = modelTexts('da').degrees;
  await choose(expressionOf(three[2].label, {}));
  await next();
  for (const [index, place] of placesOf().entries()) {
    await tap(page.getByRole('button', { name: place }));
    await tap(
      page
        .getByRole('checkbox')
        .nth(index % 4)
        .locator('xpath=ancestor::label'),
    );
    await next();
    await choose(expressionOf(three[(index % 3) + 1].label, {}));
    await next();
    await write(named('mode.words.label'), 'Min ven er sød');
    await next();
  }
  await next();
  await note('a stroke', () => draw(page));
  await next();
  await write(named('mode.words.label'), 'En hund');
  await next();
  await write(named('mode.words.label'), 'Lytte');
  await next();
  await write(texts.part('mode.kept.label'), 'Kun dig');
  await next();
  await tap(page.getByRole('button', { name: named('mode.whole.handIn') }));
  await page.getByRole('heading', { level: 1, name: named('mode.given.title') }).waitFor();
}

/** The places as a child reads them, without the one that it names itself. */
const placesOf = () =>
  ['development', 'family', 'school', 'health', 'leisure'].map((area) => {
    const { child: own } = areas[area];
    return typeof own === 'string' ? own : own['6-9'];
  });

/** A long curl across the paper. */
async function draw(page) {
  const { x, y, width, height } = await page.locator('[role=img] > svg').boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  for (let n = 1; n <= 60; n++) {
    const far = n / 150;
    await page.mouse.move(x + width * (0.5 + far * Math.cos(n / 4)), y + height * (0.5 + far * Math.sin(n / 4)));
  }
  await page.mouse.up();
}

/** A child looks for a moment before the next tap; what the last one set off is over by then. */
const rest = (page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300), { timeout: 2000 })));
