import { expect } from '@playwright/test';
import { openDialogue, plan } from './dialogue';
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

/** The key of a colleague's device, as it was copied there (the one of tests/vault/golden/passing-1.json). */
const colleague = `-----BEGIN SAMSYN DEVICE-----
AVNEAQACE5hj8ge+qPs2rhaFhvl0oi6HVOGOHuKKz4sXE8bJ0kwDE2M4jKJtF+aQ
yjkF4atkL7Fvzi06yORqw4Iu4GToMghKZW5zIOKYgkk+OUQ
-----END SAMSYN DEVICE-----`;
