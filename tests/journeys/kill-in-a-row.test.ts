import { expect } from '@playwright/test';
import { findDialogue, openDialogue, plan } from '../support/meeting/dialogue';
import { beginForReal } from '../support/meeting/door';
import { host, mother, teacher, words } from '../support/meeting/story';
import { arriveAt, follow, tabletWith } from '../support/meeting/tablet';
import { test } from '../support/random-moments';

/**
 * Chromium goes on in a journal that ends in half a row, and later throws all databases away as corrupt. The app makes
 * it begin a new one at every start (src/store/fresh-journal.ts).
 */
test('a tablet that went off in the middle of a row has everything, however often it goes off later', async ({
  flat,
}) => {
  test.setTimeout(240_000);
  let tablet = tabletWith(await flat.battery.switchOn(flat.address));
  const { passphrase } = await beginForReal(tablet);
  await openDialogue(tablet, host, [mother, teacher]);
  await flat.battery.goFlatInARow();

  tablet = await flat.comeBack(passphrase);
  await findDialogue(tablet);
  await plan(tablet);
  await flat.battery.goFlatInARow();

  for (let time = 0; time < 2; time += 1) {
    tablet = await flat.comeBack(passphrase);
    await findDialogue(tablet);
    await expect(tablet.page.getByText(teacher.name).first()).toBeVisible();
    await expect(tablet.page.getByText(words.occasion)).toBeVisible();
    await flat.battery.goFlat();
  }
});

test('where the browser cannot read its own files and deletes them all, it is said, and the backup is the way back', async ({
  flat,
}) => {
  const tablet = tabletWith(await flat.battery.switchOn(flat.address));
  await beginForReal(tablet);
  await flat.battery.goFlat();
  flat.battery.spoil();

  const after = tabletWith(await flat.battery.switchOn(flat.address));
  await arriveAt(after, 'start.title');
  await expect(after.page.getByRole('alert')).toContainText(after.desk.part('start.lostTitle'));
  await follow(after, 'start.lostRestore');
  await arriveAt(after, 'backup.firstTitle');
});
