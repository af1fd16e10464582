import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  answer,
  arrive,
  begin,
  beginRound,
  child,
  desk,
  deskWith,
  given,
  host,
  lookTogether,
  makeProfile,
  model,
  mother,
  openAndPlan,
  seesEverything,
  shareSheet,
  words,
} from '../support/engine-acts.mjs';

/** One tap in the settings, and the file that went to the share sheet. */
async function takeBackup(tablet) {
  const { page } = tablet;
  await page.click('link', desk('frame.settings'));
  await arrive(tablet, desk('settings.title'));
  await page.run(shareSheet);
  await page.click('button', desk('backup.make'));
  const file = await given(tablet);
  await page.sees(deskWith('backup.made', { count: 1 }));
  await page.sees(desk('backup.last'));
  return file;
}

/** Looks into a file and takes what is in it. */
async function restore(tablet, path, secret) {
  const { page } = tablet;
  await page.attach(desk('backup.file'), path);
  await page.write(desk('backup.secret'), secret);
  await page.click('button', desk('backup.look'));
  await page.sees(child);
  await page.sees(desk('backup.isNew'));
  await page.click('button', deskWith('backup.take', { count: 1 }));
  await page.sees(desk('backup.came'));
}

export const journeys = {
  'a backup goes to the share sheet in one tap; file and code bring everything to an empty tablet': async (tablet) => {
    const folder = mkdtempSync(join(tmpdir(), 'samsyn-webkit-backup-'));
    try {
      const { passphrase, code } = await begin(tablet);
      await openAndPlan(tablet);
      await beginRound(tablet);
      await answer(tablet, { name: mother, area: model.areas.school.parent['6-9'], degree: 4, text: words });
      await answer(tablet, { name: host, area: model.areas.school.professional['6-9'], degree: 1 });
      await lookTogether(tablet, passphrase);
      const { name, text } = await takeBackup(tablet);
      if (!/^samsyn-backup-[\d-]+\.txt$/.test(name)) throw new Error(`The file is called ${name}`);
      const path = join(folder, name);
      writeFileSync(path, text);

      await tablet.replace();
      const { page } = tablet;
      await tablet.open('/?lang=da');
      await arrive(tablet, desk('start.title'));
      await page.click('link', desk('backup.toRestore'));
      await page.click('link', desk('backup.firstBegin'));
      await makeProfile(tablet, desk('backup.restoreTitle'));
      await restore(tablet, path, code.join('-').toLowerCase());
      await page.click('link', desk('backup.toHome'));
      await page.click('link', child);
      await page.click('link', desk('dialogue.toTogether'));
      await seesEverything(tablet);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
