import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { currentConversation } from '../../src/domain/card';
import { chooseChildBand } from '../../src/domain/decide-child';
import { openViews, replanConversation } from '../../src/domain/decide-conversation';
import { addPerson } from '../../src/domain/decide-persons';
import type { Conversation } from '../../src/domain/dialogue';
import { ForMe } from '../../src/screens/prepare/for-me';
import { Prepare } from '../../src/screens/prepare/prepare';
import type { Desk } from '../../src/session/desk';
import { aFamily, aTalk, aTalkApart, insideDesk, must, secret, showScreen } from '../support/desk';
import { amina, else_, fatima, jens, nour, sara, viewOf } from '../support/family';

const talksOf = (desk: Desk): Conversation[] => {
  const state = desk.state();
  return state.at === 'inside' ? state.open!.dialogue.conversations : [];
};
const currentOf = (desk: Desk) => {
  const state = desk.state();
  return state.at === 'inside' ? currentConversation(state.open!.dialogue) : undefined;
};
const aminas = /Amina.* · Barnet/;
const optionsOf = (name: RegExp) =>
  within(screen.getByLabelText(name))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

test('the first conversation can be saved as it stands: everyone answers on the usual areas', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara, jens, fatima]);
  const { user, place } = await showScreen(<Prepare id={id} talk="new" />, { desk });
  await user.click(await screen.findByRole('button', { name: 'Gem samtalen' }));
  await waitFor(() => expect(place()).toBe(`/dialogue/${id}`));
  const plan = currentOf(desk)!.plan;
  expect(plan.participants.every(({ how }) => how === 'view')).toBe(true);
  expect(plan.areas).toEqual(['development', 'family', 'school', 'health', 'leisure']);
});

test('an interpreter is never asked for an answer; a child is, and can talk with us without one', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [amina, sara, nour]);
  const { user } = await showScreen(<Prepare id={id} talk="new" />, { desk });
  await screen.findByLabelText(/Nour.* · Tolk/u);
  expect(optionsOf(/Nour/)).toEqual(['Tolker', 'Er ikke med']);
  expect(optionsOf(aminas)).toEqual(['Giver sit svar', 'Taler med uden kryds', 'Er ikke med']);
  expect(optionsOf(/Sara/)).toContain('Giver sit svar');
  await user.selectOptions(screen.getByLabelText(aminas), 'Taler med uden kryds');
  expect(screen.getByLabelText(aminas)).toHaveAccessibleDescription(/med barnets egne ord/);
  expect(screen.queryByRole('region', { name: /Sådan svarer/ })).toBeNull();
});

test('when a child answers, the host reads on which screens, who opens it first, and how to sit beside', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [amina, sara]);
  must(await desk.act(chooseChildBand, { band: '5-6' }));
  await showScreen(<Prepare id={id} talk="new" />, { desk });
  const how = await screen.findByRole('region', { name: /Sådan svarer/ });
  expect(how).toHaveTextContent('Skærme: 5–6 år.');
  expect(how).toHaveTextContent('bliver ikke åbnet med de andre');
  expect(how).toHaveTextContent('Sid ved siden af, ikke over for.');
  expect(how).toHaveTextContent('Guidet adgang');
  expect(how).toHaveTextContent('Fastgør app');
});

test('a mother who would rather not answer talks with us, and someone can be left out', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara, jens, fatima]);
  const { user } = await showScreen(<Prepare id={id} talk="new" />, { desk });
  await user.selectOptions(await screen.findByLabelText(/Sara/), 'Taler med uden kryds');
  await user.selectOptions(screen.getByLabelText(/Jens/), 'Er ikke med');
  await user.click(screen.getByRole('button', { name: 'Gem samtalen' }));
  await waitFor(() =>
    expect(currentOf(desk)?.plan.participants).toEqual([
      { person: sara.id, how: 'talks' },
      { person: fatima.id, how: 'view' },
    ]),
  );
});

