// What people do in the journeys by WebDriver: the same story as in tests/support/meeting.
import { childTexts, deskTexts, modelTexts, respondentTexts } from './texts.mjs';
import { waitUntil } from './webdriver.mjs';

/** The words before the first placeholder: enough to find something by. */
const bare = (t) => (key) => t.text(key).split('{{')[0].trim();
/** The desk's text with its values in their places. */
export const deskWith = (key, values) =>
  deskTexts('da')
    .text(key, values)
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
export const desk = bare(deskTexts('da'));
export const saidIn = (language) => bare(respondentTexts(language));
export const said = saidIn('da');
/** What a child reads. */
export const told = bare(childTexts('da'));
export const model = modelTexts('da');
export const [child, mother, host] = ['Quirinus', 'Wilhelmyna', 'Xandine'];
export const words = 'Græder ved lågen hver mandag';
export const aim = 'Quirinus siger farvel uden tårer';

/** A name as it stands among other words: between marks that keep its direction apart. */
export const isolated = (name) => `\u2068${name}\u2069`;

/** The lines of the list on the page: the proposed words, or the groups of the code. */
const listed = (tablet, count) =>
  waitUntil(async () => {
    const items = await tablet.page.run(
      'return [...document.querySelectorAll("main li")].map((item) => item.innerText)',
    );
    return items.length === count && items.map((item) => item.replace(/^\d+\s+/, '').trim());
  }, `a list of ${count}`);

export const arrive = (tablet, title) =>
  waitUntil(
    async () => (await tablet.page.run('return document.querySelector("h1")?.textContent ?? ""')).includes(title),
    `the page “${title}”`,
  );

/** From the first screen to an own, empty front page. */
export async function begin(tablet) {
  await tablet.open('/?lang=da');
  await arrive(tablet, desk('start.title'));
  await tablet.page.click('link', desk('start.begin'));
  return await makeProfile(tablet);
}

/** An own profile; `then` is the title of where it leads. Out: its passphrase, and its code in groups. */
export async function makeProfile(tablet, then = desk('home.title')) {
  const { page } = tablet;
  await arrive(tablet, desk('newProfile.labelTitle'));
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
  await arrive(tablet, then);
  return { passphrase, code };
}

/** The owner comes to the door and unlocks. */
export async function unlock(tablet, passphrase) {
  await arrive(tablet, desk('door.unlockTitle'));
  await tablet.page.write(desk('passphrase.label'), passphrase);
  await tablet.page.click('button', desk('door.unlock'));
}

/**
 * A dialogue about the child, and a conversation that is planned. In: the year in which the child was born, and who else
 * is around it, by name and role.
 */
export async function openAndPlan(tablet, { year = 2019, others = [] } = {}) {
  const { page } = tablet;
  await page.click('link', desk('home.new'));
  await page.write(desk('dialogue.childName'), child);
  await page.choose(desk('dialogue.month'), '3');
  await page.choose(desk('dialogue.year'), String(year));
  await page.choose(desk('dialogue.day'), 'school');
  await page.write(desk('dialogue.personName'), mother);
  await page.write(desk('dialogue.ownName'), host);
  await page.click('button', desk('dialogue.create'));
  await arrive(tablet, child);
  for (const { name, role } of others) await addPerson(tablet, name, role);
  await page.click('link', desk('dialogue.plan'));
  await arrive(tablet, desk('prepare.title'));
  await page.click('button', desk('prepare.save'));
  await arrive(tablet, child);
}

async function addPerson({ page }, name, role) {
  const form = desk('dialogue.newPerson');
  await page.click('button', desk('dialogue.addPerson'));
  await page.write(desk('dialogue.personName'), name, form);
  await page.choose(desk('dialogue.role'), role, form);
  await page.click('button', desk('common.save'), form);
  await page.find('button', deskWith('dialogue.changePerson', { name: isolated(name) }));
}

/** The tablet goes round. */
export async function beginRound(tablet) {
  await tablet.page.click('button', desk('dialogue.beginRound'));
  await arrive(tablet, said('round.table.title'));
}

export async function answer(tablet, { name, area, degree, text }) {
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

export async function endRound({ page }, passphrase) {
  await page.click('button', said('round.table.end'));
  await page.write(said('round.end.passphrase'), passphrase);
  await page.click('button', said('round.end.end'));
}

export async function lookTogether(tablet, passphrase) {
  const { page } = tablet;
  await endRound(tablet, passphrase);
  await page.click('button', desk('together.open'));
  await page.click('button', desk('together.openNow'));
  await page.sees(desk('together.sections.picture'));
  await page.write(desk('together.aim'), aim);
  await page.click('button', desk('together.saveAim'));
  await page.sees(desk('common.saved'));
}

/** A share sheet as the iPad has one, that keeps what it was given. Neither engine has one here. */
export const shareSheet = `
  Object.defineProperty(navigator, 'standalone', { value: true });
  navigator.canShare = () => true;
  navigator.share = async ({ files: [file] }) => { window.given = { name: file.name, text: await file.text() }; };
`;

/** The file that a button gives to the share sheet: its name and its text. */
export async function fileFrom(tablet, button) {
  await tablet.page.run(`window.given = undefined; ${shareSheet}`);
  await tablet.page.click('button', button);
  return await given(tablet);
}

/** What was given to the share sheet last. */
export const given = ({ page }) => waitUntil(() => page.run('return window.given'), 'a file in the share sheet');

/** What the two said, and what they want, stands on the page. */
export async function seesEverything(tablet) {
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

/** The host asks someone for an answer from home. In: name, and the language of the page. Out: the link. */
export async function ask(tablet, name, language) {
  const { page } = tablet;
  await page.click('link', desk('invite.link'));
  await arrive(tablet, desk('invite.title'));
  await page.choose(desk('invite.who'), await page.run(valueOf, name));
  await page.choose(desk('invite.language'), language);
  await page.click('button', desk('invite.make'));
  const link = await copied(tablet, desk('invite.copy'));
  await page.click('button', desk('invite.done'));
  await page.click('link', desk('invite.back'));
  return link;
}

/** Runs in the page: the value of the option that has these words in it. */
const valueOf =
  'return [...document.querySelectorAll("option")].find((o) => o.textContent.includes(arguments[0])).value';

/** What a button lays on the clipboard, which nobody may read here. */
export async function copied({ page }, button) {
  await page.run(
    'window.copied = undefined; navigator.clipboard.writeText = async (text) => { window.copied = text; }',
  );
  await page.click('button', button);
  return await waitUntil(() => page.run('return window.copied'), 'something on the clipboard');
}
