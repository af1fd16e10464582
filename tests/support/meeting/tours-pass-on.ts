import { expect } from '@playwright/test';
import { findDialogue, openDialogue, plan } from './dialogue';
import { makeProfile } from './door';
import { father, host, mother } from './story';
import { arriveAt, follow, press, pressUntil, type Tablet } from './tablet';
import type { Tour } from './tours';

/** Two colleagues on one screen: a code is shown, read, compared and used; then the dialogue is received. */
export const seePassingOn: Tour = async (tablet, look) => {
  const { page, desk, language } = tablet;
  await page.goto(`/new-profile?lang=${language}`);
  await makeProfile(tablet);
  await openDialogue(tablet, host, [mother, father]);
  await plan(tablet);
  await follow(tablet, 'passOn.link');
  await arriveAt(tablet, 'passOn.title');
  await look('pass-on');
  await page.getByLabel(desk.name('passOn.paste')).fill('Hej!');
  const refused = page.getByText(desk.name('refusals.DeviceKeyForeign')).first();
  await pressUntil(page.getByRole('button', { name: desk.name('receive.pasteTake') }), refused);
  await page.getByLabel(desk.name('passOn.paste')).fill(colleague);
  await pressUntil(
    page.getByRole('button', { name: desk.name('receive.pasteTake') }),
    page.getByRole('button', { name: desk.name('passOn.same') }),
  );
  await look('pass-on-words');
  await press(tablet, 'passOn.same');
  await expect(page.getByText(desk.name('passOn.familyTitle'))).toBeVisible();
  await look('pass-on-what');
  await press(tablet, 'passOn.send');
  await expect(page.getByRole('button', { name: desk.name('passOn.giveFile') })).toBeVisible();
  await look('pass-on-codes');
  await seeReceiving(tablet, look);
  await seePart(tablet, look);
};

async function seeReceiving(tablet: Tablet, look: Parameters<Tour>[1]): Promise<void> {
  const { page, desk } = tablet;
  await follow(tablet, 'app.name');
  await follow(tablet, 'takeOver.link');
  await arriveAt(tablet, 'takeOver.title');
  await look('take-over');
  await press(tablet, 'takeOver.keyShow');
  await expect(page.getByRole('img', { name: desk.name('takeOver.keyCode') })).toBeVisible();
  await look('take-over-code');
}

/** A part for a new place: what goes along, and what the parents know; then it stands in the dialogue. */
async function seePart(tablet: Tablet, look: Parameters<Tour>[1]): Promise<void> {
  const { page, desk } = tablet;
  await findDialogue(tablet);
  await follow(tablet, 'passOn.link');
  await expect(page.getByRole('heading', { name: desk.name('passOn.newsTitle') })).toBeVisible();
  await look('pass-on-news');
  await press(tablet, 'passOn.sendNews', { name: 'Jens ☂' });
  await press(tablet, 'part.instead');
  await arriveAt(tablet, 'part.title');
  await look('pass-on-part');
  await press(tablet, 'part.send');
  await expect(page.getByText(desk.name('refusals.PlaceMissing'))).toBeVisible();
  await page.getByLabel(desk.name('part.place')).fill('Børnehaven Solen');
  await page.getByLabel(desk.name('part.parents')).fill('Talt med begge den 3. juni');
  const ready = page.getByText(desk.name('part.carriedTitle'));
  await pressUntil(page.getByRole('button', { name: desk.name('part.send') }), ready);
  await follow(tablet, 'passOn.toDialogue');
  await expect(page.getByText(desk.name('part.passedTitle', { to: 'Jens ☂' }))).toBeVisible();
  await look('dialogue-passed-on');
}

/** The key of a colleague’s device, as it was copied there (the one of tests/vault/golden/passing-1.json). */
const colleague = `-----BEGIN SAMSYN DEVICE-----
AVNEAQACE5hj8ge+qPs2rhaFhvl0oi6HVOGOHuKKz4sXE8bJ0kwDE2M4jKJtF+aQ
yjkF4atkL7Fvzi06yORqw4Iu4GToMghKZW5zIOKYgkk+OUQ
-----END SAMSYN DEVICE-----`;
