import { expect } from '@playwright/test';
import { exampleTexts } from '../texts.mjs';
import { arriveAt, press, type Tablet } from './tablet';

/** The example family, in the language of whoever looks at it. */
export const familyOf = ({ language }: Tablet) => exampleTexts(language);

/** One tap on the first screen opens the example. */
export async function openExample(tablet: Tablet): Promise<void> {
  await tablet.page.goto(`/?lang=${tablet.language}`);
  await arriveAt(tablet, 'start.title');
  await press(tablet, 'start.example');
  await arriveAt(tablet, 'home.title');
}

/** Opens the dialogue about the child of the example. */
export async function openExampleDialogue(tablet: Tablet): Promise<void> {
  const { child } = familyOf(tablet);
  await tablet.page.getByRole('link', { name: child, exact: true }).click();
  await expect(tablet.page.getByRole('heading', { level: 1, name: child, exact: true })).toBeVisible();
}
