import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { currentConversation } from '../../src/domain/card';
import { makeAgreement } from '../../src/domain/decide-agreements';
import { cancelConversation, endConversation } from '../../src/domain/decide-conversation';
import { NewDialogue } from '../../src/screens/dialogue/new-dialogue';
import { Overview } from '../../src/screens/dialogue/overview';
import type { Desk } from '../../src/session/desk';
import { useDeskState } from '../../src/use-session';
import { aFamily, aRound, aTalk, insideDesk, must, newProfile, secret, showScreen } from '../support/desk';
import { agreement, amina, fatima, jens, nour, person, sara, viewOf } from '../support/family';

const inside = (desk: Desk) => {
  const state = desk.state();
  if (state.at !== 'inside') throw new Error('Nobody is inside');
  return state;
};
const dialogueOf = (desk: Desk) => inside(desk).open!.dialogue;

/** The frame of the app shows the round as soon as it begins. */
const WhileInside = ({ id }: { id: string }) => (useDeskState().at === 'inside' ? <Overview id={id} /> : <p>Runden</p>);

async function writeTheChild(user: UserEvent) {
  await user.type(await screen.findByLabelText('Barnets fornavn'), 'Amina');
  await user.selectOptions(screen.getByLabelText('Måned'), 'september');
  await user.selectOptions(screen.getByLabelText('År'), '2017');
}

test('a dialogue begins with a first name, a month and two people, and leads on to planning', async () => {
  const { desk } = await insideDesk();
  const { user, place } = await showScreen(<NewDialogue />, { desk, path: '/dialogue/new' });
  await writeTheChild(user);
  expect(screen.getByLabelText('Hvor er barnet om dagen?')).toHaveDisplayValue('Skole');
  await user.type(screen.getByLabelText('Navn'), 'Sara');
  await user.type(screen.getByLabelText('Dit eget fornavn'), 'Bo');
  expect(screen.getByRole('radio', { name: 'Bo' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Begynd dialogen' }));
  await waitFor(() => expect(place()).toMatch(/^\/dialogue\/[\w-]{22}$/));
  must(await desk.openDialogue(place().replace('/dialogue/', '')));
  const { child, persons, contact } = dialogueOf(desk);
  expect(child).toEqual({ name: 'Amina', birth: { type: 'born', year: 2017, month: 9 }, day: 'school' });
  expect(persons.map(({ name, role }) => [name, role])).toEqual([
    ['Sara', 'parent'],
    ['Bo', 'pedagogue'],
  ]);
  expect(persons.find(({ id }) => id === contact)?.name).toBe('Bo');
});

test('nobody is asked for a surname, a number, an address or a day of birth', async () => {
  const { desk } = await insideDesk();
  await showScreen(<NewDialogue />, { desk });
  const labels = (await screen.findAllByRole('textbox')).map(
    (field) => (field as HTMLInputElement).labels?.[0]?.textContent,
  );
  expect(labels).toEqual(['Barnets fornavn', 'Navn', 'Dit eget fornavn']);
});

test('what is missing is said where it is missing, and nothing is written', async () => {
  const { desk } = await insideDesk();
  const { user } = await showScreen(<NewDialogue />, { desk });
  await user.click(await screen.findByRole('button', { name: 'Begynd dialogen' }));
  expect(screen.getByLabelText('Barnets fornavn')).toHaveAccessibleDescription(/Skriv et navn\./);
  expect(screen.getByRole('group', { name: 'Hvornår er barnet født?' })).toHaveAccessibleDescription(
    /Vælg måned og år/,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Noget mangler ovenfor');
  expect(inside(desk).cards).toEqual([]);
});

test('a half-written dialogue is there again after a lock', async () => {
  const scene = await insideDesk();
  const { desk, profile } = scene;
  const { user, unmount } = await showScreen(<NewDialogue />, { desk });
  await writeTheChild(user);
  unmount();
  await desk.lock();
  must(await desk.unlock(profile, secret));
  await showScreen(<NewDialogue />, { desk });
  expect(await screen.findByLabelText('Barnets fornavn')).toHaveValue('Amina');
});

test('a child who is expected needs no month', async () => {
  const { desk } = await insideDesk();
  const { user, place } = await showScreen(<NewDialogue />, { desk });
  await user.type(await screen.findByLabelText('Barnets fornavn'), 'Den lille');
  await user.click(screen.getByLabelText('Barnet er ikke født endnu'));
  await user.click(screen.getByRole('button', { name: 'Begynd dialogen' }));
  await waitFor(() => expect(place()).toMatch(/^\/dialogue\/[\w-]{22}$/));
});

test('a misspelt name is mended in place', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara], 'Amnia');
  const { user } = await showScreen(<Overview id={id} />, { desk });
  await user.click(await screen.findByRole('button', { name: 'Ret oplysninger om barnet' }));
  const name = screen.getByLabelText('Barnets fornavn');
  await user.clear(name);
  await user.type(name, 'Amina');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Amina' })).toBeVisible();
  expect(await screen.findByRole('button', { name: 'Ret oplysninger om barnet' })).toHaveFocus();
  expect(screen.queryByLabelText('Barnets fornavn')).toBeNull();
});

test('the line of one more person is ready to be written in', async () => {
  const { desk } = await insideDesk();
  const { user } = await showScreen(<NewDialogue />, { desk });
  await user.click(await screen.findByRole('button', { name: 'Tilføj en person' }));
  expect(screen.getAllByLabelText('Navn').at(-1)).toHaveFocus();
});

test('a grandmother who comes in mid-meeting is added and takes part', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara, fatima]);
  await aTalk(desk, [sara, fatima]);
  const { user } = await showScreen(<Overview id={id} />, { desk });
  await user.click(await screen.findByRole('button', { name: 'Tilføj en person' }));
  expect(screen.getByRole('group', { name: 'Ny person' })).toHaveFocus();
  await user.type(screen.getByLabelText('Navn'), 'Else');
  await user.selectOptions(screen.getByLabelText('Rolle'), 'Netværk');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await screen.findByText('Ingen af de 3 har svaret endnu.');
  const { participants } = currentConversation(dialogueOf(desk))!.plan;
  const grandmother = dialogueOf(desk).persons.find(({ name }) => name === 'Else')!;
  expect(participants).toContainEqual({ person: grandmother.id, how: 'view' });
});

