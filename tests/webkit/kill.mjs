import { setTimeout } from 'node:timers/promises';
import { createLedger, numbersFrom, seedOfMoments } from '../support/ledger.mjs';
import { waitUntil } from '../support/webdriver.mjs';
import {
  answer,
  arrive,
  begin,
  beginRound,
  child,
  desk,
  lookTogether,
  model,
  mother,
  openAndPlan,
  unlock,
} from '../support/engine-acts.mjs';

const times = 10;
/** What is written in the talk: the field, and the button that saves it. */
const texts = {
  aim: ['together.aim', 'together.saveAim'],
  works: ['together.works', 'together.saveWorks'],
};

/** Writes on and on: each thing goes into the ledger before it is saved, and once the screen says that it is. */
async function talkOn({ page }, ledger, next) {
  for (;;) {
    for (const [what, [field, save]] of Object.entries(texts)) {
      const words = `${what} nummer ${next()}`;
      ledger.tries(what, words);
      await page.write(desk(field), words);
      await page.click('button', desk(save));
      await waitUntil(() => page.run(isSaved, desk(save), desk('common.saved')), `“${words}” to be saved`);
      ledger.keeps(what);
    }
  }
}

/** Runs in the page: whether it says beside this button that what stands there is saved. */
const isSaved = `
  const [label, saved] = arguments;
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label);
  return button?.parentElement.textContent.includes(saved) ?? false;
`;

/** Does something until, at a random moment within so many milliseconds, the battery goes flat. */
async function flatWithin(tablet, milliseconds, random, doing) {
  let isFlat = false;
  // Not to wait for something: the moment itself is what is tried.
  const goingFlat = setTimeout(random() * milliseconds).then(() => {
    isFlat = true;
    return tablet.goFlat();
  });
  try {
    await doing();
  } catch (error) {
    if (!isFlat) throw error;
  }
  await goingFlat;
}

/** What was shown as saved stands there, and nothing is wrong with the dialogue. */
async function seesAll(tablet, ledger) {
  const { page } = tablet;
  await arrive(tablet, child);
  for (const [what, [field]] of Object.entries(texts)) {
    const found = await page.valueOf(desk(field));
    const [kept, ...tried] = ledger.may(what);
    // What is half written is kept with every letter, and not said to be saved.
    if (found !== kept && !tried.some((words) => words.startsWith(found)))
      throw new Error(`${what}: “${found}”, not “${kept}” or ${tried.join(', ')}`);
  }
  await page.click('link', desk('together.back'));
  await arrive(tablet, child);
  await page.find('button', desk('closing.title'));
  if ((await page.text()).includes(desk('dialogue.findingsTitle'))) throw new Error('Something is wrong with the rows');
  await page.click('link', desk('dialogue.toTogether'));
  await page.find('button', desk('together.saveAim'));
}

export const journeys = {
  [`while all talk the battery goes flat ${times} times at random: what was shown as saved is there`]: async (
    tablet,
  ) => {
    const seed = seedOfMoments();
    console.log(`KILL_SEED=${seed}`);
    const random = numbersFrom(seed);
    const ledger = createLedger();
    let number = 0;
    const { passphrase } = await begin(tablet);
    await openAndPlan(tablet);
    await beginRound(tablet);
    await answer(tablet, { name: mother, area: model.areas.school.parent['6-9'], degree: 4 });
    await lookTogether(tablet, passphrase);
    ledger.tries('aim', await tablet.page.valueOf(desk('together.aim')));
    ledger.keeps('aim');
    for (let time = 0; time < times; time += 1) {
      await flatWithin(tablet, 2500, random, () => talkOn(tablet, ledger, () => (number += 1)));
      await tablet.restart({ hard: true });
      await tablet.open('/');
      await unlock(tablet, passphrase);
      await seesAll(tablet, ledger);
    }
    if (number <= times) throw new Error(`Only ${number} things were written`);
  },
};
