import {
  arrive,
  begin,
  beginRound,
  child,
  copied,
  desk,
  endRound,
  fileFrom,
  host,
  isolated,
  model,
  mother,
  openAndPlan,
  told,
} from '../support/engine-acts.mjs';
import {
  alone,
  atHome,
  atSchool,
  dream,
  father,
  handsIn,
  holdsNone,
  home,
  lookTogether,
  opens,
  people,
  sayWhoMaySee,
  school,
  takesPart,
  taps,
  tells,
} from '../support/engine-child.mjs';

const action = 'Wilhelmyna dæmper lyset';
const notHappening = 'Du får ikke eget værelse nu';

/** A child of eight has answered; it has said who may see what, and the answers lie open. */
async function answersAndOpens(tablet, passphrase) {
  await openAndPlan(tablet, { year: 2018, others: people });
  await beginRound(tablet);
  await takesPart(tablet, { age: 'young', alone: true });
  const { three } = model.degrees;
  await tells(tablet, home, { age: 'young', nice: 'hug', hard: taps(tablet, three[3].label), words: atHome });
  await tells(tablet, school, { age: 'young', nice: 'break', hard: taps(tablet, three[1].label), words: atSchool });
  await handsIn(tablet, { age: 'young', more: true });
  await endRound(tablet, passphrase);
  await opens(tablet);
  await sayWhoMaySee(tablet);
  await lookTogether(tablet);
}

/** They agree on something, and the host promises to tell the child. */
async function agreeAndEnd(tablet) {
  const { page } = tablet;
  await page.click('link', desk('together.toAgree'));
  await arrive(tablet, desk('agree.title'));
  await page.click('button', desk('agree.addFirst'));
  await page.write(desk('agree.action'), action);
  await page.click('radio', mother);
  await page.click('button', desk('agree.inWeeks_other').replace('{{count}}', '2'));
  await page.click('button', desk('agree.save'));
  await page.sees(action);
  await page.click('button', desk('agree.end'));
  await page.click('radio', host);
  await page.click('button', desk('agree.promiseAndEnd'));
  await page.sees(desk('agree.ended'));
}

/** What leaves the page as a file and as copied text. */
async function takenAway(tablet) {
  const { name, text } = await fileFrom(tablet, desk('summary.file'));
  if (name.includes(child)) throw new Error(`The file is called ${name}`);
  return `${text}\n${await copied(tablet, desk('summary.copy'))}`;
}

/** In: a text that leaves Samsyn, the words that it must hold, and those that it must not. */
function expectIn(text, what, { holds, not }) {
  const wrong = [...holds.filter((words) => !text.includes(words)), ...not.filter((words) => text.includes(words))];
  if (wrong.length > 0) throw new Error(`${what} is wrong about: ${wrong.join(', ')}\n${text}`);
}

/** The minutes and the father's page hold nothing of the home; the mother's page holds what the child shows her. */
async function readMinutesAndPages(tablet) {
  const { page } = tablet;
  await page.click('link', desk('summary.link'));
  await page.sees(atSchool);
  const secret = [atHome, dream, alone];
  await holdsNone(tablet, secret);
  expectIn(await takenAway(tablet), 'The minutes', { holds: [atSchool, action], not: secret });
  for (const { person, shown, not } of [
    { person: father, shown: [atSchool], not: secret },
    { person: mother, shown: [atSchool, atHome], not: [dream, alone] },
  ]) {
    await page.click('link', `${desk('summary.familyPage')} ${isolated(person)}`);
    for (const words of shown) await page.sees(words);
    await holdsNone(tablet, not);
    expectIn(await takenAway(tablet), `The page for ${person}`, { holds: shown, not });
    await page.click('link', desk('summary.familyBack'));
  }
  await page.click('link', desk('summary.back'));
  await arrive(tablet, child);
}

