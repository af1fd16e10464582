import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { endConversation, openViews } from '../../src/domain/decide-conversation';
import type { Plan } from '../../src/domain/event';
import type { Person } from '../../src/domain/person';
import type { View } from '../../src/domain/view';
import { BigScreen } from '../../src/screens/together/big-screen';
import { initialsApart } from '../../src/domain/initials';
import { Together } from '../../src/screens/together/together';
import type { Desk } from '../../src/session/desk';
import { aFamily, aRound, aTalk, insideDesk, must, secret, showScreen } from '../support/desk';
import { amina, fatima, jens, person, sara, viewOf } from '../support/family';
import { openAmongAll } from '../support/with-child';

const talkOf = (desk: Desk, id: string) => {
  const state = desk.state();
  const found = state.at === 'inside' && state.open?.dialogue.conversations.find((talk) => talk.id === id);
  if (!found) throw new Error('There is no such conversation');
  return found;
};

type Story = { views?: View[]; persons?: Person[]; plan?: Partial<Plan>; asBig?: boolean };

/** A meeting in which these views lie open on the table, and the page that all look at. */
async function openedMeeting({ views = [], persons = [sara, jens, fatima], plan = {}, asBig }: Story = {}) {
  const { desk, profile } = await insideDesk();
  const dialogue = await aFamily(desk, persons);
  const talk = await aTalk(desk, persons, plan);
  const letters = views.map((view) => ({ letter: `letter-${view.person}`, view }));
  await openAmongAll(desk, talk, letters, persons);
  const page = asBig ? <BigScreen id={dialogue} talk={talk} /> : <Together id={dialogue} talk={talk} />;
  const show = () => showScreen(page, { desk, path: `/dialogue/${dialogue}/together/${talk}` });
  return { desk, profile, dialogue, talk, show, ...(await show()) };
}

const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest<HTMLElement>('section')!);
const area = () => part('Ét område ad gangen');

test('before the opening one sees who has answered and who has not, and nothing of any answer', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk);
  const talk = await aTalk(desk);
  await aRound(desk, talk, [viewOf(sara, { school: { words: 'Hun græder om morgenen' } })]);
  const { container } = await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  expect(part('Har svaret').getByText('Sara Holm')).toBeVisible();
  expect(part('Har ikke svaret endnu').getByText('Jens Holm')).toBeVisible();
  expect(container).not.toHaveTextContent('Hun græder');
  expect(talkOf(desk, talk).views).toEqual([]);
});

test('opening is said first, and then all see the answers', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk);
  const talk = await aTalk(desk);
  await aRound(desk, talk, [viewOf(sara, { school: 4 }), viewOf(jens, { school: 1 })]);
  const { user } = await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  await user.click(screen.getByRole('button', { name: 'Åbn svarene sammen' }));
  expect(screen.getByRole('dialog')).toHaveTextContent('Nu åbner I svarene. Alle kan se dem her.');
  expect(talkOf(desk, talk).opened).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Åbn nu' }));
  const school = await screen.findByRole('row', { name: /^Skole/ });
  expect(within(school).getByText('Meget bekymret')).toBeInTheDocument();
  expect(within(school).getByText('Ikke bekymret')).toBeInTheDocument();
  expect(school).toHaveTextContent('I ser ⁨Amina⁩ forskelligt – måske forskellige steder');
  expect(await screen.findByText('Svarene er åbnet. Alle kan se dem nu.')).toBeInTheDocument();
});

test('when not all can be in one room, the page says so before anything is opened', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk);
  const talk = await aTalk(desk, [sara, jens], { oneRoom: false, sittings: 'Jens kommer i morgen' });
  await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  expect(screen.getByText('I er ikke alle i rummet nu')).toBeVisible();
  expect(screen.getByText('Jens kommer i morgen')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Åbn svarene sammen' })).toBeNull();
});

