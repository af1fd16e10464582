import { expect } from '@playwright/test';
import type { Sitting } from '../../../src/domain/sitting';
import { child } from './story';
import { arriveAt, arriveAtName, press, type Tablet, write } from './tablet';

/** On the dialogue's page: says that the child has two homes, and what the family calls them. */
export async function nameHomes(tablet: Tablet, names: { first: string; second: string }): Promise<void> {
  const { page, desk } = tablet;
  await press(tablet, 'dialogue.changeChild');
  await page.getByRole('checkbox', { name: desk.name('homes.two') }).check();
  await write(tablet, 'homes.first', names.first);
  await write(tablet, 'homes.second', names.second);
  await press(tablet, 'common.save');
  await expect(page.getByRole('button', { name: desk.name('dialogue.changeChild') })).toBeVisible();
}

/** Notes in which home a parent sees the child. */
export async function addPersonHome(tablet: Tablet, name: string, home: string): Promise<void> {
  const { page, desk } = tablet;
  const change = page.getByRole('button', { name: desk.name('dialogue.changePerson', { name }) });
  await change.click();
  await page.getByLabel(desk.name('homes.of')).selectOption({ label: home });
  await press(tablet, 'common.save');
  await expect(change).toBeVisible();
  await expect(page.getByRole('main')).toContainText(home);
}

/** Plans the conversation in two sittings; professionals sit in both, as it is proposed. */
export async function planApart(tablet: Tablet, seats: Record<Sitting, string[]>): Promise<void> {
  const { page, desk } = tablet;
  await page.getByRole('link', { name: desk.name('dialogue.plan') }).click();
  await arriveAt(tablet, 'prepare.title');
  await page.getByRole('radio', { name: desk.name('prepare.oneRoomNo') }).check();
  for (const sitting of ['first', 'second'] as const) {
    for (const name of seats[sitting]) {
      await page.getByLabel(desk.name('sittings.seat', { name })).selectOption(sitting);
    }
  }
  await press(tablet, 'prepare.save');
  await arriveAtName(tablet, child.name);
}
