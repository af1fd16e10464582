import {
  answer,
  arrive,
  ask,
  begin,
  beginRound,
  child,
  copied,
  desk,
  deskWith,
  endRound,
  model,
  mother,
  openAndPlan,
  said,
  told,
  unlock,
} from '../support/engine-acts.mjs';
import {
  alone,
  atHome,
  atSchool,
  dream,
  handsIn,
  holdsNone,
  home,
  next,
  lookTogether,
  opens,
  people,
  sayWhoMaySee,
  school,
  saysYes,
  takesPart,
  taps,
  tells,
} from '../support/engine-child.mjs';
import { waitUntil } from '../support/webdriver.mjs';

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

/** With the father there, the school stands on the shared screen, and nothing of the home. */
async function fatherSeesTheSchoolAlone(tablet) {
  const { page } = tablet;
  await lookTogether(tablet);
  await page.click('button', model.areas.school.parent['6-9'], desk('together.sections.areas'));
  await waitUntil(() => page.run('return document.body.textContent.includes(arguments[0])', atSchool), atSchool);
  await holdsNone(tablet, [atHome, alone, dream]);
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
  'a child says no at the first page; that is a full answer, and opened as such': async (tablet) => {
    const { page } = tablet;
    const { passphrase } = await begin(tablet);
    await openAndPlan(tablet, { year: 2018, others: people });
    await beginRound(tablet);
    await page.click('button', child);
    await arrive(tablet, told('mode.take.title'));
    await page.click('radio', told('mode.take.no'));
    await next(tablet, told('mode.declined.no'));
    await page.click('button', told('mode.whole.handIn'));
    await arrive(tablet, told('mode.given.title'));
    await page.click('button', told('mode.given.done'));
    await page.sees(said('round.table.answered'));
    await endRound(tablet, passphrase);
    await page.click('link', desk('withChild.toOpen'));
    await page.click('button', desk('withChild.open'));
    await page.click('button', desk('withChild.show'));
    await page.sees(deskWith('withChild.takes.no', { name: child }));
    await page.sees(desk('withChild.takesText'));
  },

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
