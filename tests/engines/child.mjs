import {
  answer,
  arrive,
  ask,
  begin,
  beginRound,
  child,
  copied,
  desk,
  endRound,
  host,
  model,
  mother,
  openAndPlan,
  said,
  told,
  unlock,
} from '../support/engine-acts.mjs';
import { waitUntil } from '../support/webdriver.mjs';

const father = 'Zakarias';
const atHome = 'Det er højt om aftenen';
const atSchool = 'Yusuf venter på mig';
const alone = 'Jeg vil helst sove hos farmor';
const dream = 'En stor hund';
const people = [
  { name: child, role: 'child' },
  { name: father, role: 'parent' },
];
const school = model.areas.school.child['6-9'];
const home = model.areas.family.child;

/** On to the page after this one. */
async function next(tablet, title) {
  await tablet.page.click('button', told('mode.next'));
  if (title) await arrive(tablet, title);
}

/** The child takes the tablet, wants to take part, chooses who opens its answer, and tries the question out. */
async function takesPart(tablet, { age, alone: byItself }) {
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
async function tells(tablet, place, { age, nice, hard, words }) {
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

const taps = (tablet, label) => () => tablet.page.click('radio', label);

/** Under seven it is yes or no first, then how much. */
const saysYes = (tablet, label) => async () => {
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
async function handsIn(tablet, { age, more }) {
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

/** Stops in the middle; after a restart of the browser the child finds what it said, and goes on. */
async function stopsAndGoesOn(tablet, passphrase) {
  const { page } = tablet;
  await page.click('button', told('mode.stop'));
  await page.click('button', told('mode.pause.pause'));
  await page.find('button', child);
  await tablet.restart();
  await tablet.open('/');
  await unlock(tablet, passphrase);
  await tablet.page.click('button', child);
  await arrive(tablet, told('mode.resume.title'));
  await tablet.page.click('button', told('mode.resume.go'));
  await tablet.page.sees(told('mode.places.told'));
}

/** The child asks for an adult; the host sees that, and no more. */
async function asksForAdult(tablet) {
  const { page } = tablet;
  await page.click('button', told('mode.talk'));
  await page.click('button', told('mode.asks.seen'));
  await arrive(tablet, told('mode.young.about'));
}

const asks = (place, name) => `${place}: ${desk('withChild.maySee')} \u2068${name}`;

/** Whom the child chose opens its answer with it. */
async function opens({ page }) {
  await page.click('link', desk('withChild.toOpen'));
  await page.click('button', desk('withChild.open'));
  await page.click('button', desk('withChild.showAs'));
}

/** They say of each place who may see it. */
async function sayWhoMaySee({ page }) {
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

/** Nothing that the father may not see stands on this page. */
async function holdsNothingOfHome({ page }) {
  const text = await page.run('return document.body.textContent');
  const found = [atHome, alone, dream].filter((words) => text.includes(words));
  if (found.length > 0) throw new Error(`Here stands: ${found.join(', ')}`);
}

/** With the father there, the school stands on the shared screen, and on his page; the home on neither. */
async function fatherSeesTheSchoolAlone(tablet) {
  const { page } = tablet;
  await page.click('button', desk('together.open'));
  await page.click('button', desk('together.openNow'));
  await page.sees(desk('together.sections.picture'));
  await page.click('button', model.areas.school.parent['6-9'], desk('together.sections.areas'));
  await waitUntil(() => page.run('return document.body.textContent.includes(arguments[0])', atSchool), atSchool);
  await holdsNothingOfHome(tablet);
  // The minutes have a link of their own only once the talk has ended.
  await page.run('history.pushState(null, "", location.pathname.replace("/together/", "/summary/"))');
  await page.click('link', `${desk('summary.familyPage')} \u2068${father}`);
  await page.sees(atSchool);
  await holdsNothingOfHome(tablet);
}

/** A child of this age answers a little, in a dialogue of its own; whoever opens it reads `step`. */
async function answersInShort(tablet, passphrase, { year, age, place, nice, hard, step }) {
  await openAndPlan(tablet, { year, others: people });
  await beginRound(tablet);
  await takesPart(tablet, { age });
  await tells(tablet, place, { age, nice, hard });
  await handsIn(tablet, { age });
  await endRound(tablet, passphrase);
  await opens(tablet);
  await tablet.page.sees(step);
}

/** A youth answers on the own phone, says who may see it, and closes the answer. Out: the answer as text. */
async function youthAnswers(phone) {
  const { page } = phone;
  await arrive(phone, said('home.first.title'));
  await page.click('button', said('round.first.start'));
  await page.click('radio', model.degrees.youth[3].label, model.areas.school.youth['13-17']);
  await next(phone, told('youth.more.title'));
  await page.write(told('youth.more.hopes'), dream);
  await page.click('radio', told('youth.audience.professionals'));
  await page.click('button', told('youth.more.next'));
  await arrive(phone, said('round.check.title'));
  await page.click('button', said('home.close'));
  await arrive(phone, said('home.ready.title'));
  return await copied(phone, said('home.copy.copy'));
}

export const journeys = {
  'a child of eight answers by itself on the tablet that goes round; its father sees the school, and nothing of the home':
    async (tablet) => {
      const { passphrase } = await begin(tablet);
      await openAndPlan(tablet, { year: 2018, others: people });
      await beginRound(tablet);
      await takesPart(tablet, { age: 'young', alone: true });
      const heavy = model.degrees.three[3].label;
      await tells(tablet, home, { age: 'young', nice: 'hug', hard: taps(tablet, heavy), words: atHome });
      await stopsAndGoesOn(tablet, passphrase);
      await asksForAdult(tablet);
      const light = model.degrees.three[1].label;
      await tells(tablet, school, { age: 'young', nice: 'break', hard: taps(tablet, light), words: atSchool });
      await handsIn(tablet, { age: 'young', more: true });
      await answer(tablet, { name: mother, area: model.areas.school.parent['6-9'], degree: 2 });
      await endRound(tablet, passphrase);
      await opens(tablet);
      await sayWhoMaySee(tablet);
      await fatherSeesTheSchoolAlone(tablet);
    },

  'a child of six says yes or no first, and one of eleven answers in words': async (tablet) => {
    const { passphrase } = await begin(tablet);
    const { three, youth } = model.degrees;
    await answersInShort(tablet, passphrase, {
      year: 2020,
      age: 'young',
      place: model.areas.health.child,
      nice: 'sleep-well',
      hard: saysYes(tablet, three[2].label),
      step: three[2].label,
    });
    await tablet.page.click('link', desk('app.name'));
    await arrive(tablet, desk('home.title'));
    await answersInShort(tablet, passphrase, {
      year: 2015,
      age: 'older',
      place: model.areas.health.youth,
      nice: 'sleep-well',
      hard: taps(tablet, youth[3].label),
      step: youth[3].label,
    });
  },

  'a youth of fifteen answers on the own phone; the answer reaches the desk, and is opened with the youth': async (
    tablet,
    another,
  ) => {
    await begin(tablet);
    await openAndPlan(tablet, { year: 2011, others: people });
    const link = await ask(tablet, child, 'da');
    const phone = await another();
    await phone.page.go(link);
    const text = await youthAnswers(phone);
    const { page } = tablet;
    await page.click('link', desk('receive.link'));
    await arrive(tablet, desk('receive.title'));
    await page.write(desk('receive.paste'), text);
    await page.click('button', desk('receive.pasteTake'));
    await page.sees(desk('receive.laid'));
    await page.click('link', desk('receive.back'));
    await page.click('link', desk('withChild.toOpen'));
    await page.click('button', desk('withChild.open'));
    await page.click('button', desk('withChild.show'));
    await page.sees(dream);
    await page.sees(desk('withChild.proposes.professionals'));
  },
};
