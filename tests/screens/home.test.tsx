import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { promiseTelling } from '../../src/domain/decide-child';
import { makeAgreement } from '../../src/domain/decide-agreements';
import type { Desk } from '../../src/session/desk';
import { Home } from '../../src/screens/home/home';
import { aFamily, aRound, aTalk, insideDesk, must, showScreen } from '../support/desk';
import { agreement, fatima, jens, sara, viewOf } from '../support/family';

const names = () =>
  within(screen.getByRole('list', { name: 'Alle dialoger' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

/** A desk on which one thing of the state is different. */
function deskThat(desk: Desk, change: object): Desk {
  const state = { ...desk.state(), ...change };
  return { ...desk, state: () => state as ReturnType<Desk['state']> };
}

test('whoever is here for the first time is invited to begin', async () => {
  const { desk } = await insideDesk();
  await showScreen(<Home />, { desk });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dialoger');
  expect(screen.getByText('Her er ingen dialoger endnu')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ny dialog' })).toHaveAttribute('href', '/dialogue/new');
});

test('the child who is met next stands first, with day, way in and open promises, and never a degree', async () => {
  const { desk } = await insideDesk();
  await aFamily(desk, [sara, fatima], 'Amina');
  const talk = await aTalk(desk, [sara, fatima], { date: '2026-03-13' });
  must(await desk.act(makeAgreement, agreement({ conversation: talk, date: '2026-03-12' })));
  await aRound(desk, talk, [viewOf(sara, { school: 5 })]);
  must(await desk.openTogether(talk));
  await aFamily(desk, [jens], 'Emil');
  await aTalk(desk, [jens], { date: '2026-03-11' });
  await showScreen(<Home />, { desk });
  expect(names()).toEqual(['Emil', 'Amina']);
  const [emil, amina] = screen.getAllByRole('listitem');
  expect(emil).toHaveTextContent('Næste gang: i morgen');
  expect(amina).toHaveTextContent('Næste gang: om 3 dage');
  expect(amina).toHaveTextContent(/Familiens indgang: .?Fatima Nielsen/u);
  expect(amina).toHaveTextContent('1 aftale er åben');
  expect(document.body).not.toHaveTextContent(/bekymret|haster/i);
});

test('a meeting that should have been yesterday is said to be late, without alarm', async () => {
  const { desk } = await insideDesk();
  await aFamily(desk);
  await aTalk(desk, [sara], { date: '2026-03-09' });
  await showScreen(<Home />, { desk });
  expect(screen.getByText('Skulle have været i går')).toBeVisible();
});

test('a promise to tell the child stands there until it is kept; that its day has passed is said calmly', async () => {
  const { desk, clock } = await insideDesk();
  await aFamily(desk);
  const talk = await aTalk(desk, [sara, fatima], { date: '2026-03-10' });
  must(await desk.act(promiseTelling, { conversation: talk, person: fatima.id, by: '2026-03-12' }));
  const before = await showScreen(<Home />, { desk });
  expect(screen.getByRole('listitem')).toHaveTextContent(
    'Fortæl ⁨Amina⁩, hvad I aftalte · ⁨Fatima Nielsen⁩ · senest 12. marts',
  );
  before.unmount();
  clock.now = new Date('2026-03-14T09:00:00');
  await showScreen(<Home />, { desk });
  const [late] = screen.getAllByText(/Fortæl/);
  expect(late).toHaveTextContent('skulle være sket i forgårs');
  expect(late?.querySelector('strong')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('with more than five dialogues one finds a child by the beginning of a name around it', async () => {
  const { desk } = await insideDesk();
  for (const name of ['Amina', 'Emil', 'Noor', 'Ask', 'Ida', 'Viggo'])
    await aFamily(desk, [name === 'Noor' ? jens : sara], name);
  const { user } = await showScreen(<Home />, { desk });
  const field = screen.getByRole('searchbox', { name: 'Søg efter et navn' });
  await user.type(field, 'jen');
  expect(names()).toEqual(['Noor']);
  await user.type(field, 'x');
  expect(screen.getByText('Ingen navne begynder sådan.')).toBeVisible();
});

test('five dialogues are found by looking', async () => {
  const { desk } = await insideDesk();
  for (const name of ['Amina', 'Emil', 'Noor', 'Ask', 'Ida']) await aFamily(desk, [sara], name);
  await showScreen(<Home />, { desk });
  expect(screen.queryByRole('searchbox')).toBeNull();
});

test('a tablet whose clock fell back a year says which day it shows', async () => {
  const { desk, clock } = await insideDesk();
  await aFamily(desk);
  clock.now = new Date('2025-03-10T09:00:00');
  await showScreen(<Home />, { desk });
  expect(screen.getByText('Går uret rigtigt?')).toBeVisible();
  expect(screen.getByText(/Tableten siger mandag den 10. marts 2025/)).toBeVisible();
});

test('a dialogue that cannot be read is counted, and the others are there', async () => {
  const { desk } = await insideDesk();
  await aFamily(desk);
  await showScreen(<Home />, { desk: deskThat(desk, { unreadable: 1 }) });
  expect(screen.getByText('1 dialog kan ikke læses lige nu')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Amina' })).toBeVisible();
});

test('a name of another script, of 200 letters, or full of markup stays a name', async () => {
  const { desk } = await insideDesk();
  const strange = ['<b>Bo</b>', 'فاطمة', '👩‍👩‍👧 Ida', 'x'.repeat(200)];
  for (const name of strange) await aFamily(desk, [sara], name);
  await showScreen(<Home />, { desk });
  expect(names().toSorted()).toEqual(strange.toSorted());
});
