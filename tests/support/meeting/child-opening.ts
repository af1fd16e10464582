import { expect, type Locator } from '@playwright/test';
import { child } from './story';
import { arriveAt, press, type Tablet } from './tablet';

/** From the page where the answers wait to the child's own, opened by the adult whom the child chose. */
export async function openWithChild(tablet: Tablet, adult: string): Promise<void> {
  const { page, desk } = tablet;
  await page.getByRole('link', { name: desk.name('withChild.toOpen', { name: child.name }) }).click();
  await arriveAt(tablet, 'withChild.title', { name: child.name });
  await press(tablet, 'withChild.open');
  await press(tablet, 'withChild.showAs', { adult });
  await expect(page.getByRole('heading', { level: 2, name: desk.name('withChild.mayTitle') })).toBeVisible();
}

/** What the child said of one place, or of the whole, with who may see it. */
export const partOf = ({ page }: Tablet, name: string | RegExp): Locator =>
  page.locator('section section').filter({ has: page.getByRole('heading', { level: 3, name }) });

/** The child says of a part whether someone of the family may see it; `undefined` is the other adults. */
export async function mark(
  tablet: Tablet,
  part: string | RegExp,
  adult: string | undefined,
  may: boolean,
): Promise<void> {
  const { desk } = tablet;
  const asked = adult ? desk.part('withChild.maySee', { adult }) : desk.part('withChild.mayOthers');
  const group = partOf(tablet, part).getByRole('group', { name: asked });
  await group.getByRole('radio', { name: desk.name(may ? 'withChild.yes' : 'withChild.no') }).check();
}

/** Saves who may see what; it stands there in words. */
export async function saveMarks(tablet: Tablet): Promise<void> {
  const { page, desk } = tablet;
  await press(tablet, 'withChild.save');
  await expect(page.getByRole('heading', { level: 2, name: desk.name('withChild.standsTitle') })).toBeVisible();
}
