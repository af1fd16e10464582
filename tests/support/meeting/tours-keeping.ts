import { expect } from '@playwright/test';
import { modelFileOf } from '../../../src/domain/model-file';
import { municipalModel } from '../models';
import { lookInto, takeBackup } from './copies';
import { findDialogue, openDialogue } from './dialogue';
import { makeProfile, type Secrets, tryToUnlock } from './door';
import { child, host, mother } from './story';
import { arriveAt, follow, press, type Tablet, unfold } from './tablet';
import type { Look, Tour } from './tours';

/** What keeps a profile and what is kept of it: settings, backup, bringing it back, the log, forgetting, a year later. */
export const seeKeeping: Tour = async (tablet, look) => {
  const { page, desk, language } = tablet;
  await page.goto(`/?lang=${language}`);
  await arriveAt(tablet, 'start.title');
  await follow(tablet, 'backup.toRestore');
  await arriveAt(tablet, 'backup.firstTitle');
  await look('restore-first');
  await follow(tablet, 'backup.firstBegin');
  const secrets = await makeProfile(tablet, 'XB', undefined, 'backup.restoreTitle');
  await look('restore');
  await follow(tablet, 'app.name');
  await openDialogue(tablet, host, [mother]);
  const file = await seeBackup(tablet, look);
  await findDialogue(tablet);
  await unfold(page, page.getByRole('main'), desk.name('forget.way'));
  await follow(tablet, 'forget.wayOpen');
  await arriveAt(tablet, 'forget.title', { name: child.name });
  await look('forget');
  await seeRestore(tablet, look, file, secrets);
  await seeAYearLater(tablet, look, secrets);
};

/** The settings of someone with a dialogue; a backup, and one for somebody else. The path of the file comes out. */
async function seeBackup(tablet: Tablet, look: Look): Promise<string> {
  const { page, desk } = tablet;
  const download = await takeBackup(tablet);
  await expect(page.getByText(desk.part('backup.last'))).toBeVisible();
  await look('settings-backup');
  await unfold(page, page.getByRole('main'), desk.name('backup.someoneTitle'));
  await unfold(page, page.getByRole('main'), desk.name('settings.change'));
  await expect(page.getByRole('button', { name: desk.name('backup.someoneMake') })).toBeVisible();
  await look('settings-unfolded');
  await follow(tablet, 'useLog.toLog');
  await arriveAt(tablet, 'useLog.title');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await look('use-log');
  await seeModels(tablet, look);
  return await download.path();
}

/** The dialogue models, and an own one before it is taken in. */
async function seeModels(tablet: Tablet, look: Look): Promise<void> {
  const { page, desk } = tablet;
  await page
    .getByRole('main')
    .getByRole('link', { name: desk.name('settings.title') })
    .click();
  await follow(tablet, 'models.toModels');
  await arriveAt(tablet, 'models.title');
  await look('models');
  const file = {
    name: 'model.json',
    mimeType: 'application/json',
    buffer: Buffer.from(modelFileOf(municipalModel(7))),
  };
  await page.getByLabel(desk.name('models.fileField'), { exact: true }).setInputFiles(file);
  await press(tablet, 'models.open');
  await expect(page.getByText(desk.name('models.previewLead'))).toBeVisible();
  await look('model-preview');
}

async function seeRestore(tablet: Tablet, look: Look, file: string, { code }: Secrets): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'frame.settings');
  await follow(tablet, 'backup.toRestore');
  await arriveAt(tablet, 'backup.restoreTitle');
  const foreign = { name: 'picture.txt', mimeType: 'text/plain', buffer: Buffer.from('no backup') };
  await lookInto(tablet, foreign, code.join('-'));
  await expect(page.getByRole('alert')).toBeVisible();
  await look('restore-foreign');
  await lookInto(tablet, file, code.join('-'));
  await expect(page.getByRole('heading', { name: desk.name('backup.insideTitle') })).toBeVisible();
  await look('restore-inside');
}

/** Thirteen months on, at the door: the dialogue has rested. */
async function seeAYearLater(tablet: Tablet, look: Look, { passphrase }: Secrets): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'app.name');
  await press(tablet, 'frame.lock');
  await arriveAt(tablet, 'door.unlockTitle');
  await page.clock.setFixedTime(Date.now() + 400 * 86_400_000);
  await tryToUnlock(tablet, passphrase);
  await arriveAt(tablet, 'home.title');
  await expect(page.getByText(desk.name('forget.neededHome', { count: 1 }))).toBeVisible();
  await look('home-year-later');
  await page
    .getByRole('list', { name: desk.name('home.list') })
    .getByRole('link', { name: child.name })
    .click();
  await expect(page.getByText(desk.name('forget.neededTitle'))).toBeVisible();
  await look('overview-year-later');
}
