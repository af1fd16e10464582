import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { makeAgreement, planFollowUp } from '../../src/domain/decide-agreements';
import { endConversation, openViews, setSharedAim, writeNote } from '../../src/domain/decide-conversation';
import { addPerson } from '../../src/domain/decide-persons';
import type { Person } from '../../src/domain/person';
import { GiveOut } from '../../src/screens/exports/give-out';
import { FamilyPage } from '../../src/screens/family-page/family-page';
import { OnePlan } from '../../src/screens/one-plan/one-plan';
import { Sibling } from '../../src/screens/dialogue/sibling';
import { Summary } from '../../src/screens/summary/summary';
import { loadModelTexts } from '../../src/words/model-texts';
import { loadWords } from '../../src/words/words';
import { aFamily, aTalk, insideDesk, must, showScreen } from '../support/desk';
import { agreement, amina, fatima, jens, person, sara, viewOf } from '../support/family';
import { expectUsableByAll } from '../support/usable';

const says = (words: string) => ({ strengths: { tapped: [], words } });

/** A meeting that was held: two parents and a teacher, words about the home, an aim, an agreement, a day. */
async function aMeeting() {
  const scene = await insideDesk();
  const { desk } = scene;
  const dialogue = await aFamily(desk, [sara, jens, fatima, amina]);
  const talk = await aTalk(desk, [sara, jens, fatima], {
    occasion: 'Uro i klassen',
    date: '2026-03-10',
    place: 'Skolen',
  });
  const given = [
    viewOf(sara, { family: 4, school: { words: 'Saras ord' } }, says('Sara ser mod')),
    viewOf(jens, { family: 1, school: 'cannotTell' }, says('Jens ser glæde')),
    viewOf(fatima, { family: 'ratherNot', school: { words: 'Fatimas ord' } }, says('Fatima ser flid')),
  ];
  const opened = given.map((view) => ({ letter: `letter-${view.person}`, view }));
  must(await desk.act(openViews, { conversation: talk, opened }));
  must(await desk.act(writeNote, { conversation: talk, area: 'family', text: 'Skrevet af os alle' }));
  must(await desk.act(setSharedAim, { conversation: talk, text: 'Rolige morgener' }));
  must(await desk.act(makeAgreement, agreement({ conversation: talk })));
  must(await desk.act(planFollowUp, { conversation: talk, date: '2026-05-05', reason: '' }));
  must(await desk.act(endConversation, { conversation: talk }));
  return { ...scene, dialogue, talk };
}

const familyPage = async (recipient: Person) => {
  const scene = await aMeeting();
  const screenOf = <FamilyPage id={scene.dialogue} talk={scene.talk} person={recipient.id} />;
  return { ...scene, ...(await showScreen(screenOf, scene)) };
};

/** What the browser was given to download, and under which name. */
function downloads() {
  const files: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return 'blob:file';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const text = (file: Blob) =>
    new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.addEventListener('load', () => resolve(reader.result as string));
      reader.readAsText(file);
    });
  return { names, first: async () => await text(files[0]!) };
}

const { createObjectURL } = URL;
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  vi.restoreAllMocks();
});

test('only the child the talk was about reads that it was about it; its sister reads whom it was about', async () => {
  const sif = person('sif', 'child', 'Sif');
  const scene = await aMeeting();
  must(await scene.desk.act(addPerson, sif));
  const pageFor = async ({ id }: Person) =>
    await showScreen(<FamilyPage id={scene.dialogue} talk={scene.talk} person={id} />, scene);
  const sisters = await pageFor(sif);
  expect(await screen.findByText(/fra samtalen om ⁨Amina⁩/)).toBeVisible();
  sisters.unmount();
  await pageFor(amina);
  expect(await screen.findByText(/fra samtalen om dig, ⁨Amina⁩/)).toBeVisible();
});

test('the minutes hold what everyone answered, what was agreed and when one meets again', async () => {
  const scene = await aMeeting();
  const { container } = await showScreen(<Summary id={scene.dialogue} talk={scene.talk} />, scene);
  for (const words of ['Uro i klassen', 'Skolen', 'Meget bekymret', 'Saras ord', 'Fatimas ord', 'Jens ser glæde'])
    expect(container).toHaveTextContent(words);
  for (const words of ['Vil helst ikke', 'Skrevet af os alle', 'Rolige morgener', 'tirsdag den 5. maj 2026'])
    expect(container).toHaveTextContent(words);
  expect(screen.getByText(/Alle, der får fat i dem, kan læse dem/)).toBeVisible();
  await expectUsableByAll();
});

test('one tap copies the minutes as text for the journal', async () => {
  const scene = await aMeeting();
  const { user } = await showScreen(<Summary id={scene.dialogue} talk={scene.talk} />, scene);
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
  await user.click(screen.getByRole('button', { name: 'Kopiér som tekst' }));
  const text = writeText.mock.calls[0]?.[0];
  expect(text).toContain('Sara Holm: Meget bekymret');
  expect(text).toContain('Har ansvaret: Fatima Nielsen');
  expect(text).not.toMatch(/[\u2066-\u2069]/);
  expect((await screen.findAllByText(/Teksten er kopieret/)).length).toBeGreaterThan(0);
});

test('where the browser does not copy, the text stands there selected', async () => {
  const scene = await aMeeting();
  const { user } = await showScreen(<Summary id={scene.dialogue} talk={scene.talk} />, scene);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Kopiér som tekst' }));
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Teksten er valgt/ });
  expect(area).toHaveFocus();
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(area.value);
});

