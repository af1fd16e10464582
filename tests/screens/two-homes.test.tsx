import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nameHomes, noteHome } from '../../src/domain/decide-persons';
import { endConversation, openViews } from '../../src/domain/decide-conversation';
import { homeName, homeOf } from '../../src/domain/home';
import type { View } from '../../src/domain/view';
import { NewDialogue } from '../../src/screens/dialogue/new-dialogue';
import { Overview } from '../../src/screens/dialogue/overview';
import { OverTime } from '../../src/screens/over-time/over-time';
import { Summary } from '../../src/screens/summary/summary';
import { BigScreen } from '../../src/screens/together/big-screen';
import { Together } from '../../src/screens/together/together';
import type { Desk } from '../../src/session/desk';
import { aFamily, aTalk, fill, insideDesk, must, showScreen } from '../support/desk';
import { fatima, jens, sara, viewOf } from '../support/family';

const openIn = (desk: Desk) => {
  const state = desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('No dialogue is open');
  return state.open.dialogue;
};
const homesOf = (desk: Desk) => openIn(desk).persons.map(({ id }) => homeName(openIn(desk), homeOf(openIn(desk), id)));

async function twoHomes() {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [jens, sara, fatima]);
  must(await desk.act(nameHomes, { first: 'Hos mor', second: 'Hos far' }));
  must(await desk.act(noteHome, { person: sara.id, home: 'first' }));
  must(await desk.act(noteHome, { person: jens.id, home: 'second' }));
  return { desk, dialogue };
}

const at = (view: View, place: 'home' | 'otherHome' | 'school'): View => ({
  ...view,
  answers: view.answers.map((answer) => ({ ...answer, place })),
});
async function oneMeeting(desk: Desk) {
  const talk = await aTalk(desk, [jens, sara, fatima]);
  const views = [
    at(viewOf(jens, { family: 1, school: 1 }), 'home'),
    at(viewOf(sara, { family: 4, school: 2 }), 'home'),
    at(viewOf(fatima, { school: 3 }), 'school'),
  ];
  const opened = views.map((view) => ({ letter: `${talk}-${view.person}`, view }));
  must(await desk.act(openViews, { conversation: talk, opened }));
  return talk;
}

test('a dialogue is opened with two homes in the family’s words, and each parent in one', async () => {
  const { desk } = await insideDesk();
  const { user, place } = await showScreen(<NewDialogue />, { desk });
  await fill(user, await screen.findByLabelText(/^Barnets fornavn/), 'Amina');
  await user.click(screen.getByLabelText('Barnet er ikke født endnu'));
  expect(screen.queryByLabelText('Ser barnet')).toBeNull();
  await user.click(screen.getByLabelText('Barnet har to hjem'));
  await fill(user, screen.getByLabelText('Det ene hjem'), 'Hos mor');
  await fill(user, screen.getByLabelText('Det andet hjem'), 'Hos far');
  const [first] = screen.getAllByLabelText(/^Navn/);
  await fill(user, first!, 'Sara Holm');
  await user.selectOptions(screen.getByLabelText('Ser barnet'), 'Hos mor');
  await user.click(screen.getByRole('button', { name: 'Begynd dialogen' }));
  await waitFor(() => expect(place()).toMatch(/^\/dialogue\/[^/]+$/));
  must(await desk.openDialogue(place().split('/')[2] ?? ''));
  expect(homesOf(desk)).toContain('Hos mor');
});

test('homes are named later, and a parent is noted in one; names can be taken out again', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [sara, jens, fatima]);
  const { user, container } = await showScreen(<Overview id={dialogue} />, { desk });
  await user.click(await screen.findByRole('button', { name: 'Ret oplysninger om barnet' }));
  await user.click(screen.getByLabelText('Barnet har to hjem'));
  await fill(user, screen.getByLabelText('Det ene hjem'), 'Hos mor');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByText('Skriv, hvad begge hjem hedder.')).toBeVisible();
  await fill(user, screen.getByLabelText('Det andet hjem'), 'Hos far');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await user.click(await screen.findByRole('button', { name: /^Ret .*Jens/ }));
  await user.selectOptions(await screen.findByLabelText('Ser barnet'), 'Hos far');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() => expect(homesOf(desk)).toEqual(['', 'Hos far', '']));
  await waitFor(() => expect(container).toHaveTextContent(/Forælder · .?Hos far/));
});

test('answers stand side by side by home, with the home’s name in words, in the picture and in its table', async () => {
  const { desk, dialogue } = await twoHomes();
  const talk = await oneMeeting(desk);
  const { container } = await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  const table = screen.getAllByRole('table')[0]!;
  const heads = within(table).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Område',
    'Sara Holm Forælder · ⁨Hos mor⁩',
    'Jens Holm Forælder · ⁨Hos far⁩',
    'Fatima Nielsen Lærer · Andre steder',
  ]);
  const chart = [...container.querySelectorAll('figure > [aria-hidden="true"]')][0]!;
  expect(chart.textContent).toMatch(/Hos mor.*Hos far.*Andre steder/s);
  expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(['⁨Hos mor⁩', '⁨Hos far⁩']),
  );
  expect(container).not.toHaveTextContent(/gennemsnit|i alt/i);
});

test('an answer about the other home stands under that one', async () => {
  const { desk, dialogue } = await twoHomes();
  const talk = await aTalk(desk, [jens, sara]);
  const view = at(viewOf(sara, { family: 4 }), 'otherHome');
  must(await desk.act(openViews, { conversation: talk, opened: [{ letter: 'letter', view }] }));
  await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  expect(within(screen.getAllByRole('table')[0]!).getByText(/Meget bekymret/).parentElement).toHaveTextContent(
    'Hos far',
  );
});

test.each([
  ['the big screen', (id: string, talk: string) => <BigScreen id={id} talk={talk} />],
  ['the minutes', (id: string, talk: string) => <Summary id={id} talk={talk} />],
])('%s name the homes too', async (_what, page) => {
  const { desk, dialogue } = await twoHomes();
  const talk = await oneMeeting(desk);
  const { container } = await showScreen(page(dialogue, talk), { desk });
  await waitFor(() => expect(container).toHaveTextContent(/Hos mor.*Hos far/s));
});

test('over time each keeps the own row, those of one home together, with its name', async () => {
  const { desk, dialogue } = await twoHomes();
  for (let meeting = 0; meeting < 2; meeting++) {
    const talk = await oneMeeting(desk);
    must(await desk.act(endConversation, { conversation: talk }));
  }
  await showScreen(<OverTime id={dialogue} />, { desk });
  const rows = within(screen.getAllByRole('table')[0]!)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
  expect(rows.slice(1, 3)).toEqual(['Sara Holm Forælder · ⁨Hos mor⁩', 'Jens Holm Forælder · ⁨Hos far⁩']);
});
