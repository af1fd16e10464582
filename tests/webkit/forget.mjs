import { waitUntil } from '../support/webdriver.mjs';
import {
  answer,
  arrive,
  begin,
  beginRound,
  child,
  desk,
  deskWith,
  lookTogether,
  model,
  mother,
  openAndPlan,
  unlock,
  words,
} from '../support/engine-acts.mjs';

/** Runs in the page: everything in IndexedDB, row by row, with bytes as hexadecimal. */
const readRows = `
  const give = arguments[arguments.length - 1];
  const done = (request) => new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  const spoken = (value) => {
    if (ArrayBuffer.isView(value)) return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (Array.isArray(value)) return value.map(spoken).join(' ');
    if (value && typeof value === 'object') return Object.entries(value).map(([key, of]) => key + ' ' + spoken(of)).join(' ');
    return String(value);
  };
  (async () => {
    const rows = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const [keys, values] = [await done(store.getAllKeys()), await done(store.getAll())];
        values.forEach((value, at) => rows.push({
          table,
          dialogue: value.dialogue ?? '',
          bytes: ArrayBuffer.isView(value.bytes) ? spoken(value.bytes) : '',
          text: spoken(keys[at]) + ' ' + spoken(value),
        }));
      }
      database.close();
    }
    return rows;
  })().then(give, (error) => give(String(error)));
`;

const hex = (text) => Buffer.from(text).toString('hex');

/** Leaves by the typed confirmation: first a wrong word, then the child's name. */
async function forget(tablet, passphrase) {
  const { page } = tablet;
  await page.click('button', desk('forget.way'));
  await page.click('link', desk('forget.wayOpen'));
  await arrive(tablet, desk('forget.title'));
  await page.sees(desk('forget.journalTitle'));
  await page.write(desk('forget.typed'), 'nej');
  await page.write(desk('forget.passphrase'), passphrase);
  await page.click('button', desk('forget.do'));
  await page.sees(desk('forget.typedWrong'));
  await page.write(desk('forget.typed'), child);
  // Two presses right after each other count as one, and people are slower than we: pressed until it is taken.
  await waitUntil(async () => {
    if (!(await page.text()).includes(desk('forget.typedWrong'))) return true;
    await page.click('button', desk('forget.do'));
    return false;
  }, 'that the press is taken');
  await page.sees(desk('forget.doneTitle'));
}

/** From here on it is so many days later on the tablet's clock. */
const later = (days) => `
  const Now = Date;
  window.Date = class extends Now {
    constructor(...given) { given.length > 0 ? super(...given) : super(Now.now() + ${days} * 86_400_000); }
    static now() { return Now.now() + ${days} * 86_400_000; }
  };
`;

/** The conversation ends; a dialogue is closed between two of them. */
async function endTalk(tablet) {
  const { page } = tablet;
  await page.click('link', desk('together.toAgree'));
  await arrive(tablet, desk('agree.title'));
  await page.click('button', desk('agree.end'));
  await page.click('button', desk('agree.promiseAndEnd'));
  await page.sees(desk('agree.ended'));
  await page.click('link', desk('agree.toDialogue'));
  await arrive(tablet, child);
}

/** Closes the dialogue, finds it folded on the front page, and opens it again. */
async function closeAndReopen(tablet) {
  const { page } = tablet;
  await page.click('button', desk('closing.title'));
  await page.write(desk('closing.reason'), 'The family manages by itself');
  await page.click('pushButton', desk('closing.do'));
  await page.sees(desk('closing.isClosed'));
  await page.click('link', desk('app.name'));
  await arrive(tablet, desk('home.title'));
  await page.click('button', deskWith('closing.folded', { count: 1 }));
  await page.click('link', child);
  await page.click('button', desk('closing.reopen'));
  await page.find('button', desk('closing.title'));
}

/** More than a year on, one is asked whether the dialogue is still needed. */
async function restAYear(tablet, passphrase) {
  const { page } = tablet;
  await page.click('button', desk('frame.lock'));
  await page.run(later(400));
  await unlock(tablet, passphrase);
  await arrive(tablet, child);
  await page.click('link', desk('app.name'));
  await arrive(tablet, desk('home.title'));
  await page.sees(deskWith('forget.neededHome', { count: 1 }));
  await page.click('link', child);
  await arrive(tablet, child);
  await page.sees(desk('forget.neededTitle'));
}

/** What lies in IndexedDB of a dialogue that is forgotten: its id once, and nothing that was sealed for it. */
function isGone(before, after, id) {
  const own = before.filter((row) => row.dialogue === id && row.bytes).map(({ bytes }) => bytes);
  if (own.length < 5) throw new Error(`Only ${own.length} sealed rows were there`);
  const left = after.filter(({ bytes, text }) => own.includes(bytes) || own.some((sealed) => text.includes(sealed)));
  if (left.length > 0) throw new Error(`Still sealed in ${left.map(({ table }) => table).join(', ')}`);
  const named = after.filter(({ text }) => text.includes(id) || text.includes(hex(id)));
  const where = named.map(({ table, text }) => `${table} (${text.split(id).length - 1})`).join(', ');
  if (where !== 'records (1)') throw new Error(`Its id lies in ${where || 'nothing at all'}`);
}

export const journeys = {
  'a dialogue is closed, opened again, rests a year and is forgotten: left of it are a random id and a day': async (
    tablet,
  ) => {
    const { page } = tablet;
    const { passphrase } = await begin(tablet);
    await openAndPlan(tablet);
    await beginRound(tablet);
    await answer(tablet, { name: mother, area: model.areas.school.parent['6-9'], degree: 4, text: words });
    await lookTogether(tablet, passphrase);
    await endTalk(tablet);
    const id = /dialogue\/([\w-]+)/.exec(await page.run('return location.pathname'))[1];
    await closeAndReopen(tablet);
    await restAYear(tablet, passphrase);
    const before = await page.runAsync(readRows);
    await forget(tablet, passphrase);
    isGone(before, await page.runAsync(readRows), id);
    await page.click('link', desk('forget.toAll'));
    await page.sees(desk('home.emptyTitle'));
  },
};