/** The table holds what all may see; the whole dialogue all but the words for one adult. */
async function takeData(tablet) {
  const { page } = tablet;
  await page.click('link', desk('exports.link'));
  await arrive(tablet, desk('exports.title'));
  const table = await fileFrom(tablet, desk('exports.table'));
  expectIn(table.text, 'The table', { holds: [atSchool], not: [atHome, dream, alone] });
  const whole = await fileFrom(tablet, desk('exports.dialogue'));
  expectIn(whole.text, 'The dialogue', { holds: [atSchool, atHome, dream], not: [alone] });
  await page.click('link', desk('exports.back'));
  await arrive(tablet, child);
}

/** A colleague takes the dialogue over on an own tablet; the words for one adult are not in it. */
async function passOn(tablet, other) {
  await begin(other);
  await other.page.click('link', desk('takeOver.link'));
  await arrive(other, desk('takeOver.title'));
  await other.page.click('button', desk('takeOver.keyShow'));
  const key = await copied(other, desk('takeOver.copy'));
  const { page } = tablet;
  await page.click('link', desk('passOn.link'));
  await arrive(tablet, desk('passOn.title'));
  await page.write(desk('passOn.paste'), key);
  await page.click('button', desk('receive.pasteTake'));
  await page.click('button', desk('passOn.same'));
  await page.click('button', desk('passOn.send'));
  const parcel = await fileFrom(tablet, desk('passOn.giveFile'));
  await page.click('link', desk('passOn.toDialogue'));
  await arrive(tablet, child);
  await other.page.write(desk('takeOver.paste'), parcel.text);
  await other.page.click('button', desk('receive.pasteTake'));
  await other.page.click('button', desk('takeOver.take'));
  await other.page.click('link', desk('takeOver.toDialogue'));
  await arrive(other, child);
  await other.page.find('link', desk('dialogue.readAnswers'));
  await holdsNone(other, [desk('keptWords.go'), alone]);
  await other.page.click('link', desk('exports.link'));
  const theirs = await fileFrom(other, desk('exports.dialogue'));
  expectIn(theirs.text, 'What the colleague has', { holds: [atSchool], not: [alone] });
}

/** The host shows the child its page; alone with it all that it said, on paper and in the file what all may see. */
async function showsChildItsPage(tablet) {
  const { page } = tablet;
  await page.click('link', desk('childPage.link'));
  await page.sees(action);
  await holdsNone(tablet, [atHome, dream, alone]);
  await page.write(desk('childPage.notHappening'), notHappening);
  await page.click('button', desk('childPage.save'));
  await page.sees(notHappening);
  await page.click('button', desk('childPage.alone'));
  for (const words of [atHome, dream]) await page.sees(words);
  await holdsNone(tablet, [alone]);
  const paper = await page.run('return document.querySelector(".print-only").textContent');
  for (const way of [paper, await takenAway(tablet)]) {
    expectIn(way, 'What the child takes home', {
      holds: [atSchool, action, notHappening],
      not: [atHome, dream, alone],
    });
  }
  await page.click('radio', told('page.answer.right'));
  await page.click('button', desk('childPage.toldSave'));
  await page.sees(told('page.answer.right'));
  await page.click('link', desk('childPage.back'));
  await arrive(tablet, child);
}

/** The words for one adult stand in one place, and leave by one way. */
async function readsKeptWords(tablet) {
  const { page } = tablet;
  await holdsNone(tablet, [alone]);
  await page.click('link', desk('keptWords.go'));
  await page.click('button', desk('keptWords.iAm'));
  await holdsNone(tablet, [alone]);
  await page.click('button', desk('keptWords.read'));
  await page.sees(alone);
  await page.click('button', desk('keptWords.give'));
  const { text } = await fileFrom(tablet, desk('keptWords.giveNow'));
  if (text.trim() !== alone) throw new Error(`The file holds: ${text}`);
}

export const journeys = {
  'what a child says to one adult is in no file but its own; the child hears what came of what it said': async (
    tablet,
    another,
  ) => {
    const { passphrase } = await begin(tablet);
    await answersAndOpens(tablet, passphrase);
    await agreeAndEnd(tablet);
    await readMinutesAndPages(tablet);
    await takeData(tablet);
    await passOn(tablet, await another());
    await showsChildItsPage(tablet);
    await readsKeptWords(tablet);
  },
};
