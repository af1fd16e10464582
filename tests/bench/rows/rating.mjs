import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { respondentTexts } from '../../support/texts.mjs';
import { passphrase } from '../data.mjs';
import { median, row } from '../figures.mjs';
import { unlock, withTablet } from '../tablet.mjs';
import { watchInput } from '../watch.mjs';

const respondent = respondentTexts('da');
/** The slowest tap of a complete view: all seven areas, every degree among them. */
export async function measure({ sites, profiles, times, folder }) {
  const round = await profiles.round();
  const found = { app: [], survey: [] };
  for (let n = 0; n < times; n++) {
    found.app.push(await rateInApp(round.copy(), sites.app.origin));
    found.survey.push(await rateInSurvey(mkdtempSync(join(folder, 'survey-')), sites['survey-shell'].origin));
  }
  return [
    row({
      what: 'rating page: tap → painted, CPU ×4, worst of a complete view',
      value: median(found.app),
      unit: 'ms',
      reference: 'the same taps in survey-react-ui 3.0.0',
      referenceValue: median(found.survey),
      most: 100,
      mostRatio: 0.7,
    }),
  ];
}

const rateInApp = (data, origin) =>
  withTablet(data, { watch: [[watchInput]] }, async (tablet) => {
    const { page } = tablet;
    await page.goto(origin);
    await unlock(page, passphrase);
    await page.getByRole('button', { name: 'Mor', exact: true }).click();
    await page.getByRole('button', { name: respondent.name('round.first.start') }).click();
    return await tapAll(tablet);
  });

const rateInSurvey = (data, origin) =>
  withTablet(data, { watch: [[watchInput]] }, async (tablet) => {
    await tablet.page.goto(origin);
    return await tapAll(tablet);
  });

/** Taps one degree in each question. Out: the slowest, from the tap to the frame that shows it. */
async function tapAll({ page, devtools }) {
  const questions = page.locator('fieldset:visible:has(input[type=radio])');
  await questions.nth(6).waitFor();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await rest(page);
  await page.evaluate(() => {
    window.inputs.length = 0;
  });
  for (let n = 0; n < 7; n++) {
    const answer = questions
      .nth(n)
      .locator('label:has(input[type=radio])')
      .nth(n % 5);
    await answer.scrollIntoViewIfNeeded();
    await rest(page);
    await answer.click();
    await rest(page);
  }
  const checked = await questions.locator('input:checked').count();
  if (checked !== 7) throw new Error(`${checked} of 7 areas were answered`);
  return await page.evaluate(() => window.slowestInput());
}

/** A person looks for a moment before the next tap; what the last one set off is over by then. */
const rest = (page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 300), { timeout: 2000 })));
