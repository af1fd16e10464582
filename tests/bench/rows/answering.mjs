import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { respondentTexts } from '../../support/texts.mjs';
import { median, row } from '../figures.mjs';
import { countBytes, slowLine } from '../line.mjs';
import { withTablet } from '../tablet.mjs';
import { watchFirstQuestion } from '../watch.mjs';

const begin = respondentTexts('da').text('round.first.start');

/** A link opened on a phone that was never here before: until the first question stands there. */
export async function measure({ sites, times, folder }) {
  const { module: asked } = await runnerImport('./tests/bench/asked.ts');
  const app = await asked.linkAboutEverything(sites.app.origin);
  const found = { app: [], survey: [] };
  for (let n = 0; n < times; n++) {
    found.app.push(await visit(mkdtempSync(join(folder, 'phone-')), app));
    found.survey.push(await visit(mkdtempSync(join(folder, 'phone-')), `${sites['survey-shell'].origin}/`));
  }
  const of = (name, key) => median(found[name].map((visited) => visited[key]));
  const reference = 'survey-react-ui 3.0.0 with the same questions';
  const line = 'CPU ×6, 1.6 Mbit/s, 150 ms';
  return [
    row({ what: `answering page, cold, ${line}: link → first page`, value: of('app', 'first'), unit: 'ms' }),
    row({
      what: `answering page, cold, ${line}: link → first question, through the first page`,
      value: of('app', 'question'),
      unit: 'ms',
      reference,
      referenceValue: of('survey', 'question'),
      mostRatio: 0.55,
    }),
    row({
      what: 'transferred until the first question, fonts included',
      value: of('app', 'kilobytes'),
      unit: 'kB',
      reference,
      referenceValue: of('survey', 'kilobytes'),
      most: 220,
    }),
  ];
}

/** A cold visit. Out: milliseconds until the first page and the first question are painted, and what was fetched. */
const visit = (data, link) =>
  withTablet(data, { slower: 6, watch: [[watchFirstQuestion, begin]] }, async ({ page, devtools }) => {
    await slowLine(devtools);
    const fetched = countBytes(devtools);
    await page.goto(link, { waitUntil: 'commit' });
    const { first, question, since } = await page.evaluate(() => window.shown);
    return { first, question, kilobytes: (await fetched(since)) / 1000 };
  });
