import { expect } from '@playwright/test';
import { arriveAt, follow, press, type Tablet, write } from './tablet';

/** The secrets of a profile, as their owner has them on paper. */
export type Secrets = { label: string; passphrase: string; code: string[] };

/** Goes through the first door: label, words, recovery code typed back, what can be lost; `then` is where it leads. */
export async function makeProfile(
  tablet: Tablet,
  label = 'XB',
  look: (screen: string) => Promise<void> = async () => undefined,
  then: 'home.title' | 'backup.restoreTitle' = 'home.title',
): Promise<Secrets> {
  const { page } = tablet;
  await arriveAt(tablet, 'newProfile.labelTitle');
  await look('new-profile-1-label');
  await write(tablet, 'newProfile.label', label);
  await press(tablet, 'common.next');
  await arriveAt(tablet, 'newProfile.passphraseTitle');
  const proposed = page.getByRole('main').getByRole('listitem');
  await expect(proposed).toHaveCount(6);
  const passphrase = (await proposed.allInnerTexts()).join(' ');
  await look('new-profile-2-words');
  await press(tablet, 'newProfile.usePassphrase');
  await arriveAt(tablet, 'newProfile.codeTitle');
  await look('new-profile-3-code');
  const code = await readCode(tablet);
  await arriveAt(tablet, 'newProfile.backTitle');
  await look('new-profile-4-typed-back');
  await typeBack(tablet, code);
  await arriveAt(tablet, 'newProfile.lossTitle');
  await look('new-profile-5-loss');
  await page.getByRole('checkbox', { name: tablet.desk.name('newProfile.lossTick') }).check();
  await press(tablet, 'newProfile.finish');
  await arriveAt(tablet, then);
  return { label, passphrase, code };
}

/** Writes the recovery code down from the screen. */
async function readCode(tablet: Tablet): Promise<string[]> {
  const { page } = tablet;
  const groups = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  await press(tablet, 'newProfile.codeHas');
  return groups.map((group) => group.replace(/^\s*\d+\s+/, '').trim());
}

/** Types the two groups that are asked for. */
async function typeBack(tablet: Tablet, code: string[]): Promise<void> {
  const { page, desk } = tablet;
  for (const [index, group] of code.entries()) {
    const field = page.getByLabel(desk.name('newProfile.group', { group: index + 1 }));
    if (await field.isVisible()) await field.fill(group);
  }
  await press(tablet, 'common.next');
}

/** From the first screen of a new tablet to the own, empty front page. */
export async function beginForReal(tablet: Tablet, label?: string): Promise<Secrets> {
  await arriveAt(tablet, 'start.title');
  await follow(tablet, 'start.begin');
  return await makeProfile(tablet, label);
}

/** Opens the app for the first time and makes an own profile. */
export async function startForReal(tablet: Tablet, label?: string): Promise<Secrets> {
  await tablet.page.goto('/');
  return await beginForReal(tablet, label);
}

/** Tries a passphrase at the door of a tablet with one profile. */
export async function tryToUnlock(tablet: Tablet, passphrase: string): Promise<void> {
  await arriveAt(tablet, 'door.unlockTitle');
  await write(tablet, 'passphrase.label', passphrase);
  await press(tablet, 'door.unlock');
  // While one try is under way a second press is not taken.
  await expect(tablet.page.locator('[aria-busy=true]')).toHaveCount(0);
}
