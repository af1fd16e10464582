import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { endConversation, openViews } from '../../src/domain/decide-conversation';
import type { Person } from '../../src/domain/person';
import { GiveOut } from '../../src/screens/exports/give-out';
import { FamilyPage } from '../../src/screens/family-page/family-page';
import { OverTime } from '../../src/screens/over-time/over-time';
import { Summary } from '../../src/screens/summary/summary';
import { aTalk, must, showScreen } from '../support/desk';
import { amina, fatima, jens, sara, viewOf } from '../support/family';
import { expectUsableByAll } from '../support/usable';
import {
  aMeetingWithAmina,
  everybody,
  herHopes,
  keptBack,
  notTheFather,
  ofHome,
  ofSchool,
} from '../support/with-child';

type Scene = Awaited<ReturnType<typeof aMeetingWithAmina>>;

const familyPage = async ({ desk, dialogue, talk }: Scene, { id }: Person) => {
  const shown = await showScreen(<FamilyPage id={dialogue} talk={talk} person={id} />, { desk });
  await screen.findByRole('article');
  return shown;
};

const { createObjectURL } = URL;
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  vi.restoreAllMocks();
});

/** The text of the file that a button gives. */
async function fileFrom({ desk, dialogue }: Scene, button: string): Promise<string> {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return 'blob:file';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { user } = await showScreen(<GiveOut id={dialogue} />, { desk });
  await user.click(await screen.findByRole('button', { name: button }));
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(files[0]!);
  });
}

test('the father’s page holds the school that he may see, and nothing of the home', async () => {
  const { container } = await familyPage(await aMeetingWithAmina({ shown: notTheFather }), jens);
  expect(container).toHaveTextContent(ofSchool);
  expect(container).not.toHaveTextContent(keptBack);
});

test('the mother’s page holds what she may see, in Amina’s words', async () => {
  const { container } = await familyPage(await aMeetingWithAmina({ shown: notTheFather }), sara);
  expect(screen.getByRole('heading', { name: 'Fra ⁨Amina⁩' })).toBeVisible();
  expect(container).toHaveTextContent(ofHome);
  expect(container).toHaveTextContent('Skrevet af en voksen');
  expect(container).toHaveTextContent(herHopes);
});

/** What stands under a label, about a place. */
const underLabel = (place: string, label: string) =>
  within(screen.getByRole('heading', { name: place }).parentElement!)
    .getByText(label)
    .closest('div');

test('what is nice and what is hard stand apart on the mother’s page, each under its word', async () => {
  await familyPage(await aMeetingWithAmina({ shown: notTheFather }), sara);
  expect(underLabel('I skolen', 'Rart')).toHaveTextContent(`RartFrikvarter · ${ofSchool}`);
  expect(underLabel('I skolen', 'Svært')).toHaveTextContent(/^SværtNej$/);
});

test('Amina’s own page holds all that she said, whatever she shows others', async () => {
  const { container } = await familyPage(await aMeetingWithAmina(), amina);
  expect(container).toHaveTextContent(ofHome);
  expect(container).toHaveTextContent(ofSchool);
});

test('with nothing marked nobody’s page and no minutes hold anything of it', async () => {
  const scene = await aMeetingWithAmina();
  const mothers = await familyPage(scene, sara);
  expect(mothers.container).not.toHaveTextContent(ofSchool);
  mothers.unmount();
  const { desk, dialogue, talk } = scene;
  const { container } = await showScreen(<Summary id={dialogue} talk={talk} />, { desk });
  expect(container).not.toHaveTextContent(ofSchool);
  expect(container).not.toHaveTextContent(keptBack);
});

test('the minutes hold what all who were asked may see, with nice things and who wrote', async () => {
  const scene = await aMeetingWithAmina({ shown: notTheFather });
  const { desk, dialogue, talk } = scene;
  const with_ = await showScreen(<Summary id={dialogue} talk={talk} />, { desk });
  expect(with_.container).toHaveTextContent(`Det er rart: Frikvarter · ${ofSchool}`);
  expect(with_.container).not.toHaveTextContent(keptBack);
  with_.unmount();
  const other = await aMeetingWithAmina({ shown: notTheFather, asked: [amina, sara, fatima] });
  const without = await showScreen(<Summary id={other.dialogue} talk={other.talk} />, { desk: other.desk });
  expect(without.container).toHaveTextContent(ofHome);
  expect(without.container).toHaveTextContent('Skrevet af en voksen');
  expect(without.container).toHaveTextContent('En forælder sad ved siden af');
  expect(without.container).toHaveTextContent(herHopes);
});

test('the father who was asked and did not come reads the minutes too: nothing of the home stands there', async () => {
  const { desk, dialogue, talk } = await aMeetingWithAmina({ shown: notTheFather, came: [sara, fatima] });
  const { container } = await showScreen(<Summary id={dialogue} talk={talk} />, { desk });
  expect(container).toHaveTextContent(ofSchool);
  expect(container).not.toHaveTextContent(keptBack);
});

test('the table holds only what everybody in the dialogue may see, and no empty row for the rest', async () => {
  const table = await fileFrom(await aMeetingWithAmina({ shown: notTheFather }), 'Hent tabellen');
  expect(table).toContain(ofSchool);
  expect(table).not.toMatch(keptBack);
  expect(table.split('\r\n').filter((row) => row.includes('Amina'))).toHaveLength(1);
});

test('the open file says before that it holds more than everybody may see, and no words for one adult', async () => {
  const scene = await aMeetingWithAmina({ shown: everybody });
  const { desk, dialogue } = scene;
  const { unmount } = await showScreen(<GiveOut id={dialogue} />, { desk });
  expect(await screen.findByText(/Filen rummer også det, som ⁨Amina⁩ ikke vil vise alle/)).toBeVisible();
  await expectUsableByAll();
  unmount();
  expect(await fileFrom(scene, 'Hent dialogen')).toContain(ofHome);
});

test('over time Amina’s school stands, which everybody may see, and not her home', async () => {
  const { desk, dialogue, talk } = await aMeetingWithAmina({ shown: notTheFather });
  must(await desk.act(endConversation, { conversation: talk }));
  const next = await aTalk(desk, [sara, jens], { date: '2026-04-10' });
  must(
    await desk.act(openViews, { conversation: next, opened: [{ letter: 'next', view: viewOf(sara, { school: 2 }) }] }),
  );
  must(await desk.act(endConversation, { conversation: next }));
  const { container } = await showScreen(<OverTime id={dialogue} />, { desk });
  const told = screen.getAllByRole('row', { name: /^Amina/ });
  expect(told).toHaveLength(1);
  expect(within(told[0]!).getByText('Nej')).toBeVisible();
  expect(container).not.toHaveTextContent('Ja, meget');
  expect(container).not.toHaveTextContent(keptBack);
});