test('strengths stand open; a father’s words about the home stay closed until someone asks', async () => {
  const words = 'Morgenerne er svære';
  const father = viewOf(
    jens,
    { family: 2 },
    {
      strengths: { tapped: ['Griner meget'], words: 'Hun bygger huler' },
      language: 'en',
      how: 'spoken',
      writtenBy: 'Bo',
    },
  );
  const told = { ...father, answers: [{ ...father.answers[0]!, place: 'home' as const, words }] };
  const { user } = await openedMeeting({ views: [told] });
  expect(await screen.findByText('Hun bygger huler')).toBeVisible();
  expect(screen.getByText('Griner meget')).toBeVisible();
  expect(screen.getByText(words)).not.toBeVisible();
  await user.click(area().getByText(/^Vis ordene/));
  expect(screen.getByText(words)).toBeVisible();
  const card = area().getByText('Jens Holm').closest('li')!;
  expect(card).toHaveTextContent('Hjemme');
  expect(card).toHaveTextContent('Skrevet på engelsk');
  expect(card).toHaveTextContent('Fortalt højt');
  expect(card).toHaveTextContent('Skrevet ind af ⁨Bo⁩');
});

test('an area is told in one breath, nobody first, and ends in a question to all', async () => {
  await openedMeeting({ views: [viewOf(fatima, { family: 4 }), viewOf(sara, { family: 2 })] });
  const told = area()
    .getByText(/Hvad ser I\?/)
    .closest('p');
  expect(told).toHaveTextContent(
    '⁨Sara Holm⁩: »Noget undrer mig«. ⁨Fatima Nielsen⁩: »Meget bekymret«. I ser ⁨Amina⁩ forskelligt. Hvad ser I?',
  );
});

test('two homes are two answers of one mother: told apart by place, and not far from anybody', async () => {
  const choice = (degree: number) => ({ type: 'degree' as const, degree });
  const mother: View = {
    ...viewOf(sara, {}),
    answers: [
      { area: 'family', place: 'home', choice: choice(1) },
      { area: 'family', place: 'otherHome', choice: choice(4) },
    ],
  };
  await openedMeeting({ views: [mother] });
  const row = screen.getByRole('row', { name: /^Livet hjemme/ });
  expect(row).toHaveTextContent('Ikke bekymret · Hjemme');
  expect(row).toHaveTextContent('Meget bekymret · I det andet hjem');
  expect(row).toHaveTextContent('Kun én har sat kryds');
});

test('a youth’s steps keep their own words in a picture of their own', async () => {
  const young = viewOf(amina, { school: 4 }, { scale: 'youth' });
  await openedMeeting({ persons: [amina, fatima], views: [young, viewOf(fatima, { school: 4 })] });
  const [adults, own] = screen.getAllByRole('table');
  expect(own).toHaveAccessibleName('⁨Amina⁩ har svaret på egne trin');
  expect(within(own!).getByText('Meget')).toBeInTheDocument();
  expect(within(own!).queryByText('Meget bekymret')).toBeNull();
  expect(within(adults!).queryByText('Amina')).toBeNull();
  expect(adults).toHaveTextContent('I har svaret på hver jeres trin');
});

test('an answer that comes late is announced by name, opened by a tap, and stays marked', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk);
  const talk = await aTalk(desk);
  must(await desk.act(openViews, { conversation: talk, opened: [{ letter: 'l', view: viewOf(sara, { school: 2 }) }] }));
  await aRound(desk, talk, [viewOf(jens, { school: 3 })]);
  const { user } = await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  expect(screen.getByText(/har ikke svaret\. Det er i orden/)).toHaveTextContent('⁨Fatima Nielsen⁩ har ikke svaret');
  expect(screen.getByText('Et svar mere er kommet.').closest('[role=status]')).toHaveTextContent('Fra ⁨Jens Holm⁩.');
  await user.click(screen.getByRole('button', { name: 'Åbn det' }));
  await waitFor(() => expect(screen.queryByText('Et svar mere er kommet.')).toBeNull());
  expect(screen.getByRole('row', { name: /^Skole/ })).toHaveTextContent('Bekymret · Svaret kom efter de andre');
});

test('a difference may stand, and a note is saved when someone says so', async () => {
  const { desk, talk, user } = await openedMeeting({
    views: [viewOf(sara, { family: 4 }), viewOf(jens, { family: 1 })],
  });
  const differ = area().getByRole('checkbox', { name: 'Vi ser det forskelligt, og det er i orden' });
  await user.click(differ);
  await waitFor(() => expect(differ).toBeChecked());
  expect(talkOf(desk, talk).differences).toEqual(['family']);
  await user.type(await area().findByRole('textbox'), 'To hjem');
  expect(area().getByText('Ikke gemt endnu')).toBeVisible();
  await user.click(area().getByRole('button', { name: 'Gem noten' }));
  expect(await area().findByText('Gemt på denne enhed')).toBeVisible();
  expect(talkOf(desk, talk).notes.family).toBe('To hjem');
});

