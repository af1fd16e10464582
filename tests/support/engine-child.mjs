// What a child does in the journeys by WebDriver, and the adult who opens its answer with it.
import { arrive, child, desk, host, model, mother, told } from './engine-acts.mjs';

export const father = 'Zakarias';
export const atHome = 'Det er højt om aftenen';
export const atSchool = 'Yusuf venter på mig';
export const dream = 'En stor hund';
/** What the child says to one adult alone. */
export const alone = 'Jeg vil helst sove hos farmor';
export const people = [
  { name: child, role: 'child' },
  { name: father, role: 'parent' },
];
export const school = model.areas.school.child['6-9'];
export const home = model.areas.family.child;

/** On to the page after this one. */
export async function next(tablet, title) {
  await tablet.page.click('button', told('mode.next'));
  if (title) await arrive(tablet, title);
}

/** The child takes the tablet, wants to take part, chooses who opens its answer, and tries the question out. */
export async function takesPart(tablet, { age, alone: byItself }) {
  const { page } = tablet;
  await page.click('button', child);
  await arrive(tablet, told('mode.take.title'));
  await page.click('radio', told('mode.take.yes'));
  await next(tablet, told('mode.with.first'));
  await page.click('radio', host);
  await next(tablet, told('mode.beside.title'));
  await page.click('radio', told(byItself ? 'mode.beside.nobody' : 'mode.beside.adult'));
  await next(tablet, told('mode.sees.title'));
  await page.sees(host);
  await next(tablet, told('mode.use.title'));
  await page.sees(told(`mode.${age}.danger`));
  await next(tablet, told('mode.practice.question'));
  await next(tablet, told(`mode.${age}.about`));
}

/** A place: what is nice there, how hard it is, and words. In: `hard` says how hard. */
export async function tells(tablet, place, { age, nice, hard, words }) {
  const { page } = tablet;
  await page.click('button', place);
  await arrive(tablet, place);
  await page.click('checkbox', told(`mode.niceThings.${nice}`));
  await page.click('button', told('mode.next'));
  await hard();
  await next(tablet, told(`mode.${age}.words`));
  if (words) await page.write(told('mode.words.label'), words);
  await next(tablet, told(`mode.${age}.about`));
}

export const taps = (tablet, label) => () => tablet.page.click('radio', label);

/** Under seven it is yes or no first, then how much. */
export const saysYes = (tablet, label) => async () => {
  await tablet.page.click('radio', told('mode.yes'));
  await next(tablet, told('mode.hard.amount'));
  await tablet.page.click('radio', label);
};

/** A stroke with the pointer across the paper; it is there to be taken back. */
async function draws({ page }) {
  const { x, y, width, height } = await page.run(`
    const { x, y, width, height } = document.querySelector('[role=img] svg').getBoundingClientRect();
    return { x, y, width, height };
  `);
  const at = [0.2, 0.4, 0.6, 0.8].map((part, index) => ({
    x: x + width * part,
    y: y + height * (index % 2 === 0 ? 0.3 : 0.6),
  }));
  await page.draw(at);
  await page.find('button', told('mode.drawing.undo'));
}

/** From the places to the end: a drawing, dreams, what adults should do, kept words; then it is handed in. */
export async function handsIn(tablet, { age, more }) {
  const { page } = tablet;
  await next(tablet, told(`mode.${age}.drawing`));
  if (more) await draws(tablet);
  await next(tablet, told(`mode.${age}.hopes`));
  if (more) await page.write(told('mode.words.label'), dream);
  await next(tablet, told(`mode.${age}.grownUps`));
  await next(tablet, told('mode.kept.title'));
  if (more) await page.write(told('mode.kept.label'), alone);
  await next(tablet, told(`mode.${age}.whole`));
  if (more) await page.sees(told('mode.whole.kept'));
  if ((await page.text()).includes(alone)) throw new Error('The kept words stand on the last page');
  await page.click('button', told('mode.whole.handIn'));
  await arrive(tablet, told('mode.given.title'));
  await page.click('button', told('mode.given.done'));
  await page.find('button', child);
}

const asks = (place, name) => `${place}: ${desk('withChild.maySee')} \u2068${name}`;

/** Whom the child chose opens its answer with it. */
export async function opens({ page }) {
  await page.click('link', desk('withChild.toOpen'));
  await page.click('button', desk('withChild.open'));
  await page.click('button', desk('withChild.showAs'));
}

/** They say of each place who may see it. */
export async function sayWhoMaySee({ page }) {
  await page.sees(desk('withChild.wantsToTalkText'));
  await page.sees(atHome);
  if ((await page.text()).includes(alone)) throw new Error('The kept words stand there unasked');
  for (const place of [home, school]) {
    await page.click('radio', desk('withChild.yes'), asks(place, mother));
    await page.click('radio', desk('withChild.yes'), `${place}: ${desk('withChild.mayOthers')}`);
  }
  await page.click('radio', desk('withChild.no'), asks(home, father));
  await page.click('radio', desk('withChild.yes'), asks(school, father));
  await page.click('button', desk('withChild.save'));
  await page.sees(desk('withChild.standsTitle'));
  await page.click('link', desk('withChild.toTogether'));
}

/** The answers lie open on the shared screen. */
export async function lookTogether({ page }) {
  await page.click('button', desk('together.open'));
  await page.click('button', desk('together.openNow'));
  await page.sees(desk('together.sections.picture'));
}

/** None of these words stands in the page, be it on the screen or what would go on paper. */
export async function holdsNone({ page }, words) {
  const text = await page.run('return document.body.textContent');
  const found = words.filter((one) => text.includes(one));
  if (found.length > 0) throw new Error(`Here stands: ${found.join(', ')}`);
}
