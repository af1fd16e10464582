import { expect } from '@playwright/test';
import { child, otherTitle, type Someone, words } from './story';
import { arriveAt, arriveAtName, follow, press, type Tablet, write } from './tablet';

/** Opens a dialogue about the child: who is around it, the host first, and the host is the family's way in. */
export async function openDialogue(
  tablet: Tablet,
  host: Someone,
  others: Someone[],
  named: { name: string; year: number; month: number; day: string } = child,
): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'home.new');
  await arriveAt(tablet, 'dialogue.newTitle');
  await write(tablet, 'dialogue.childName', named.name);
  await page.getByLabel(desk.name('dialogue.month')).selectOption(String(named.month));
  await page.getByLabel(desk.name('dialogue.year')).selectOption(String(named.year));
  await page.getByLabel(desk.name('dialogue.day')).selectOption(named.day);
  const [first, ...more] = others;
  if (first) await writePerson(tablet, 0, 'dialogue.personName', first);
  await writePerson(tablet, 1, 'dialogue.ownName', host);
  for (const [index, person] of more.entries()) {
    await addLine(tablet, index + 3);
    await writePerson(tablet, index + 2, 'dialogue.personName', person);
  }
  await page.getByRole('radio', { name: host.name, exact: true }).check();
  await press(tablet, 'dialogue.create');
  await arriveAtName(tablet, named.name);
}

/** Asks for one more line; a second tap right after the first counts once, so it waits until the line is there. */
async function addLine(tablet: Tablet, lines: number): Promise<void> {
  const roles = tablet.page.getByLabel(tablet.desk.name('dialogue.role'));
  await expect(async () => {
    if ((await roles.count()) < lines) await press(tablet, 'dialogue.addPerson');
    await expect(roles).toHaveCount(lines, { timeout: 500 });
  }).toPass();
}

/** From wherever one stands to the front page, and into the dialogue about the child. */
export async function findDialogue(tablet: Tablet): Promise<void> {
  await expect(tablet.page.getByRole('button', { name: tablet.desk.name('frame.lock') })).toBeVisible();
  await follow(tablet, 'app.name');
  await arriveAt(tablet, 'home.title');
  await tablet.page.getByRole('link', { name: child.name, exact: true }).click();
  await arriveAtName(tablet, child.name);
}

type NameKey = 'dialogue.personName' | 'dialogue.ownName';

/** Fills the line of a person; the names are found in their order, without the host's own for the others. */
async function writePerson({ page, desk }: Tablet, line: number, key: NameKey, person: Someone): Promise<void> {
  const named = page.getByLabel(desk.name(key));
  await (key === 'dialogue.ownName' ? named : named.nth(line > 0 ? line - 1 : 0)).fill(person.name);
  await page.getByLabel(desk.name('dialogue.role'), { exact: true }).nth(line).selectOption(person.role);
  await page.getByLabel(desk.name('dialogue.answersIn')).nth(line).selectOption(person.language);
}

type Planned = { areas?: number; date?: string; named?: string };

/** Plans the conversation as it is proposed, with the story's occasion and words; all seven areas when asked for. */
export async function plan(tablet: Tablet, { areas, date, named = child.name }: Planned = {}): Promise<void> {
  const { page, desk } = tablet;
  await page
    .getByRole('link', {
      name: new RegExp(`${desk.name('dialogue.plan').source}|${desk.name('dialogue.planNext').source}`),
    })
    .click();
  await arriveAt(tablet, 'prepare.title');
  await write(tablet, 'prepare.occasion', words.occasion);
  await write(tablet, 'prepare.familyNote', words.familyNote);
  await write(tablet, 'prepare.others', words.others);
  await write(tablet, 'prepare.place', words.place);
  if (date) await write(tablet, 'prepare.date', date);
  const boxes = page.getByRole('group', { name: desk.name('prepare.areas') }).getByRole('checkbox');
  for (const box of (await boxes.all()).slice(0, areas ?? 0)) await box.check();
  const other = page.getByLabel(desk.name('prepare.otherTitle'));
  if (await other.isVisible()) await other.fill(otherTitle);
  await press(tablet, 'prepare.save');
  await arriveAtName(tablet, named);
}

/** Gives the tablet round: from here on it shows only the round. */
export async function beginRound(tablet: Tablet): Promise<void> {
  const { page, desk, said, language } = tablet;
  await page
    .getByRole('button', { name: desk.name('dialogue.beginRound') })
    .or(page.getByRole('button', { name: desk.name('dialogue.againRound') }))
    .click();
  await expect(page.getByRole('heading', { level: 1, name: said(language).name('round.table.title') })).toBeVisible();
}
