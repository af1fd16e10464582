// The generated profiles: made once in a real browser by the app's own code, then copied for every run.
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { untilKept, withTablet } from './tablet.mjs';

export const passphrase = 'bænk hest lampe sten vind korn';
/** The one number from which all names, answers and days are drawn. */
export const seed = 20_261_101;

/** In: the folder of the run and the app's origin. Out: profiles of a size, made when they are first asked for. */
export function createProfiles(folder, origin) {
  const make = async (name, fill) => {
    const [data, visited, note] = ['', '-visited', '.json'].map((end) => join(folder, `data-${name}${end}`));
    if (!existsSync(note)) {
      const made = await withTablet(data, {}, async ({ page }) => {
        await page.goto(`${origin}/bench/own.html`);
        return (await fill(page)) ?? {};
      });
      cpSync(data, visited, { recursive: true });
      await visit(visited, origin);
      writeFileSync(note, JSON.stringify(made));
    }
    const copyOf = (from) => () => {
      const copy = mkdtempSync(join(folder, `${name}-`));
      cpSync(from, copy, { recursive: true });
      return copy;
    };
    const made = JSON.parse(readFileSync(note, 'utf8'));
    return { ...made, copy: copyOf(visited), copyUnvisited: copyOf(data) };
  };
  const filling = (dialogues, events) => (page) =>
    page.evaluate((wish) => window.bench.fill(wish), { dialogues, events, seed, passphrase });
  const laying = (page) => page.evaluate((words) => window.bench.layRound(words), passphrase);
  const asking = (page) => page.evaluate((wish) => window.bench.layAsked(wish), { seed, passphrase });
  return {
    /** dialogues × events, and the recovery code; `copy` is fresh for every run, and has the app for offline use */
    filled: (dialogues, events) => make(`${dialogues}x${events}`, filling(dialogues, events)),
    /** a round that is under way */
    round: () => make('round', laying),
    /** a dialogue in which someone is asked from home, and the `parts` of the answer that is on its way */
    asked: () => make('asked', asking),
  };
}

/** The first visit to a site: its service worker keeps everything. */
export const visit = (data, origin) =>
  withTablet(data, {}, async ({ page }) => {
    await page.goto(origin);
    await untilKept(page);
  });
