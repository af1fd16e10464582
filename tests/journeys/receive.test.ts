import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invitation } from '../../src/domain/invitation';
import { letterToText } from '../../src/exchange/letter-text';
import { lettersToParts } from '../../src/exchange/parts';
import { qrOf } from '../../src/exchange/qr';
import { chromiumArgs, findChromium } from '../support/browser.mjs';
import { film, screenshotOf } from '../support/film';
import { checkAccessible, expect, goOffline, test } from '../support/journey';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { answerAtHome, copyLink, invite } from '../support/meeting/from-home';
import { answer, tryToEnd } from '../support/meeting/round';
import { child, father, host, mother, teacher, words } from '../support/meeting/story';
import { arriveAt, arriveAtName, follow, press, pressUntil, type Tablet, tabletWith } from '../support/meeting/tablet';

// Known before the camera is, and filled with what it is to see later.
const reel = join(tmpdir(), `samsyn-film-${process.env.JOURNEY_PORT}.y4m`);
test.use({
  launchOptions: {
    executablePath: await findChromium(),
    args: [
      ...chromiumArgs,
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${reel}`,
    ],
  },
});
test.beforeEach(() => film(reel, [qrOf('SAMSYN')]));
test.afterAll(() => rmSync(reel, { force: true }));

const long = `${words.motherSchool} `.repeat(12);

/** The host asks someone and copies the link. Out: the invitation as the phone reads it. */
async function ask(tablet: Tablet, name: string): Promise<Invitation> {
  const { page } = tablet;
  await follow(tablet, 'invite.link');
  await arriveAt(tablet, 'invite.title');
  await invite(tablet, name);
  await checkAccessible(page);
  const { link, invitation } = await copyLink(tablet);
  await press(tablet, 'invite.done');
  await checkAccessible(page);
  expect(link.length).toBeLessThanOrEqual(300);
  expect(invitation.child).toBe('');
  await follow(tablet, 'invite.back');
  await arriveAtName(tablet, child.name);
  return invitation;
}

/** Pastes an answer and waits for what is said of it. */
async function paste({ page, desk }: Tablet, text: string, said: RegExp): Promise<void> {
  await page.getByLabel(desk.name('receive.paste')).fill(text);
  await pressUntil(page.getByRole('button', { name: desk.name('receive.pasteTake') }), page.getByText(said).first());
}

const says = ({ page }: Tablet, words_: RegExp) => expect(page.getByText(words_).first()).toBeVisible();

test('answers given at home come by camera, picture, file and paste, and open together with one from the round', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;

  const secrets = await startForReal(tablet);
  await goOffline(page);
  await openDialogue(tablet, host, [mother, father, teacher]);
  await plan(tablet);

  const [hers, his] = await test.step('mother and father are asked, one at a time', async () => [
    await ask(tablet, mother.name),
    await ask(tablet, father.name),
  ]);
  const fromMother = await answerAtHome(hers, long);
  const fromFather = await answerAtHome(his, words.fatherSchool);

  await test.step('what is no answer, and what was changed on the way, is refused in words', async () => {
    await follow(tablet, 'receive.link');
    await arriveAt(tablet, 'receive.title');
    await checkAccessible(page);
    await paste(tablet, 'Hej! Her er mit svar.', desk.name('refusals.LetterTextForeign'));
    await paste(
      tablet,
      letterToText(fromMother).replace(/\n\w{8}/, '\nAAAAAAAA'),
      desk.name('refusals.LetterTextDamaged'),
    );
    await paste(
      tablet,
      letterToText(fromMother.with(200, (fromMother[200] ?? 0) ^ 1)),
      desk.name('refusals.AnswerDamaged'),
    );
    await checkAccessible(page);
  });

  await test.step('the mother’s answer comes through the camera, part by part', async () => {
    const parts = lettersToParts(fromMother);
    expect(parts.length).toBeGreaterThan(1);
    film(reel, parts.toReversed().map(qrOf));
    await press(tablet, 'receive.cameraStart');
    await expect(page.getByText(desk.name('receive.laidTitle', { name: mother.name }))).toBeVisible();
    await expect(page.locator('video')).toHaveCount(0);
    await checkAccessible(page);
    await expect(page.getByText(words.motherSchool)).toHaveCount(0);
    await press(tablet, 'receive.another');
  });

  await test.step('the father’s comes as text, is deleted unread, and comes again as a picture', async () => {
    await paste(
      tablet,
      `Hej\n> ${letterToText(fromFather).replaceAll('\n', '\n> ')}`,
      desk.name('receive.laidTitle', { name: father.name }),
    );
    await press(tablet, 'receive.undo');
    await says(tablet, desk.name('receive.undone'));
    await press(tablet, 'receive.another');
    const pictures = lettersToParts(fromFather).map((part, index) => ({
      name: `${index}.png`,
      mimeType: 'image/png',
      buffer: screenshotOf(qrOf(part)),
    }));
    await page.getByLabel(desk.name('receive.file')).setInputFiles(pictures);
    await says(tablet, desk.name('receive.laidTitle', { name: father.name }));
    await press(tablet, 'receive.another');
  });

  await test.step('a second answer of his, as a file, is asked about first', async () => {
    const second = await answerAtHome(his, words.fatherSchool);
    const file = { name: 'svar.txt', mimeType: 'text/plain', buffer: Buffer.from(letterToText(second)) };
    await page.getByLabel(desk.name('receive.file')).setInputFiles(file);
    const question = page.getByRole('dialog');
    await expect(question.getByText(desk.name('receive.asks.replaces', { name: father.name }))).toBeVisible();
    await checkAccessible(page);
    await question.getByRole('button', { name: desk.name('receive.leave') }).click();
    await says(tablet, desk.name('receive.left'));
    await page.getByLabel(desk.name('receive.file')).setInputFiles(file);
    await question.getByRole('button', { name: desk.name('receive.take') }).click();
    await says(tablet, desk.name('receive.laidTitle', { name: father.name }));
    await follow(tablet, 'together.toDialogue');
    await arriveAtName(tablet, child.name);
  });

  await test.step('the teacher answers in the round, where both stand as answered; then all are opened', async () => {
    await beginRound(tablet);
    const answered = page.getByText(tablet.said('da').name('round.table.answered'));
    await expect(answered).toHaveCount(2);
    await answer(tablet, teacher, { areas: { school: 3 }, words: { school: words.teacherSchool } });
    await tryToEnd(tablet, secrets.passphrase);
    await goTogether(tablet);
    await expect(page.getByText(mother.name).first()).toBeVisible();
    await expect(page.getByText(father.name).first()).toBeVisible();
  });
});
