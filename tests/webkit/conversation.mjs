import { readyForOffline } from '../support/tablet.mjs';
import { deskTexts, modelTexts, respondentTexts } from '../support/texts.mjs';
import { waitUntil } from '../support/webdriver.mjs';

/** The words before the first placeholder: enough to find something by. */
const bare = (t) => (key) => t.text(key).split('{{')[0].trim();
const desk = bare(deskTexts('da'));
const said = bare(respondentTexts('da'));
const model = modelTexts('da');
const [child, mother, host] = ['Quirinus', 'Wilhelmyna', 'Xandine'];
const words = 'Græder ved lågen hver mandag';
const aim = 'Quirinus siger farvel uden tårer';

/** The lines of the list on the page: the proposed words, or the groups of the code. */
const listed = (tablet, count) =>
  waitUntil(async () => {
    const items = await tablet.page.run(
      'return [...document.querySelectorAll("main li")].map((item) => item.innerText)',
    );
    return items.length === count && items.map((item) => item.replace(/^\d+\s+/, '').trim());
  }, `a list of ${count}`);

const arrive = (tablet, title) =>
  waitUntil(
    async () => (await tablet.page.run('return document.querySelector("h1")?.textContent ?? ""')).includes(title),
    `the page “${title}”`,
  );

/** An own profile. Out: its passphrase. */
async function makeProfile(tablet) {
  const { page } = tablet;
  await page.click('link', desk('start.begin'));
  await page.write(desk('newProfile.label'), 'XB');
  await page.click('button', desk('common.next'));
  await arrive(tablet, desk('newProfile.passphraseTitle'));
  const passphrase = (await listed(tablet, 6)).join(' ');
  await page.click('button', desk('newProfile.usePassphrase'));
  await arrive(tablet, desk('newProfile.codeTitle'));
  const code = await listed(tablet, 7);
  await page.click('button', desk('newProfile.codeHas'));
  await arrive(tablet, desk('newProfile.backTitle'));
  for (const [index, group] of code.entries()) {
    const label = `${desk('newProfile.group')} ${index + 1}`;
    if ((await page.text()).includes(label)) await page.write(label, group);
  }
  await page.click('button', desk('common.next'));
  await page.click('checkbox', desk('newProfile.lossTick'));
  await page.click('button', desk('newProfile.finish'));
  await arrive(tablet, desk('home.title'));
  return passphrase;
}

async function openAndPlan(tablet) {
  const { page } = tablet;
  await page.click('link', desk('home.new'));
  await page.write(desk('dialogue.childName'), child);
  await page.choose(desk('dialogue.month'), '3');
  await page.choose(desk('dialogue.year'), '2019');
  await page.choose(desk('dialogue.day'), 'school');
  await page.write(desk('dialogue.personName'), mother);
  await page.write(desk('dialogue.ownName'), host);
  await page.click('button', desk('dialogue.create'));
  await arrive(tablet, child);
  await page.click('link', desk('dialogue.plan'));
  await arrive(tablet, desk('prepare.title'));
  await page.click('button', desk('prepare.save'));
  await page.click('button', desk('dialogue.beginRound'));
  await arrive(tablet, said('round.table.title'));
}

async function answer(tablet, { name, area, degree, text }) {
  const { page } = tablet;
  await page.click('button', name);
  await page.click('button', said('round.first.start'));
  await page.click('radio', model.degrees.five[degree].label, area);
  if (text) {
    await page.click('button', said('round.rate.words'), area);
    await page.write(said('round.rate.wordsLabel'), text, area);
  }
  await page.click('button', said('round.rate.done'));
  await arrive(tablet, said('round.check.title'));
  await page.click('button', said('round.check.give'));
  await page.click('button', said('round.given.passOn'));
  await arrive(tablet, said('round.table.title'));
}

async function lookTogether(tablet, passphrase) {
  const { page } = tablet;
  await page.click('button', said('round.table.end'));
  await page.write(said('round.end.passphrase'), passphrase);
  await page.click('button', said('round.end.end'));
  await page.click('button', desk('together.open'));
  await page.click('button', desk('together.openNow'));
  await page.sees(desk('together.sections.picture'));
  await page.write(desk('together.aim'), aim);
  await page.click('button', desk('together.saveAim'));
  await page.sees(desk('common.saved'));
}

/** What the two said, and what they want, stands on the page. */
async function seesEverything(tablet) {
  const { page } = tablet;
  await arrive(tablet, child);
  await page.click('button', desk('together.asTable'));
  await page.sees(mother);
  await page.sees(model.degrees.five[4].label);
  await page.click('button', model.areas.school.parent['6-9'], desk('together.sections.areas'));
  await page.click('button', desk('together.showWords'));
  await page.sees(words);
  await waitUntil(
    () =>
      page.run('return [...document.querySelectorAll("textarea")].some(({ value }) => value === arguments[0])', aim),
    'the shared aim',
  );
}

export const journeys = {
  'a conversation of two is all there after a lock, a restart, and with the server gone': async (tablet) => {
    await tablet.open('/?lang=da');
    await arrive(tablet, desk('start.title'));
    await readyForOffline(tablet);
    const passphrase = await makeProfile(tablet);
    await openAndPlan(tablet);
    await answer(tablet, { name: mother, area: model.areas.school.parent['6-9'], degree: 4, text: words });
    await answer(tablet, { name: host, area: model.areas.school.professional['6-9'], degree: 1 });
    await lookTogether(tablet, passphrase);
    await tablet.page.click('button', desk('frame.lock'));
    await arrive(tablet, desk('door.unlockTitle'));
    await tablet.stopServer();
    for (const hard of [false, true]) {
      await tablet.restart({ hard });
      await tablet.open('/');
      await arrive(tablet, desk('door.unlockTitle'));
      await tablet.page.write(desk('passphrase.label'), passphrase);
      await tablet.page.click('button', desk('door.unlock'));
      await seesEverything(tablet);
    }
  },
};
