import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { modelFileOf, type DialogueModel } from '../../src/domain/model-file';
import { checkAccessible, expect, goOffline, test } from '../support/journey';
import { goTogether } from '../support/meeting/conversation';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal, tryToUnlock } from '../support/meeting/door';
import { finish, handIn, startAnswer, takeSeat, tryToEnd } from '../support/meeting/round';
import { host, mother } from '../support/meeting/story';
import { arriveAt, arriveAtName, follow, press, pressUntil, type Tablet, tabletWith } from '../support/meeting/tablet';
import { municipalModel } from '../support/models';

/** The page of the models, from wherever one stands. */
async function goToModels(tablet: Tablet): Promise<void> {
  await follow(tablet, 'frame.settings');
  await arriveAt(tablet, 'settings.title');
  await follow(tablet, 'models.toModels');
  await arriveAt(tablet, 'models.title');
}

async function takeTemplate(tablet: Tablet): Promise<string> {
  const download = tablet.page.waitForEvent('download');
  await press(tablet, 'models.template');
  return readFileSync(await (await download).path(), 'utf8');
}

async function lookInto({ page, desk }: Tablet, content: string): Promise<void> {
  const file = { name: 'model.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByLabel(desk.name('models.fileField'), { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: desk.name('models.open') }).click();
}

const ownName = 'Kommunens tre trin';
const ownArea = 'Livet i skolen';
const ownDegree = 'Nu skal der ske noget';

/** The template with three degrees instead of five, and another name for school. */
function altered(template: string): string {
  const isGone = (key: string) => key === '4' || key === '5';
  const file = JSON.parse(template, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => !isGone(key)))
      : value,
  ) as { structure: DialogueModel['structure']; texts: DialogueModel['texts'] };
  const { structure, texts } = file;
  structure.id = 'tre-trin';
  for (const scale of ['five', 'youth'] as const) structure.scales[scale] = structure.scales[scale].slice(0, 3);
  const { da } = texts;
  if (!da) throw new Error('The template has no Danish');
  da.name = ownName;
  da.areas.school = { professional: ownArea, parent: ownArea, youth: ownArea, child: ownArea };
  (da.degrees.five['3'] as { label: string }).label = ownDegree;
  return JSON.stringify(file, null, 2);
}

const degreesIn = (group: Locator): Locator => group.getByRole('radio').filter({ visible: true });

/** The words that begin this, wherever they stand on the page. */
const seen = (page: Page, text: string) => expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();

test('a municipality alters the template, sees its own model, and holds a conversation with it, without a network', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const secrets = await startForReal(tablet);
  await goOffline(page);

  const template = await test.step('the standard model comes out as a file', async () => {
    await goToModels(tablet);
    await checkAccessible(page);
    return await takeTemplate(tablet);
  });

  await test.step('as it is, it is refused by its place, and nothing is changed', async () => {
    await lookInto(tablet, template);
    await expect(page.getByText('structure › id')).toBeVisible();
    await expect(page.getByText(desk.name('refusals.ModelFaulty'))).toBeVisible();
    await checkAccessible(page);
  });

  await test.step('altered, it is seen in its own words before anything is kept', async () => {
    await lookInto(tablet, altered(template));
    await arriveAtName(tablet, ownName);
    await expect(page.getByText(desk.name('models.previewLead'))).toBeVisible();
    const scale = page.getByRole('group', { name: /Alma/ });
    await expect(degreesIn(scale)).toHaveCount(3 + 3);
    await scale.getByRole('radio', { name: ownDegree }).check();
    await expect(page.getByText(ownArea).first()).toBeVisible();
    await checkAccessible(page);
    await page.getByLabel(desk.name('models.language')).selectOption('ar');
    await expect(page.locator('h1 bdi[dir="rtl"]')).toBeVisible();
    await checkAccessible(page);
    await press(tablet, 'models.use');
    await arriveAt(tablet, 'models.title');
    await expect(page.getByText(desk.name('models.taken'))).toBeVisible();
    await checkAccessible(page);
  });

  await test.step('a new dialogue begins with it, and a mother answers on its three degrees', async () => {
    await follow(tablet, 'app.name');
    await arriveAt(tablet, 'home.title');
    await openDialogue(tablet, host, [mother]);
    await plan(tablet);
    await beginRound(tablet);
    const seat = await takeSeat(tablet, mother);
    await startAnswer(seat);
    const school = page.getByRole('group', { name: ownArea });
    await expect(degreesIn(school)).toHaveCount(3 + 3);
    await school.getByRole('radio', { name: ownDegree }).check();
    await finish(seat);
    await handIn(seat);
    await tryToEnd(tablet, secrets.passphrase);
  });

  await test.step('opened together, it is in the municipality’s words', async () => {
    await goTogether(tablet);
    await seen(page, ownArea);
    await seen(page, ownDegree);
    await checkAccessible(page);
  });

  await test.step('the model stays as long as the dialogue uses it', async () => {
    await goToModels(tablet);
    await page.getByRole('button', { name: desk.name('models.removeOne', { name: ownName }) }).click();
    await checkAccessible(page);
    await press(tablet, 'models.removeYes');
    await expect(page.getByText(desk.name('refusals.ModelInUse', { count: 1 }))).toBeVisible();
  });
});

test('a model that the workplace serves is offered, kept, and there without a network', async ({ page }) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const model = municipalModel(7);
  const { id, version } = model.structure;
  const list = { format: 'samsyn/models', version: 1, models: [{ id, version, name: 'Vores model' }] };
  await page.context().route('**/models/index.json', (route) => route.fulfill({ json: list }));
  await page.context().route(`**/models/${id}-${version}.json`, (route) => route.fulfill({ body: modelFileOf(model) }));
  const { passphrase } = await startForReal(tablet);
  await goToModels(tablet);
  await page.getByRole('button', { name: desk.name('models.lookAt', { name: 'Vores model' }) }).click();
  await arriveAtName(tablet, 'Kommunens model');
  await pressUntil(
    page.getByRole('button', { name: desk.name('models.use') }),
    page.getByText(desk.name('models.taken')),
  );
  await goOffline(page);
  await page.reload();
  await tryToUnlock(tablet, passphrase);
  await arriveAt(tablet, 'models.title');
  await expect(page.getByRole('radio', { name: 'Kommunens model' })).toBeChecked();
  await expect(page.getByRole('heading', { name: desk.name('models.offeredTitle') })).toHaveCount(0);
});
