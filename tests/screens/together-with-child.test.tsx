import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { writeNote } from '../../src/domain/decide-conversation';
import { BigScreen } from '../../src/screens/together/big-screen';
import { Together } from '../../src/screens/together/together';
import { must, showScreen } from '../support/desk';
import { amina, fatima, jens, sara } from '../support/family';
import { expectUsableByAll } from '../support/usable';
import {
  aMeetingWithAmina,
  aminas,
  everybody,
  herHopes,
  keptBack,
  notTheFather,
  ofHome,
  ofSchool,
  sarasWords,
} from '../support/with-child';

type Scene = Awaited<ReturnType<typeof aMeetingWithAmina>>;

async function showTogether({ desk, dialogue, talk }: Scene) {
  const shown = await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  await screen.findByRole('checkbox', { name: 'Vi ser det forskelligt, og det er i orden' });
  return shown;
}

const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest<HTMLElement>('section')!);
const card = (name: string) => part('Ét område ad gangen').getByText(name).closest<HTMLElement>('li')!;
const inRoom = () => screen.findByRole('checkbox', { name: '⁨Amina⁩ er i rummet' });

test('what everybody may see stands beside the others: own words, own steps, hopes, and who sat beside', async () => {
  const { user } = await showTogether(await aMeetingWithAmina({ shown: everybody }));
  const own = within(card('Amina'));
  expect(own.getByText('Ja, meget')).toBeVisible();
  await user.click(own.getByText(/^Vis ordene/));
  expect(own.getByText(ofHome)).toBeVisible();
  expect(own.getByText('Skrevet af en voksen')).toBeVisible();
  expect(own.getByText('En forælder sad ved siden af')).toBeVisible();
  expect(part('Det, der går godt').getByText(herHopes)).toBeVisible();
  const tables = screen.getAllByRole('table', { hidden: true });
  expect(tables).toHaveLength(2);
  expect(within(tables[0]!).queryByText('Amina')).toBeNull();
});

test('with the father in the room nothing is there of the home that he may not see; the school is', async () => {
  const { container, user } = await showTogether(await aMeetingWithAmina({ shown: notTheFather }));
  expect(container).not.toHaveTextContent(keptBack);
  await user.click(screen.getByRole('button', { name: 'Skolen' }));
  expect(await screen.findByText(ofSchool)).toBeVisible();
  expect(container).not.toHaveTextContent(keptBack);
  // What she keeps to herself is not said to be missing.
  expect(screen.queryByText(/Amina.* har ikke svaret/)).toBeNull();
  expect(screen.queryByText(/Ikke svaret her: .*Amina/)).toBeNull();
});

test('the father who is noted as absent does not look: then the home stands there', async () => {
  const { container } = await showTogether(await aMeetingWithAmina({ shown: notTheFather, came: [sara, fatima] }));
  expect(container).toHaveTextContent(ofHome);
});

test('what is printed without the father in the room may lie before him at home: it holds nothing that he may not see', async () => {
  const { container } = await showTogether(await aMeetingWithAmina({ shown: notTheFather, came: [sara, fatima] }));
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(container).not.toHaveTextContent(keptBack);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(container).toHaveTextContent(ofHome);
});

test('a father who came unasked looks too: nothing of the home stands there', async () => {
  const story = { shown: notTheFather, asked: [amina, sara, fatima], came: [sara, jens, fatima] };
  const { container } = await showTogether(await aMeetingWithAmina(story));
  expect(container).not.toHaveTextContent(keptBack);
});

test('with nothing marked nobody sees anything of it, not even that something is held back', async () => {
  const { container } = await showTogether(await aMeetingWithAmina());
  expect(container).not.toHaveTextContent(keptBack);
  expect(container).not.toHaveTextContent(ofSchool);
  expect(screen.queryByText(/har ikke svaret\. Det er i orden/)).not.toHaveTextContent('Amina');
});

test('“not today” is shown as the full answer it is', async () => {
  const view = aminas({
    answers: [],
    child: { band: '7-9', takesPart: 'notToday' },
    strengths: { tapped: [], words: '' },
  });
  await showTogether(await aMeetingWithAmina({ view, shown: everybody }));
  expect(part('Det, der går godt').getByText('⁨Amina⁩ vil ikke være med i dag')).toBeVisible();
});

test('with the child in the room the adults’ words are gone from the page, and areas are in the child’s words', async () => {
  const scene = await aMeetingWithAmina({ shown: everybody });
  must(await scene.desk.act(writeNote, { conversation: scene.talk, area: 'school', text: 'Note om flytning' }));
  const { container, user, unmount } = await showTogether(scene);
  await user.click(await inRoom());
  await waitFor(() => expect(screen.getByRole('button', { name: 'I skolen' })).toBeVisible());
  await user.click(screen.getByRole('button', { name: 'I skolen' }));
  expect(container).not.toHaveTextContent(sarasWords);
  expect(container).not.toHaveTextContent('Note om flytning');
  expect(screen.queryByText('Ord til snakken')).toBeNull();
  expect(screen.queryByDisplayValue('Note om flytning')).toBeNull();
  expect(container).not.toHaveTextContent('Meget bekymret');
  expect(container).toHaveTextContent(ofSchool);
  unmount();
  // It holds through a reload, and on the big screen.
  const big = await showScreen(<BigScreen id={scene.dialogue} talk={scene.talk} />, { desk: scene.desk });
  await big.user.click(screen.getByRole('button', { name: 'Næste' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Hjemme' })).toBeVisible();
  await big.user.click(screen.getByRole('button', { name: 'Næste' }));
  expect(big.container).not.toHaveTextContent(sarasWords);
});

test('the switch is on from the start where the child is noted as present', async () => {
  const scene = await aMeetingWithAmina({ shown: everybody, came: [amina, sara, fatima] });
  await showTogether(scene);
  expect(await inRoom()).toBeChecked();
  await expectUsableByAll();
});