test('Jens’ page holds his own answer and none of Sara’s or Fatima’s words about it, and no occasion', async () => {
  const { container } = await familyPage(jens);
  const page = within(screen.getByRole('article'));
  expect(page.getByRole('heading', { name: /Til .*Jens Holm/ })).toBeVisible();
  expect(page.getByText('Ikke bekymret')).toBeVisible();
  expect(page.getByText('Sara ser mod')).toBeVisible();
  expect(page.getByText('Fatima meets her at the gate')).toBeVisible();
  expect(page.getByText('tirsdag den 5. maj 2026')).toBeVisible();
  expect(page.getByText(/Det er ikke en afgørelse fra kommunen/)).toBeVisible();
  for (const words of [
    'Saras ord',
    'Fatimas ord',
    'Meget bekymret',
    'Vil helst ikke',
    'Skrevet af os alle',
    'Uro i klassen',
  ])
    expect(container).not.toHaveTextContent(words);
  await expectUsableByAll();
});

test('the page speaks the recipient’s language, and the words people wrote stay as they wrote them', async () => {
  await familyPage(jens);
  await Promise.all([loadWords('ar', 'respondent'), loadModelTexts('ar')]);
  await act(
    async () => void fireEvent.change(screen.getByRole('combobox', { name: /Sprog/ }), { target: { value: 'ar' } }),
  );
  expect(await screen.findByRole('heading', { name: /إلى .*Jens Holm/ })).toBeVisible();
  const article = screen.getByRole('article');
  expect(article.closest('[dir]')).toHaveAttribute('dir', 'rtl');
  expect(within(article).getByText('Sara ser mod')).toHaveAttribute('lang', 'da');
  expect(screen.getByRole('button', { name: 'Kopiér som tekst' }).closest('[dir]')).toHaveAttribute('dir', 'ltr');
  await expectUsableByAll();
});

test('a professional gets no page of the family', async () => {
  await familyPage(fatima);
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByRole('heading', { level: 1, name: 'Personen er ikke med i dialogen mere.' })).toBeVisible();
});

test('each recipient is chosen by name; there is no page for all', async () => {
  const scene = await aMeeting();
  await showScreen(<Summary id={scene.dialogue} talk={scene.talk} />, scene);
  const names = screen.getAllByRole('link', { name: /^Side til/ }).map(({ textContent }) => textContent);
  expect(names).toEqual(['Side til ⁨Sara Holm⁩', 'Side til ⁨Jens Holm⁩', 'Side til ⁨Amina⁩']);
});

test('data goes out after the warning, and no file is called by a child’s name', async () => {
  const scene = await aMeeting();
  const { names, first } = downloads();
  const { user } = await showScreen(<GiveOut id={scene.dialogue} />, scene);
  expect(screen.getByText(/Alle, der får fat i en fil, kan læse alt i den/)).toBeVisible();
  await expectUsableByAll();
  await user.click(screen.getByRole('button', { name: 'Hent dialogen' }));
  await user.click(screen.getByRole('button', { name: 'Hent tabellen' }));
  expect(names).toEqual(['samsyn-dialogue.json', 'samsyn-table.csv']);
  const file = JSON.parse(await first()) as { format: string; version: number; events: { kind: string }[] };
  expect(file).toMatchObject({ format: 'samsyn/dialogue', version: 1 });
  expect(file.events.map(({ kind }) => kind)).toContain('agreementMade');
});

test('siblings’ open agreements stand on one page, child by child', async () => {
  const scene = await aMeeting();
  await aFamily(scene.desk, [sara, fatima], 'Yusuf');
  const { user } = await showScreen(<OnePlan />, scene);
  await user.click(screen.getByRole('checkbox', { name: 'Amina' }));
  await user.click(screen.getByRole('checkbox', { name: 'Yusuf' }));
  await user.click(screen.getByRole('button', { name: 'Vis planen' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Amina' })).toBeVisible();
  expect(screen.getByText('Fatima meets her at the gate')).toBeVisible();
  const yusuf = screen.getByRole('heading', { level: 2, name: 'Yusuf' }).closest('section')!;
  expect(yusuf).toHaveTextContent('Ingen aftaler er åbne.');
  await expectUsableByAll();
});

test('a sibling’s dialogue begins with the same people and with nothing that was said', async () => {
  const scene = await aMeeting();
  const { user, container } = await showScreen(<Sibling id={scene.dialogue} />, scene);
  await screen.findByRole('textbox', { name: /Barnets fornavn/ });
  const named = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
  expect(named()).toEqual(['', 'Sara Holm', 'Jens Holm', 'Fatima Nielsen']);
  expect(container).not.toHaveTextContent('Rolige morgener');
  await user.type(screen.getByRole('textbox', { name: /Barnets fornavn/ }), 'Yusuf');
  await user.click(screen.getByRole('checkbox', { name: /ikke født/ }));
  await user.click(screen.getByRole('button', { name: 'Begynd dialogen' }));
  await waitFor(() => {
    const state = scene.desk.state();
    expect(state.at === 'inside' && state.open?.dialogue.child.name).toBe('Yusuf');
  });
  const state = scene.desk.state();
  const open = state.at === 'inside' ? state.open?.dialogue : undefined;
  expect(open?.conversations).toEqual([]);
  expect(open?.persons.map(({ name }) => name)).toEqual(['Sara Holm', 'Jens Holm', 'Fatima Nielsen']);
  expect(open?.persons.map(({ id }) => id)).not.toContain(sara.id);
  expect(open?.persons.find(({ id }) => id === open.contact)?.name).toBe('Fatima Nielsen');
});
