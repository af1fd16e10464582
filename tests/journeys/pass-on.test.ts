import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parcelToParts, textToParcel } from '../../src/exchange/parcel-text';
import { qrOf } from '../../src/exchange/qr';
import { chromiumArgs, findChromium } from '../support/browser.mjs';
import { film } from '../support/film';
import { checkAccessible, expect, goOffline, test } from '../support/journey';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, findDialogue, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { answer, tryToEnd } from '../support/meeting/round';
import { child, father, host, mother, teacher, words } from '../support/meeting/story';
import { arriveAt, arriveAtName, follow, press, pressUntil, type Tablet, tabletWith } from '../support/meeting/tablet';

// Known before the camera is, and filled with what it is to see later.
const reel = join(tmpdir(), `samsyn-passing-${process.env.JOURNEY_PORT}.y4m`);
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

/** From wherever one stands to the page on which a colleague's dialogue is received. */
async function goReceive(tablet: Tablet): Promise<void> {
  await follow(tablet, 'app.name');
  await follow(tablet, 'takeOver.link');
  await arriveAt(tablet, 'takeOver.title');
}

/** The file as it lies in the downloads. */
async function fileFrom(tablet: Tablet): Promise<string> {
  const download = tablet.page.waitForEvent('download');
  await press(tablet, 'passOn.giveFile');
  const file = await download;
  expect(file.suggestedFilename()).toBe('samsyn-dialog.txt');
  return await readFile(await file.path(), 'utf8');
}

/** Writes a preparation's note as people do between two meetings, and comes back to the dialogue. */
async function writeOccasion(tablet: Tablet, text: string): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'dialogue.changePlan');
  await arriveAt(tablet, 'prepare.title');
  await page.getByLabel(desk.name('prepare.occasion')).fill(text);
  await press(tablet, 'prepare.saveChanges');
  await arriveAtName(tablet, child.name);
}

test('a dialogue goes to a colleague’s tablet; both go on without network, and exchange until they have the same', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(480_000);
  const other = await browser.newContext({
    locale: 'da-DK',
    viewport: { width: 768, height: 1024 },
    baseURL: baseURL ?? '',
  });
  const [here, there] = [tabletWith(page), tabletWith(await other.newPage())];
  const { desk } = here;

  const secrets = await startForReal(here, 'XB');
  await startForReal(there, 'JM');
  await goOffline(here.page);
  await goOffline(there.page);
  await openDialogue(here, host, [mother, father, teacher]);
  await plan(here);

  const spoken = await test.step('the colleague shows a code and says four words', async () => {
    await goReceive(there);
    await checkAccessible(there.page);
    await press(there, 'takeOver.keyShow');
    const list = there.page.getByRole('list', { name: desk.name('takeOver.words') });
    await expect(list.getByRole('listitem')).toHaveCount(4);
    await checkAccessible(there.page);
    return await list.getByRole('listitem').allInnerTexts();
  });

  await test.step('the code is read from the screen; here stand the same four words, and what is sent', async () => {
    const code = await there.page.getByRole('img', { name: desk.name('takeOver.keyCode') }).screenshot();
    await follow(here, 'passOn.link');
    await arriveAt(here, 'passOn.title');
    await checkAccessible(page);
    await page
      .getByLabel(desk.name('passOn.file'))
      .setInputFiles({ name: 'kode.png', mimeType: 'image/png', buffer: code });
    const list = page.getByRole('list', { name: desk.name('passOn.words') });
    await expect(list.getByRole('listitem')).toHaveText(spoken);
    await checkAccessible(page);
    await press(here, 'passOn.same');
    await expect(
      page.getByRole('heading', { name: desk.name('passOn.sendsTitle', { name: 'JM', child: child.name }) }),
    ).toBeVisible();
    await checkAccessible(page);
    await press(here, 'passOn.send');
    await expect(page.getByText(desk.name('passOn.codesHow'))).toBeVisible();
    await checkAccessible(page);
  });

  await test.step('the colleague’s camera reads the codes in any order, and the dialogue is there', async () => {
    const parcel = textToParcel(await fileFrom(here));
    const parts = parcel.ok ? parcelToParts(parcel.value) : undefined;
    if (!parts) throw new Error('It goes as codes');
    film(
      reel,
      parts.toReversed().map((part) => qrOf(part)),
    );
    await press(there, 'receive.cameraStart');
    await expect(
      there.page.getByRole('heading', { name: desk.name('takeOver.foundTitle', { child: child.name, from: 'XB' }) }),
    ).toBeVisible();
    await checkAccessible(there.page);
    await press(there, 'takeOver.take');
    await expect(there.page.getByText(desk.name('takeOver.taken', { child: child.name })).first()).toBeVisible();
    await checkAccessible(there.page);
    await follow(there, 'takeOver.toDialogue');
    await arriveAtName(there, child.name);
    for (const { name } of [mother, father, teacher]) await expect(there.page.getByText(name).first()).toBeVisible();
  });

  await test.step('both go on: here the teacher answers, there the occasion is written anew', async () => {
    await follow(here, 'passOn.toDialogue');
    await arriveAtName(here, child.name);
    await beginRound(here);
    await answer(here, teacher, { areas: { school: 3 }, words: { school: words.teacherSchool } });
    await tryToEnd(here, secrets.passphrase);
    await writeOccasion(there, 'Nyt fra kollegaen');
  });

  await test.step('what is new goes back as a file, and on as text', async () => {
    await follow(there, 'passOn.link');
    await press(there, 'passOn.sendNews', { name: 'XB' });
    await press(there, 'passOn.showNews');
    const back = await fileFrom(there);
    await goReceive(here);
    await page
      .getByLabel(desk.name('takeOver.file'))
      .setInputFiles({ name: 'dialog.txt', mimeType: 'text/plain', buffer: Buffer.from(back) });
    await press(here, 'takeOver.takeNews');
    await expect(page.getByText(desk.name('takeOver.takenNews', { count: 1 })).first()).toBeVisible();
    await follow(here, 'takeOver.sendBack');
    await press(here, 'passOn.sendNews', { name: 'JM' });
    await press(here, 'passOn.showNews');
    const forth = await fileFrom(here);
    await goReceive(there);
    await there.page.getByLabel(desk.name('takeOver.paste')).fill(`Hej Jens\n> ${forth.replaceAll('\n', '\n> ')}`);
    await pressUntil(
      there.page.getByRole('button', { name: desk.name('receive.pasteTake') }),
      there.page.getByText(desk.name('takeOver.foundClosed', { count: 1 })),
    );
    await press(there, 'takeOver.takeNews');
    await follow(there, 'takeOver.toDialogue');
    await arriveAtName(there, child.name);
  });

  await test.step('both have the same, and nothing that anybody doubts; the closed answer opens there', async () => {
    await findDialogue(here);
    for (const { page: shown } of [here, there]) {
      await expect(shown.getByText('Nyt fra kollegaen').first()).toBeVisible();
      await expect(shown.getByText(desk.name('dialogue.findingsTitle'))).toHaveCount(0);
      await expect(shown.getByText(words.teacherSchool)).toHaveCount(0);
    }
    await goTogether(there);
    await expect(there.page.getByText(teacher.name).first()).toBeVisible();
  });
  await other.close();
});
