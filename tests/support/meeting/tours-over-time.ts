import { expect } from '@playwright/test';
import { familyOf, openExample, openExampleDialogue } from './example';
import { arriveAt, arriveAtName, follow, press, pressUntil, type Tablet, unfold, write } from './tablet';
import type { Look, Tour } from './tours';

/** What is there after the talks: over time, the minutes, the father's page, the files, one plan, a sibling, the end. */
export const seeAfterwards: Tour = async (tablet, look) => {
  const { child } = familyOf(tablet);
  await openExample(tablet);
  await openExampleDialogue(tablet);
  await follow(tablet, 'overTime.link');
  await arriveAt(tablet, 'overTime.title', { name: child });
  await look('over-time');
  await follow(tablet, 'overTime.back');
  await seeMinutes(tablet, look);
  await follow(tablet, 'exports.link');
  await arriveAt(tablet, 'exports.title');
  await look('give-out');
  await follow(tablet, 'exports.back');
  await follow(tablet, 'dialogue.sibling');
  await arriveAt(tablet, 'dialogue.siblingTitle');
  await look('sibling');
  await seeOnePlan(tablet, look);
  await openExampleDialogue(tablet);
  await seeEnd(tablet, look);
};

async function seeMinutes(tablet: Tablet, look: Look): Promise<void> {
  const { page, desk, said } = tablet;
  const { child, persons } = familyOf(tablet);
  await page
    .getByRole('link', { name: desk.name('summary.link') })
    .first()
    .click();
  await arriveAt(tablet, 'summary.paperTitle', { name: child });
  await look('summary');
  await follow(tablet, 'summary.familyPage', { name: persons.father });
  await arriveAt(tablet, 'summary.familyPage', { name: persons.father });
  await look('family-page');
  await page.getByLabel(desk.name('common.language')).last().selectOption('ar');
  await expect(page.getByRole('article').getByText(said('ar').name('familyPage.know'))).toBeVisible();
  await look('family-page-ar');
  await follow(tablet, 'summary.familyBack');
  await follow(tablet, 'summary.back');
  await arriveAtName(tablet, child);
}

async function seeOnePlan(tablet: Tablet, look: Look): Promise<void> {
  const { page } = tablet;
  await follow(tablet, 'app.name');
  await openExampleDialogue(tablet);
  await follow(tablet, 'oneplan.link');
  await arriveAt(tablet, 'oneplan.title');
  await look('one-plan-choice');
  await page.getByRole('checkbox', { name: familyOf(tablet).child }).check();
  await press(tablet, 'oneplan.show');
  await expect(page.getByRole('heading', { level: 2, name: familyOf(tablet).child })).toBeVisible();
  await look('one-plan');
  await follow(tablet, 'app.name');
}

/** A dialogue is closed, and at last forgotten. */
async function seeEnd(tablet: Tablet, look: Look): Promise<void> {
  const { page, desk } = tablet;
  const { child } = familyOf(tablet);
  const unfoldIn = (words: RegExp) => unfold(page, page.getByRole('main'), words);
  await unfoldIn(desk.name('closing.title'));
  await look('closing');
  await write(tablet, 'closing.reason', familyOf(tablet).second.reason);
  await press(tablet, 'closing.do');
  await expect(page.getByRole('main').getByText(desk.name('closing.isClosed'))).toBeVisible();
  await look('closed');
  await follow(tablet, 'app.name');
  await unfoldIn(desk.name('closing.folded', { count: 1 }));
  await look('home-closed');
  await openExampleDialogue(tablet);
  await unfoldIn(desk.name('forget.way'));
  await follow(tablet, 'forget.wayOpen');
  await arriveAt(tablet, 'forget.title', { name: child });
  const forget = page.getByRole('button', { name: desk.name('forget.do') });
  await pressUntil(forget, page.getByRole('alert'));
  await look('forget-unsure');
  await write(tablet, 'forget.typed', child);
  await pressUntil(forget, page.getByRole('heading', { level: 1, name: desk.name('forget.doneTitle') }));
  await look('forgotten');
}
