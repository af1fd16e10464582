import { readFileSync } from 'node:fs';
import { checkAccessible, expect, goOffline, test } from '../support/journey';
import { goTogether } from '../support/meeting/conversation';
import { emptyTablet, lookInto, takeBackup } from '../support/meeting/copies';
import { beginRound, findDialogue, openDialogue, plan } from '../support/meeting/dialogue';
import { makeProfile, startForReal } from '../support/meeting/door';
import { answer, tryToEnd } from '../support/meeting/round';
import { child, host, mother, teacher, words } from '../support/meeting/story';
import { arriveAt, follow, press, tabletWith } from '../support/meeting/tablet';

test('file and code bring a dialogue to an empty tablet, and the closed answer opens there with the others', async ({
  page,
}, testInfo) => {
  test.setTimeout(180_000);
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const file = testInfo.outputPath('samsyn-backup.txt');

  const secrets = await test.step('a mother answers; nobody looks yet', async () => {
    const made = await startForReal(tablet);
    await goOffline(page);
    await openDialogue(tablet, host, [mother, teacher]);
    await plan(tablet);
    await beginRound(tablet);
    await answer(tablet, mother, { areas: { school: 4 }, words: { school: words.motherSchool } });
    await tryToEnd(tablet, made.passphrase);
    return made;
  });

  await test.step('one tap gives a sealed file, and its date stands in the settings', async () => {
    const download = await takeBackup(tablet);
    expect(download.suggestedFilename()).toMatch(/^samsyn-backup-\d{4}-\d\d-\d\d\.txt$/);
    await download.saveAs(file);
    expect(readFileSync(file, 'utf8')).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    await expect(page.getByText(desk.part('backup.last'))).toBeVisible();
    await checkAccessible(page);
  });

  await test.step('an empty tablet: first a profile, then the file', async () => {
    await page.context().setOffline(false);
    await emptyTablet(page);
    await arriveAt(tablet, 'start.title');
    await follow(tablet, 'backup.toRestore');
    await arriveAt(tablet, 'backup.firstTitle');
    await checkAccessible(page);
    await follow(tablet, 'backup.firstBegin');
  });
  const fresh = await makeProfile(tablet, 'NY', undefined, 'backup.restoreTitle');

  await test.step('the new code does not open it, the old one does, and what is inside is shown first', async () => {
    await lookInto(tablet, file, fresh.code.join('-'));
    await expect(page.getByText(desk.name('refusals.WrongBackupSecret'))).toBeVisible();
    await lookInto(tablet, file, secrets.code.join(' ').toLowerCase());
    await expect(page.getByRole('listitem').filter({ hasText: child.name })).toContainText(desk.part('backup.isNew'));
    await checkAccessible(page);
    await press(tablet, 'backup.take', { count: 1 });
    await expect(page.getByText(desk.name('backup.came'))).toBeVisible();
    await checkAccessible(page);
  });

  await test.step('the answer that was closed is still closed, and opens together', async () => {
    await follow(tablet, 'backup.toHome');
    await findDialogue(tablet);
    await expect(page.getByText(words.motherSchool)).toHaveCount(0);
    await goTogether(tablet);
    await expect(page.getByText(mother.name).first()).toBeVisible();
  });
});

test('a zip file, another file and a backup that was cut are refused in words, and the tablet goes on', async ({
  page,
}) => {
  const tablet = tabletWith(page);
  const { desk } = tablet;
  const { code } = await startForReal(tablet);
  await follow(tablet, 'backup.toRestore');
  await arriveAt(tablet, 'backup.restoreTitle');
  const cut = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdC';
  const tries = [
    ['PK\u0003\u0004\u0014\u0000', 'refusals.BackupForeign'],
    ['<script>alert(1)</script>', 'refusals.BackupForeign'],
    [cut, 'refusals.BackupDamaged'],
  ] as const;
  for (const [content, words] of tries) {
    const file = { name: 'samsyn-backup-2026-03-10.txt', mimeType: 'text/plain', buffer: Buffer.from(content) };
    await lookInto(tablet, file, code.join('-'));
    await expect(page.getByText(desk.name(words))).toBeVisible();
  }
  await follow(tablet, 'app.name');
  await arriveAt(tablet, 'home.title');
  await openDialogue(tablet, host, [mother]);
});