test('a father who has given his answer cannot be taken out, and the app says why', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [jens, fatima]);
  const talk = await aTalk(desk, [jens]);
  await aRound(desk, talk, [viewOf(jens, { school: 1 })]);
  must(await desk.openTogether(talk));
  const { user } = await showScreen(<Overview id={id} />, { desk });
  await user.click(await screen.findByRole('button', { name: /Ret .*Jens Holm/ }));
  await user.click(screen.getByRole('button', { name: 'Fjern fra dialogen' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('kan ikke fjernes');
});

test('the host sees who has answered and who has not, and no answer is opened', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara, jens, fatima]);
  const talk = await aTalk(desk);
  await aRound(desk, talk, [viewOf(sara, { school: 4 }), viewOf(jens, { school: 1 })]);
  await showScreen(<Overview id={id} />, { desk });
  expect(await screen.findByText('2 af 3 har svaret. Ingen svar er åbnet.')).toBeVisible();
  expect(screen.getByText(/Mangler: .?Fatima Nielsen/u)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Gå videre med dem, der har svaret' })).toHaveAttribute(
    'href',
    `/dialogue/${id}/together/${talk}`,
  );
  expect(dialogueOf(desk).conversations[0]?.views).toEqual([]);
});

test('the one next thing is to hand the tablet round, and then the tablet shows only the round', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk);
  await aTalk(desk, [sara, fatima], { date: '2026-03-12', time: '14:30' });
  const { user } = await showScreen(<WhileInside id={id} />, { desk });
  expect(await screen.findByText('torsdag den 12. marts 2026 kl. 14:30 (i overmorgen)')).toBeVisible();
  expect(screen.getByText('Hver for sig').closest('[aria-current]')).toHaveAttribute('aria-current', 'step');
  await user.click(screen.getByRole('button', { name: 'Giv tableten rundt' }));
  expect(await screen.findByText('Runden')).toBeVisible();
});

