import { expect, goOffline, test } from '../support/journey';
import { goTogether } from '../support/meeting/conversation';
import { familyOf, openExample, openExampleDialogue } from '../support/meeting/example';
import { answer } from '../support/meeting/round';
import { arriveAt, follow, press, tabletWith, write } from '../support/meeting/tablet';
import { readRows } from '../support/raw-storage';

test('one tap shows a made-up family, and every screen says that it is made up', async ({ page }) => {
  const tablet = tabletWith(page);
  await openExample(tablet);
  const mark = page.getByText(tablet.said('da').name('frame.example'));
  await expect(mark).toBeVisible();
  await expect(page.getByText(tablet.desk.part('home.dueAhead'))).toBeVisible();

  await openExampleDialogue(tablet);
  await expect(mark).toBeVisible();
  const earlier = page.getByRole('link', { name: tablet.desk.part('dialogue.readAnswers') });
  await expect(earlier).toHaveCount(2);
  await earlier.first().click();
  await expect(
    page.getByRole('heading', { level: 2, name: tablet.desk.name('together.sections.picture') }),
  ).toBeVisible();
  await expect(mark).toBeVisible();
  await follow(tablet, 'together.bigScreen');
  await arriveAt(tablet, 'bigScreen.picture');
  await expect(mark).toBeVisible();
});

test('someone who tries a whole round with the example family finds it as it was after a reload', async ({ page }) => {
  const tablet = tabletWith(page);
  const { child, persons } = familyOf(tablet);
  await openExample(tablet);
  await goOffline(page);
  await openExampleDialogue(tablet);
  await follow(tablet, 'dialogue.planNext');
  await press(tablet, 'prepare.save');
  await press(tablet, 'dialogue.beginRound');
  const mother = { name: persons.mother, role: 'parent', language: 'da' } as const;
  await answer(tablet, mother, { areas: { family: 2 }, named: child });
  const t = tablet.said('da');
  await expect(page.getByText(t.name('frame.example'))).toBeVisible();
  await page.getByRole('button', { name: t.name('round.table.end') }).click();
  await expect(page.getByText(t.name('round.end.example'))).toBeVisible();
  await page.getByRole('button', { name: t.name('round.end.end') }).click();
  await goTogether(tablet);

  await page.reload();
  await arriveAt(tablet, 'start.title');
  await openExample(tablet);
  await openExampleDialogue(tablet);
  await expect(page.getByRole('link', { name: tablet.desk.part('dialogue.readAnswers') })).toHaveCount(2);
  await expect(page.getByRole('link', { name: tablet.desk.name('dialogue.planNext') })).toBeVisible();
});

test('what someone writes in the example can be opened by nobody afterwards, not even by the example', async ({
  page,
}) => {
  const tablet = tabletWith(page);
  await openExample(tablet);
  await openExampleDialogue(tablet);
  await follow(tablet, 'dialogue.planNext');
  await write(tablet, 'prepare.occasion', 'Vrisne eftermiddage i klubben');
  await press(tablet, 'prepare.save');
  const before = new Set((await readRows(page)).map(({ value }) => value.id));
  await page.reload();
  await openExample(tablet);
  const after = await readRows(page);
  expect(after.filter(({ value, table }) => table === 'events' && before.has(value.id))).toEqual([]);
  await expect(page.getByText('Vrisne eftermiddage i klubben')).toHaveCount(0);
});

test('the lock of the example closes it, and the first screen is there again', async ({ page }) => {
  const tablet = tabletWith(page);
  await openExample(tablet);
  await press(tablet, 'frame.closeExample');
  await arriveAt(tablet, 'start.title');
});
