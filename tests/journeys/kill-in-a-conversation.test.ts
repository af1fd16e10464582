import { expect } from '@playwright/test';
import { endTalk, makeAgreement } from '../support/meeting/agree';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { beginForReal } from '../support/meeting/door';
import { answer, tryToEnd } from '../support/meeting/round';
import { child, host, mother, teacher, words } from '../support/meeting/story';
import { arriveAt, arriveAtName, follow, type Tablet, tabletWith } from '../support/meeting/tablet';
import { test } from '../support/random-moments';

const times = 10;
const stages = [
  'nothing',
  'opened',
  'planned',
  'going round',
  'answered',
  'round over',
  'seen',
  'agreed',
  'over',
] as const;
type Stage = (typeof stages)[number];

/** A whole conversation about a child; `shown` is told what the screen has shown to be done. */
async function holdTalk(tablet: Tablet, name: string, passphrase: string, shown: (stage: Stage) => void) {
  await openDialogue(tablet, host, [mother, teacher], { ...child, name });
  shown('opened');
  await plan(tablet, { named: name });
  shown('planned');
  await beginRound(tablet);
  shown('going round');
  await answer(tablet, mother, { areas: { school: 4 }, named: name });
  shown('answered');
  await tryToEnd(tablet, passphrase);
  await expect(tablet.page.getByRole('button', { name: tablet.desk.name('frame.lock') })).toBeVisible();
  shown('round over');
  await goTogether(tablet);
  shown('seen');
  await follow(tablet, 'together.toAgree');
  const agreement = { aim: words.agreementAim, sign: words.agreementSign, action: words.agreementAction };
  await makeAgreement(tablet, { ...agreement, responsible: teacher.name, date: '2031-05-05' });
  shown('agreed');
  await endTalk(tablet);
  shown('over');
}

/** After the tablet was switched on: a round that is under way is ended. Out: whether there was one. */
async function endRoundIfAny(tablet: Tablet, passphrase: string): Promise<boolean> {
  const { page, desk } = tablet;
  const t = tablet.said('da');
  const table = page.getByRole('heading', { level: 1, name: t.name('round.table.title') });
  const inside = page.getByRole('button', { name: desk.name('frame.lock') });
  const notMe = page.getByRole('button', { name: t.name('round.first.notMe') });
  await expect(table.or(inside).or(notMe)).toBeVisible();
  if (await inside.isVisible()) return false;
  if (await notMe.isVisible()) await notMe.click();
  await expect(table).toBeVisible();
  await tryToEnd(tablet, passphrase);
  await expect(inside).toBeVisible();
  return true;
}

/** What was shown to be done is done; and what comes after it is done, or not begun. */
async function isAsShown(tablet: Tablet, name: string, reached: Stage, wasRound: boolean): Promise<void> {
  const { page, desk } = tablet;
  const is = (stage: Stage) => stages.indexOf(reached) >= stages.indexOf(stage);
  // A round can only be under way if it had begun, or was about to.
  if (wasRound) expect(['planned', 'going round', 'answered']).toContain(reached);
  if (reached === 'going round') expect(wasRound, 'the round is still under way').toBe(true);
  await follow(tablet, 'app.name');
  await arriveAt(tablet, 'home.title');
  const link = page.getByRole('link', { name, exact: true });
  if (is('opened')) await expect(link).toBeVisible();
  if (!(await link.isVisible())) return;
  await link.click();
  await arriveAtName(tablet, name);
  await expect(page.getByText(desk.name('dialogue.findingsTitle'))).toHaveCount(0);
  await expect(page.getByText(teacher.name).first()).toBeVisible();
  if (is('planned')) await expect(page.getByText(words.occasion).first()).toBeVisible();
  const seen = page.getByText(desk.name('dialogue.opened'));
  const over = page.getByRole('link', { name: desk.name('summary.link') });
  const given = page.getByText(desk.part('dialogue.stillClosed'));
  if (is('answered')) await expect(given.or(seen).or(over)).toBeVisible();
  if (is('seen')) await expect(seen.or(over)).toBeVisible();
  if (is('agreed')) await expect(page.getByText(words.agreementAction).first()).toBeVisible();
  if (is('over')) await expect(over).toBeVisible();
}

test(`in the middle of a whole conversation the battery goes flat ${times} times at random: nothing that was shown is lost`, async ({
  flat,
}) => {
  test.setTimeout(600_000);
  let tablet = tabletWith(await flat.battery.switchOn(flat.address));
  const { passphrase } = await beginForReal(tablet);
  // How long it takes here and now: the moments are to lie within it.
  const begun = Date.now();
  await holdTalk(tablet, child.name, passphrase, () => undefined);
  const whole = Date.now() - begun;
  await follow(tablet, 'app.name');
  const reachedEver = new Set<Stage>();
  for (let time = 0; time < times; time += 1) {
    const name = `${child.name} ${time + 1}`;
    let reached: Stage = 'nothing';
    await flat.flatWithin(whole, () => holdTalk(tablet, name, passphrase, (stage) => (reached = stage)));
    reachedEver.add(reached);
    tablet = await flat.comeBack(passphrase);
    const wasRound = await endRoundIfAny(tablet, passphrase);
    await isAsShown(tablet, name, reached, wasRound);
    await follow(tablet, 'app.name');
    await arriveAt(tablet, 'home.title');
  }
  console.log(`It had come to: ${[...reachedEver].join(', ')}`);
  expect(reachedEver.size).toBeGreaterThan(1);
});