test('earlier conversations, their aim and what is still promised are there to read', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara, fatima]);
  const first = await aTalk(desk, [sara], { date: '2026-02-03', occasion: 'Morgener' });
  must(await desk.act(makeAgreement, agreement({ conversation: first, date: '2026-03-09' })));
  must(await desk.act(endConversation, { conversation: first }));
  const second = await aTalk(desk, [sara], { date: '2026-03-01' });
  must(await desk.act(cancelConversation, { conversation: second, reason: 'Sygdom' }));
  await showScreen(<Overview id={id} />, { desk });
  const earlier = (await screen.findByRole('heading', { name: 'Tidligere samtaler' })).parentElement!;
  const [cancelled, held] = within(earlier).getAllByRole('listitem');
  expect(cancelled).toHaveTextContent(/Aflyst: .?Sygdom/u);
  expect(within(held!).getByRole('link', { name: 'Svarene' })).toHaveAttribute(
    'href',
    `/dialogue/${id}/together/${first}`,
  );
  expect(screen.getByText('Skulle være sket i går')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Planlæg næste samtale' })).toBeVisible();
});

test('what the family was told is noted with its day, and closes nothing', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [sara, nour, fatima]);
  const { user } = await showScreen(<Overview id={id} />, { desk });
  await user.click(await screen.findByText('Det ved familien · Ikke noteret endnu'));
  await user.click(screen.getByLabelText('Hvem der læser svarene'));
  await user.click(screen.getByRole('button', { name: 'Noter det' }));
  await screen.findByText('Det ved familien · Sidst fortalt 10. mar. 2026');
  expect(dialogueOf(desk).information).toEqual([{ items: ['readers'], day: '2026-03-10', note: '' }]);
});

test('a dialogue is shared with a colleague on the same tablet, after one was told that it stays shared', async () => {
  const scene = await insideDesk();
  const { desk, profile } = scene;
  await desk.lock();
  await newProfile(scene, 'Bo Lund');
  await desk.lock();
  must(await desk.unlock(profile, secret));
  const id = await aFamily(desk, [sara]);
  const { user } = await showScreen(<Overview id={id} />, { desk });
  await user.click(await screen.findByText('Del med en kollega her'));
  expect(screen.getByText(/Det kan ikke tages tilbage/)).toBeVisible();
  await user.click(await screen.findByRole('button', { name: /Del med .*Bo Lund/u }));
  expect(await screen.findByText(/Delt med .*Bo Lund/u)).toBeVisible();
});

test('a row that was put back is noticed, and the rest is shown', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [person('sara', 'parent', '<i>Sara</i>')]);
  const state = inside(desk);
  const harmed = { ...state, open: { ...state.open!, findings: [{ type: 'RowReplaced' as const, row: 'row' }] } };
  await showScreen(<Overview id={id} />, { desk: { ...desk, state: () => harmed } });
  expect(await screen.findByText(/1 ting er ikke den, der sidst blev gemt/)).toBeVisible();
  expect(screen.getByText('<i>Sara</i>')).toBeVisible();
});

test('the host chooses other screens for this child, and the ones of its age again', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [amina, sara]);
  const { user } = await showScreen(<WhileInside id={id} />, { desk });
  const change = { name: /Vælg, hvordan .*Amina.* svarer/ };
  await user.click(await screen.findByRole('button', change));
  expect(screen.getByRole('radio', { name: 'Efter alder' })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: '5–6 år' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() => expect(dialogueOf(desk).childBand).toBe('5-6'));
  await user.click(await screen.findByRole('button', change));
  await user.click(screen.getByRole('radio', { name: 'Efter alder' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() => expect(dialogueOf(desk).childBand).toBeUndefined());
});

test('a father gets three steps, the child is never offered them here', async () => {
  const { desk } = await insideDesk();
  const id = await aFamily(desk, [amina, jens]);
  const { user } = await showScreen(<WhileInside id={id} />, { desk });
  await user.click(await screen.findByRole('button', { name: /Ret .*Amina/ }));
  expect(screen.queryByRole('checkbox', { name: 'Tre trin' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  await user.click(await screen.findByRole('button', { name: /Ret .*Jens/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Tre trin' }));
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() => expect(dialogueOf(desk).threeSteps).toEqual([jens.id]));
  expect(await screen.findByText(/Forælder · Tre trin/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /Ret .*Jens/ }));
  await user.selectOptions(screen.getByLabelText('Rolle'), 'Tolk');
  await user.click(screen.getByRole('button', { name: 'Gem' }));
  await waitFor(() => expect(dialogueOf(desk).threeSteps).toEqual([]));
});