test('"something else" needs to be called something, and what was written stays', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  const { user } = await showScreen(<Prepare id={id} talk="new" />, { desk });
  await user.type(await screen.findByLabelText('Anledning'), 'Morgener');
  await user.click(screen.getByLabelText('Andre forhold'));
  await user.click(screen.getByRole('button', { name: 'Gem samtalen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Skriv, hvad det andet handler om.');
  expect(screen.getByLabelText('Anledning')).toHaveValue('Morgener');
  expect(screen.getByLabelText('Hvad handler det andet om?')).toBeVisible();
  expect(currentOf(desk)).toBeUndefined();
});

test('a half-made plan is there again after a lock, and a person added meanwhile is in it', async () => {
  const { desk, profile } = await insideDesk();
  const id = await aFamily(desk, [sara]);
  const { user, unmount } = await showScreen(<Prepare id={id} talk="new" />, { desk });
  await user.type(await screen.findByLabelText('Én sætning til familien'), 'Vi vil høre, hvordan I har det.');
  unmount();
  await desk.lock();
  must(await desk.unlock(profile, secret));
  must(await desk.openDialogue(id));
  must(await desk.act(addPerson, else_));
  await showScreen(<Prepare id={id} talk="new" />, { desk });
  expect(await screen.findByLabelText('Én sætning til familien')).toHaveValue('Vi vil høre, hvordan I har det.');
  expect(screen.getByLabelText(/Else/)).toHaveDisplayValue('Giver sit svar');
});

test('when not everyone can be in one room, each gets a place, and one writes who comes when', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  const { user } = await showScreen(<Prepare id={id} talk="new" />, { desk });
  expect(screen.queryByLabelText('Hvem kommer hvornår?')).toBeNull();
  await user.click(await screen.findByLabelText('Nej, vi mødes i to hold'));
  // A professional sits in both unless someone says otherwise; nobody of the family is placed for anyone.
  expect(screen.getByLabelText(/Fatima Nielsen.* sidder på/)).toHaveDisplayValue('Begge hold');
  expect(screen.getByLabelText(/Sara Holm.* sidder på/)).toHaveDisplayValue('Vælg hold');
  await user.click(screen.getByRole('button', { name: 'Gem samtalen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Vælg hold for alle, der er med.');
  await user.selectOptions(screen.getByLabelText(/Sara Holm.* sidder på/), 'Første hold');
  await user.selectOptions(screen.getByLabelText(/Jens Holm.* sidder på/), 'Andet hold');
  await user.type(screen.getByLabelText('Hvem kommer hvornår?'), 'Sara mandag, Jens tirsdag');
  await user.click(screen.getByRole('button', { name: 'Gem samtalen' }));
  await waitFor(() =>
    expect(currentOf(desk)).toMatchObject({
      plan: { oneRoom: false, sittings: 'Sara mandag, Jens tirsdag' },
      sittings: { first: { people: [sara.id, fatima.id] }, second: { people: [jens.id, fatima.id] } },
    }),
  );
});

test('a conversation is moved with its reason, and the rest of the plan stays', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  const talk = await aTalk(desk, [sara, fatima], { date: '2026-03-12', occasion: 'Morgener' });
  const { user } = await showScreen(<Prepare id={id} talk={talk} />, { desk });
  const date = await screen.findByLabelText('Dato');
  await user.clear(date);
  await user.type(date, '2026-03-19');
  await user.type(screen.getByLabelText('Hvorfor flytter I samtalen?'), 'Jens er syg');
  await user.click(screen.getByRole('button', { name: 'Gem ændringerne' }));
  await waitFor(() => expect(currentOf(desk)?.moved).toEqual({ reason: 'Jens er syg' }));
  await waitFor(() => expect(currentOf(desk)?.plan).toMatchObject({ date: '2026-03-19', occasion: 'Morgener' }));
});

test('a conversation is cancelled, and a new one can be planned', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  const talk = await aTalk(desk, [sara, fatima]);
  const { user, place } = await showScreen(<Prepare id={id} talk={talk} />, { desk });
  await user.click(await screen.findByText('Aflys samtalen'));
  await user.type(screen.getByLabelText('Hvorfor aflyser I?'), 'Sygdom');
  await user.click(screen.getByRole('button', { name: 'Aflys samtalen nu' }));
  await waitFor(() => expect(place()).toBe(`/dialogue/${id}`));
  expect(talksOf(desk)[0]?.cancelled).toEqual({ reason: 'Sygdom' });
  expect(currentOf(desk)).toBeUndefined();
});

test('the professional reads that the duty is one’s own, and when to stop', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  await showScreen(<ForMe id={id} talk="new" />, { desk });
  expect(await screen.findByText('Vis ikke denne side for familien')).toBeVisible();
  expect(screen.getByText('Underretningspligten er din egen. Ingen her kan afgøre den for dig.')).toBeVisible();
  expect(screen.getByText('Mistanke om vold eller overgreb? Stop.')).toBeVisible();
  expect(screen.getByText(/invitér dem ikke/)).toBeVisible();
});

test('every degree has its guide to unfold, none is chosen, and what strengthens is read first', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  await showScreen(<ForMe id={id} talk="new" />, { desk });
  const guide = (await screen.findByRole('heading', { name: 'Handleguide' })).parentElement!;
  const degrees = guide.querySelectorAll('details');
  expect(degrees).toHaveLength(5);
  expect([...degrees].some(({ open }) => open)).toBe(false);
  const family = screen.getByText('Familieforhold').closest('details')!;
  const headings = within(family).getAllByRole('heading', { hidden: true, level: 3 });
  expect(headings.map(({ textContent }) => textContent)).toEqual([
    'Det, der styrker',
    'Det, der tynger',
    'Tegn ved hver grad',
  ]);
});

test('those of a sitting that has met stay in it; before that all can be in one room again', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  const talk = await aTalkApart(desk, [sara, fatima], [jens, fatima]);
  const first = await showScreen(<Prepare id={id} talk={talk} />, { desk });
  await first.user.click(await screen.findByLabelText('Ja'));
  await first.user.click(screen.getByRole('button', { name: 'Gem ændringerne' }));
  await waitFor(() => expect(currentOf(desk)?.sittings).toBeUndefined());
  first.unmount();

  const met = await aTalkIsApartAndMet(desk, talk);
  const { user } = await showScreen(<Prepare id={id} talk={met} />, { desk });
  expect(await screen.findByText(/Et hold har åbnet svarene/)).toBeVisible();
  await user.click(screen.getByLabelText('Ja'));
  await user.click(screen.getByRole('button', { name: 'Gem ændringerne' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('De, der sad der, bliver på holdet.');
});

async function aTalkIsApartAndMet(desk: Desk, talk: string): Promise<string> {
  const sittings = { first: [sara.id, fatima.id], second: [jens.id, fatima.id] };
  const plan = { ...currentOf(desk)!.plan, oneRoom: false };
  must(await desk.act(replanConversation, { conversation: talk, plan, sittings }));
  const opened = [{ letter: 'letter', view: viewOf(sara, { school: 2 }) }];
  must(await desk.act(openViews, { conversation: talk, sitting: 'first', opened }));
  return talk;
}
