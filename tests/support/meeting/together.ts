import { expect, type Locator } from '@playwright/test';
import { standardModel } from '../../../src/domain/standard-model';
import { areaName } from '../../../src/words/model-words';
import { modelTexts } from '../texts.mjs';
import { child } from './story';
import { press, type Tablet } from './tablet';

/** All look on, and the answers are opened. */
export async function openAnswers(tablet: Tablet): Promise<void> {
  const { page, desk } = tablet;
  await press(tablet, 'together.open');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: desk.name('together.openNow') })
    .click();
  await expect(section(tablet, 'together.sections.picture')).toBeVisible();
}

type SectionKey = `together.sections.${'strengths' | 'picture' | 'areas' | 'works' | 'aim'}`;

/** A part of the page of the talk. */
export const section = ({ page, desk }: Tablet, key: SectionKey): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: desk.name(key) }) });

/** What an area is called at the desk, when the child of the story is in school. */
export const deskArea = (language: string, area: string): string => {
  const texts = modelTexts(language) as never;
  return areaName(
    { structure: standardModel, texts, marks: {}, reader: 'parent', band: '6-9', name: child.name },
    area,
  );
};

/** Turns to one area. */
export async function turnTo(tablet: Tablet, area: string): Promise<Locator> {
  const { desk, language } = tablet;
  const areas = section(tablet, 'together.sections.areas');
  const name = deskArea(language, area);
  await areas
    .getByRole('list', { name: desk.name('together.chooseArea') })
    .getByRole('button', { name, exact: true })
    .click();
  await expect(areas.getByRole('heading', { level: 3, name, exact: true })).toBeVisible();
  return areas;
}

/** Writes into a field of the talk and saves it; "saved" is shown. */
export async function writeAndSave(
  tablet: Tablet,
  within: Locator,
  save: 'together.saveNote' | 'together.saveWorks' | 'together.saveAim',
  text: string,
): Promise<void> {
  const { desk } = tablet;
  await within.getByRole('textbox').fill(text);
  await within.getByRole('button', { name: desk.name(save) }).click();
  await expect(within.getByText(desk.name('common.saved'))).toBeVisible();
}
