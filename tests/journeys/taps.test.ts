import { expect, test } from '../support/journey';
import { beginRound, openDialogue, plan } from '../support/meeting/dialogue';
import { startForReal } from '../support/meeting/door';
import { finish, rate, startAnswer, takeSeat } from '../support/meeting/round';
import { host, mother } from '../support/meeting/story';
import { tabletWith } from '../support/meeting/tablet';

const areas = ['development', 'family', 'school', 'health', 'leisure', 'other', 'allInAll'];

test('when all is well, a mother answers on seven areas with eleven taps', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { taps: 0 });
    addEventListener('pointerdown', () => Object.assign(globalThis, { taps: (globalThis as never as Taps).taps + 1 }));
  });
  type Taps = { taps: number };
  const tablet = tabletWith(page);
  await startForReal(tablet);
  await openDialogue(tablet, host, [mother]);
  await plan(tablet, { areas: areas.length });
  await beginRound(tablet);
  const taps = () => page.evaluate(() => (globalThis as never as Taps).taps);
  const before = await taps();
  const seat = await takeSeat(tablet, mother);
  await startAnswer(seat);
  for (const area of areas) await rate(seat, area, 1);
  await finish(seat);
  await page.getByRole('button', { name: seat.t.name('round.check.give') }).click();
  await expect(page.getByText(seat.t.name('round.given.kept'))).toBeVisible();
  // name, start, one for each area, done, hand in
  expect((await taps()) - before).toBe(1 + 1 + areas.length + 1 + 1);
});