test('half-written words are there again after the tablet was locked, and are not yet saved', async () => {
  const { desk, profile, talk, user, unmount, show } = await openedMeeting({ views: [viewOf(sara, { family: 1 })] });
  const aim = 'Hvad vil I alle for ⁨Amina⁩?';
  await user.type(await screen.findByLabelText(aim), 'Rolige morgener');
  unmount();
  await desk.lock();
  must(await desk.unlock(profile, secret));
  await show();
  expect(await screen.findByLabelText(aim)).toHaveValue('Rolige morgener');
  expect(talkOf(desk, talk).sharedAim).toBe('');
});

test('words for the talk begin with what helps, and nothing can be ticked', async () => {
  const { user } = await openedMeeting({ views: [viewOf(sara, { family: 1 })] });
  const summary = await area().findByText('Ord til snakken');
  await user.click(summary);
  const words = within(summary.closest('details')!);
  expect(words.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    'Det, der hjælper',
    'Det, der kan gøre det svært',
  ]);
  expect(words.queryByRole('checkbox')).toBeNull();
});

test('once the conversation has ended everything can be read and nothing written', async () => {
  const { desk, talk, unmount, show } = await openedMeeting({ views: [viewOf(sara, { family: 1 })] });
  unmount();
  must(await desk.act(endConversation, { conversation: talk }));
  await show();
  expect(screen.getByText('Samtalen er afsluttet. Her kan I læse, hvad I så sammen.')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getAllByRole('checkbox')).toEqual([screen.getByRole('checkbox', { name: '⁨Amina⁩ er i rummet' })]);
  expect(screen.getByRole('row', { name: /^Livet hjemme/ })).toHaveTextContent('Ikke bekymret');
});

test('the big screen shows the picture, then one area at a time, and has no notes', async () => {
  const { user } = await openedMeeting({ views: [viewOf(sara, { family: 2, school: 1 })], asBig: true });
  expect(screen.getByRole('heading', { level: 1, name: 'Sådan ser I det' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Næste' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Livet hjemme' })).toHaveFocus();
  expect(screen.getByText('Noget undrer mig')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('nobody stands in the picture as someone else, whatever they are called', () => {
  const names = ['Sara Holm', 'Søren Holm', 'Fatima', 'Per', 'Per', person('x', 'network', '👵🏽 Else').name];
  const initials = initialsApart(names);
  expect(new Set(initials).size).toBe(names.length);
  expect(initials.slice(0, 3)).toEqual(['SaH', 'SøH', 'F']);
});

test('under words in another language there is a place for what the interpreter says, and it stays with them', async () => {
  const interpreter = person('nura', 'interpreter', 'Nura');
  const words = 'لا ينام جيداً';
  const { desk, talk, user } = await openedMeeting({
    persons: [sara, jens, interpreter],
    plan: {
      participants: [
        { person: sara.id, how: 'view' },
        { person: jens.id, how: 'view' },
        { person: interpreter.id, how: 'interpreter' },
      ],
    },
    views: [viewOf(sara, { family: { words: 'Hun græder' } }), viewOf(jens, { family: { words } }, { language: 'ar' })],
  });
  expect(await area().findAllByText('Skriv, hvad tolken siger')).toHaveLength(1);
  await user.click(area().getByText('Skriv, hvad tolken siger'));
  await user.type(area().getByLabelText('Det betyder'), 'Han sover dårligt');
  expect(area().getByLabelText('Tolket af')).toHaveValue('Nura');
  await user.click(area().getByRole('button', { name: 'Gem tolkningen' }));
  expect(await area().findByText('Tolket af ⁨Nura⁩')).toBeInTheDocument();
  expect(area().getByText(words)).toHaveAttribute('lang', 'ar');
  expect(talkOf(desk, talk).interpretations).toEqual([
    { letter: `letter-${jens.id}`, area: 'family', text: 'Han sover dårligt', by: 'Nura' },
  ]);
});
