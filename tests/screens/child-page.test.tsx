import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { makeAgreement, planFollowUp } from '../../src/domain/decide-agreements';
import { chooseChildBand, noteTold, openWithChild, promiseTelling, shareView } from '../../src/domain/decide-child';
import { endConversation, openViews } from '../../src/domain/decide-conversation';
import { correctPerson, nameHomes } from '../../src/domain/decide-persons';
import type { Shown } from '../../src/domain/event';
import type { Person } from '../../src/domain/person';
import type { View } from '../../src/domain/view';
import { ChildPage } from '../../src/screens/child-page/child-page';
import { Overview } from '../../src/screens/dialogue/overview';
import { Home } from '../../src/screens/home/home';
import type { Desk } from '../../src/session/desk';
import { loadModelTexts } from '../../src/words/model-texts';
import { loadWords } from '../../src/words/words';
import { aFamily, aTalk, aTalkApart, fill, insideDesk, must, secret, showScreen } from '../support/desk';
import { agreement, amina, fatima, jens, person, sara, viewOf } from '../support/family';
import { expectUsableByAll } from '../support/usable';

beforeAll(async () => {
  await Promise.all([loadWords('da', 'child'), loadWords('en', 'child'), loadWords('en', 'respondent')]);
  await loadModelTexts('en');
});

/** What Amina said: of home and of school, what she dreams of and what the grown-ups should know. */
const said = viewOf(amina, { family: 3, school: 1 }, {
  scale: 'three',
  strengths: { tapped: ['Jeg griner'], words: '' },
  child: {
    band: '7-9',
    takesPart: 'yes',
    opener: fatima.id,
    hopes: { words: 'En hund', byAdult: true },
    grownUps: { words: 'Tal lavere' },
  },
} as Partial<View>);

type Told = { persons?: Person[]; shown?: Shown[]; view?: View; plan?: object };

/** A meeting that was held, with an answer of Amina's that Fatima opened with her. */
async function aMeeting({ persons = [amina, sara, jens, fatima], shown = [], view = said, plan = {} }: Told = {}) {
  const scene = await insideDesk();
  const { desk } = scene;
  const dialogue = await aFamily(desk, persons);
  const givers = persons.filter(({ role }) => role !== 'child');
  const talk = await aTalk(desk, givers, { date: '2026-03-10', ...plan });
  if (persons.includes(amina)) {
    must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'of-amina', view } }));
    must(await desk.act(shareView, { conversation: talk, letter: 'of-amina', by: fatima.id, shown }));
  }
  const opened = [{ letter: 'of-sara', view: viewOf(sara, { school: { words: 'Saras ord' } }) }];
  must(await desk.act(openViews, { conversation: talk, opened }));
  must(await desk.act(makeAgreement, agreement({ conversation: talk, action: 'Fatima møder hende ved porten' })));
  must(await desk.act(planFollowUp, { conversation: talk, date: '2026-05-05', reason: '' }));
  const open = () => showScreen(<ChildPage id={dialogue} talk={talk} />, scene);
  /** The page once Amina and the adult are alone. */
  const show = async () => {
    const shown = await open();
    const alone = screen.queryByRole('button', { name: /Ja, vis det til/ });
    if (alone) await shown.user.click(alone);
    return shown;
  };
  return { ...scene, dialogue, talk, open, show };
}

const articles = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('article')];
/** What the child reads on the screen, and what goes home on paper. */
const pages = (container: HTMLElement) => {
  const [screenPage, paper] = articles(container);
  return { onScreen: screenPage!, paper: paper! };
};
const conversationOf = (desk: Desk, talk: string) => {
  const state = desk.state();
  const found = state.at === 'inside' && state.open?.dialogue.conversations.find(({ id }) => id === talk);
  if (!found) throw new Error('No conversation is open');
  return found;
};
/** jsdom's files have no `text`. */
const textOf = (file: Blob) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(file);
  });
const part = (name: string | RegExp) =>
  within(screen.getByRole('heading', { level: 2, name }).closest<HTMLElement>('section')!);

const { createObjectURL } = URL;
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  vi.restoreAllMocks();
});

test('Amina reads what she said, who does what and by when, and to whom she can say that she wants to talk', async () => {
  const { show } = await aMeeting();
  const { container } = await show();
  const { onScreen } = pages(container);
  for (const words of ['Til ⁨Amina⁩', 'Hjemme', 'Ja, meget', 'En hund', 'En voksen skrev', 'Tal lavere'])
    expect(onScreen).toHaveTextContent(words);
  expect(onScreen).toHaveTextContent('Fatima møder hende ved porten');
  expect(onScreen).toHaveTextContent('⁨Fatima Nielsen⁩ gør det. Det sker senest onsdag den 1. april 2026.');
  expect(onScreen).toHaveTextContent('Vi taler sammen igen tirsdag den 5. maj 2026.');
  expect(onScreen).toHaveTextContent('Du kan altid sige til ⁨Fatima Nielsen⁩, at du vil tale.');
  expect(onScreen).not.toHaveTextContent('Saras ord');
  await expectUsableByAll();
});

test('a sister who said no to everyone: the page for Quirinus holds none of her words, and his own are there', async () => {
  const sif = person('sif', 'child', 'Sif');
  const quirinus = person('quirinus', 'child', 'Quirinus');
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [sif, quirinus, sara, fatima], 'Quirinus');
  const talk = await aTalk(desk, [sif, quirinus, sara, fatima]);
  const says = async (one: Person, words: string) => {
    const view = viewOf(one, { school: { words } }, { scale: 'three', child: { band: '7-9', takesPart: 'yes' } });
    must(await desk.act(openWithChild, { conversation: talk, opened: { letter: `of-${one.id}`, view } }));
    must(await desk.act(shareView, { conversation: talk, letter: `of-${one.id}`, shown: [] }));
  };
  await says(sif, 'Min hemmelighed');
  await says(quirinus, 'Jeg vil spille bold');
  must(await desk.act(openViews, { conversation: talk, opened: [] }));
  const { container, user, unmount } = await showScreen(<ChildPage id={dialogue} talk={talk} />, { desk });
  await user.click(screen.getByRole('button', { name: /Ja, vis det til/ }));
  expect(pages(container).onScreen).toHaveTextContent('Til ⁨Quirinus⁩');
  expect(pages(container).onScreen).toHaveTextContent('Jeg vil spille bold');
  expect(container).not.toHaveTextContent('Min hemmelighed');
  unmount();

  must(await desk.act(correctPerson, { ...quirinus, name: 'Q' }));
  const nobodys = await showScreen(<ChildPage id={dialogue} talk={talk} />, { desk });
  expect(screen.getByText('Det kan ikke ses, hvem af børnene i dialogen der er ⁨Quirinus⁩')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Ja, vis det til/ })).toBeNull();
  expect(nobodys.container).not.toHaveTextContent(/Min hemmelighed|Jeg vil spille bold/);
  expect(pages(nobodys.container).paper).toHaveTextContent('Til ⁨Quirinus⁩');
  await expectUsableByAll();
});

test('what she finds nice stands there as she said it, in the language in which she said it', async () => {
  const nice = { tapped: ['My cat'], words: 'She purrs', byAdult: true as const };
  const view = { ...said, language: 'en', answers: said.answers.map((answer) => ({ ...answer, nice })) };
  const { show } = await aMeeting({ view });
  const { container } = await show();
  const [quote] = within(pages(container).onScreen).getAllByText('My cat · She purrs');
  expect(quote?.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(pages(container).onScreen).toHaveTextContent(/Rart:? ?En voksen skrev/);
});

test('what father may not see is on her screen, and on no paper and in no file that goes home', async () => {
  const shown = [
    { area: 'school', persons: [sara.id, jens.id, fatima.id] },
    { area: 'family', persons: [sara.id, fatima.id] },
  ];
  const { show } = await aMeeting({ shown });
  const files: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const { container, user } = await show();
  const { onScreen, paper } = pages(container);
  expect(onScreen).toHaveTextContent('Hjemme');
  expect(paper).toHaveTextContent('I skolen');
  for (const words of ['Hjemme', 'Ja, meget', 'En hund', 'Tal lavere', 'Jeg griner'])
    expect(paper).not.toHaveTextContent(words);
  expect(screen.getByText(/kommer ikke med hjem/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Gem som fil' }));
  const text = await textOf(files[0]!);
  expect(names).toEqual(['samsyn-page.txt']);
  expect(text).toContain('I skolen');
  expect(text).not.toMatch(/Hjemme|En hund|Tal lavere/);
});

test('opened at a table where father sits, the page holds only what he may see, until she and the adult are alone', async () => {
  const { desk, talk, open } = await aMeeting({ shown: [{ area: 'school', persons: [sara.id, jens.id, fatima.id] }] });
  must(await desk.act(noteTold, { conversation: talk, day: '2026-03-11', words: 'Fordi far' }));
  const { container, user } = await open();
  expect(screen.getByText(/Er du alene med/)).toBeVisible();
  expect(container).toHaveTextContent('I skolen');
  for (const words of ['Hjemme', 'En hund', 'Tal lavere', 'Fordi far']) expect(container).not.toHaveTextContent(words);
  await user.click(screen.getByRole('button', { name: /Ja, vis det til/ }));
  for (const words of ['Hjemme', 'En hund', 'Fordi far']) expect(container).toHaveTextContent(words);
  await user.click(screen.getByRole('button', { name: 'Skjul det igen' }));
  expect(container).not.toHaveTextContent('En hund');
});

test('what all in the family may see goes home; and that she is asked for alone tells nobody of a secret', async () => {
  const everybody = [sara.id, jens.id, fatima.id];
  const shown = [{ persons: everybody }, ...['school', 'family'].map((area) => ({ area, persons: everybody }))];
  const { open } = await aMeeting({ shown });
  const { container, user } = await open();
  expect(screen.queryByText(/kommer ikke med hjem/)).toBeNull();
  expect(pages(container).onScreen).toHaveTextContent('En hund');
  expect(pages(container).paper).toHaveTextContent('En hund');
  await user.click(screen.getByRole('button', { name: /Ja, vis det til/ }));
  expect(screen.queryByText(/kommer ikke med hjem/)).toBeNull();
});

test('where no grown-up of the family is named, nothing of what she said goes home', async () => {
  const { show } = await aMeeting({ persons: [amina, fatima] });
  const { container } = await show();
  const { onScreen, paper } = pages(container);
  expect(onScreen).toHaveTextContent('En hund');
  expect(paper).not.toHaveTextContent('En hund');
  expect(paper).toHaveTextContent('Fatima møder hende ved porten');
});

test('a child that is no person of the dialogue has a page too: what was agreed, and who does it', async () => {
  const { show } = await aMeeting({ persons: [sara, jens, fatima] });
  const { container } = await show();
  const { onScreen } = pages(container);
  expect(onScreen).toHaveTextContent('Til ⁨Amina⁩');
  expect(onScreen).not.toHaveTextContent('Det sagde du');
  expect(onScreen).toHaveTextContent('Fatima møder hende ved porten');
});

test('of two sittings Amina meets the one she sits in; what mother and father do not share stays off the paper', async () => {
  const scene = await insideDesk();
  const { desk } = scene;
  const dialogue = await aFamily(desk, [amina, sara, jens, fatima]);
  const talk = await aTalkApart(desk, [amina, sara, fatima], [jens, fatima]);
  const made = (id: string, action: string, sitting: 'first' | 'second') =>
    desk.act(makeAgreement, agreement({ id, conversation: talk, action, sitting }));
  must(await made('with-mother', 'Sara læser højt', 'first'));
  must(await made('with-father', 'Jens henter om fredagen', 'second'));
  const { container, user } = await showScreen(<ChildPage id={dialogue} talk={`${talk}.first`} />, scene);
  await user.click(screen.getByRole('button', { name: /Ja, vis det til/ }));
  const { onScreen, paper } = pages(container);
  expect(onScreen).toHaveTextContent('Sara læser højt');
  expect(container).not.toHaveTextContent('Jens henter om fredagen');
  expect(paper).not.toHaveTextContent('Sara læser højt');
  expect(screen.getByText(/kommer ikke med hjem/)).toBeVisible();
});

test('her two homes stand under the names they have', async () => {
  const view = viewOf(
    amina,
    {},
    {
      scale: 'three',
      answers: [
        { area: 'family', place: 'home', words: 'Her er ro' },
        { area: 'family', place: 'otherHome', words: 'Her er en kat' },
      ],
      child: { band: '7-9', takesPart: 'yes' },
    },
  );
  const { desk, show } = await aMeeting({ view });
  must(await desk.act(nameHomes, { first: 'Hos mor', second: 'Hos far' }));
  const { onScreen } = pages((await show()).container);
  expect(onScreen).toHaveTextContent(/Hjemme · Hos mor.*Her er ro.*Hjemme · Hos far.*Her er en kat/);
});

test('no and not today are said back as they were meant', async () => {
  const view = viewOf(amina, {}, { scale: 'three', child: { band: '7-9', takesPart: 'no' } });
  const { show } = await aMeeting({ view });
  const { container } = await show();
  expect(pages(container).onScreen).toHaveTextContent('Du sagde nej tak. Det er i orden.');
});

test('what will not happen and why is written beside the page, kept half written, and stands there once it is saved', async () => {
  const { desk, profile, dialogue, talk, show } = await aMeeting();
  const { container, user, unmount } = await show();
  await user.type(await screen.findByLabelText('Hvad sker der ikke, og hvorfor?'), 'Du bliver i din klasse.');
  expect(pages(container).onScreen).not.toHaveTextContent('Du bliver i din klasse.');
  unmount();
  await desk.lock();
  must(await desk.unlock(profile, secret));
  must(await desk.openDialogue(dialogue));
  const again = await show();
  expect(await screen.findByLabelText('Hvad sker der ikke, og hvorfor?')).toHaveValue('Du bliver i din klasse.');
  await again.user.click(screen.getByRole('button', { name: 'Gem det, du har skrevet' }));
  await waitFor(() => expect(pages(again.container).onScreen).toHaveTextContent('Du bliver i din klasse.'));
  expect(pages(again.container).paper).toHaveTextContent('Du bliver i din klasse.');
  expect(conversationOf(desk, talk).childPage).toEqual({ notHappening: 'Du bliver i din klasse.', rights: '' });
});

test('under ten there are pictures and no page on rights; from ten there are rights, and no picture', async () => {
  const { desk, show } = await aMeeting();
  const { container, unmount } = await show();
  expect(pages(container).onScreen).not.toHaveTextContent('Det har du ret til');
  expect(pages(container).onScreen.querySelector('svg')).not.toBeNull();
  unmount();
  must(await desk.act(chooseChildBand, { band: '10-12' }));
  const older = pages((await show()).container).onScreen;
  expect(older).toHaveTextContent('Du har ret til at vide, hvad der sker, og hvorfor.');
  expect(older).not.toHaveTextContent(/§|part i/);
  expect(older.querySelector('svg')).toBeNull();
});

test('a professional writes the rights in other words, and can take the usual ones again', async () => {
  const { desk, show } = await aMeeting();
  must(await desk.act(chooseChildBand, { band: '13-17' }));
  const { container, user } = await show();
  await user.click(await screen.findByRole('button', { name: 'Skriv om rettigheder med egne ord' }));
  expect(screen.getByRole('group', { name: 'Skriv om rettigheder med egne ord' })).toHaveFocus();
  const field = screen.getByLabelText('Barnets rettigheder');
  expect(field).toHaveDisplayValue(/Du har ret til at vide/);
  await fill(user, field, 'Ring til Mette, hvis du vil klage.');
  await user.click(screen.getByRole('button', { name: 'Gem det, du har skrevet' }));
  await waitFor(() => expect(pages(container).onScreen).toHaveTextContent('Ring til Mette'));
  expect(pages(container).onScreen).not.toHaveTextContent('Du har ret til at vide');
  await user.click(screen.getByRole('button', { name: 'Brug de faste ord igen' }));
  expect(screen.getByRole('button', { name: 'Skriv om rettigheder med egne ord' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Gem det, du har skrevet' }));
  await waitFor(() => expect(pages(container).onScreen).toHaveTextContent('Du har ret til at vide'));
});

test('a child reads its page in its own language', async () => {
  const { desk, show } = await aMeeting();
  must(await desk.act(correctPerson, { ...amina, language: 'en' }));
  const { container } = await show();
  const { onScreen, paper } = pages(container);
  expect(onScreen).toHaveTextContent('What you said');
  expect(onScreen).toHaveTextContent('Yes, a lot');
  expect(paper.closest('[lang]')).toHaveAttribute('lang', 'en');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Siden til ⁨Amina⁩');
});

test('they talked about it today; she says that it is right, or not, or nothing at all, and home lets go', async () => {
  const { desk, talk, show } = await aMeeting();
  must(await desk.act(promiseTelling, { conversation: talk, person: fatima.id, by: '2026-03-17' }));
  must(await desk.act(endConversation, { conversation: talk }));
  const home = await showScreen(<Home />, { desk });
  expect(home.container).toHaveTextContent('Fortæl ⁨Amina⁩, hvad I aftalte · ⁨Fatima Nielsen⁩ · senest 17. marts');
  home.unmount();
  const { user } = await show();
  const told = part('Vi har talt om det');
  expect(await told.findByLabelText('Hvornår talte I om det?')).toHaveValue('2026-03-10');
  for (const answer of told.getAllByRole('radio')) expect(answer).not.toBeChecked();
  await user.click(told.getByRole('radio', { name: 'Det er rigtigt' }));
  await user.click(told.getByRole('button', { name: 'Jeg vil ikke svare' }));
  for (const answer of told.getAllByRole('radio')) expect(answer).not.toBeChecked();
  await user.click(told.getByRole('button', { name: /har hørt det/ }));
  await waitFor(() => expect(conversationOf(desk, talk).told).toMatchObject({ day: '2026-03-10', words: '' }));
  expect(conversationOf(desk, talk).told?.answer).toBeUndefined();
  const later = await showScreen(<Home />, { desk });
  expect(later.container).not.toHaveTextContent('hvad I aftalte');
});

test('not right leads to talking about it again, without alarm, and stands in what happened', async () => {
  const { desk, dialogue, talk, show } = await aMeeting();
  must(await desk.act(endConversation, { conversation: talk }));
  const { user, unmount } = await show();
  const told = part('Vi har talt om det');
  await user.click(await told.findByRole('radio', { name: 'Det er ikke rigtigt' }));
  await user.type(told.getByLabelText('Du kan sige mere her'), 'Ikke ved porten');
  await user.click(told.getByRole('button', { name: /har hørt det/ }));
  expect(await told.findByText('Tal om det igen')).toBeVisible();
  expect(told.getByText('Ikke ved porten')).toBeVisible();
  expect(told.queryByRole('alert')).toBeNull();
  await expectUsableByAll();
  unmount();
  const { container } = await showScreen(<Overview id={dialogue} />, { desk });
  expect(container).toHaveTextContent('⁨Amina⁩ sagde: Det er ikke rigtigt. Tal om det igen.');
  expect(container).not.toHaveTextContent('Ikke ved porten');
});

test('who promised to tell it can be chosen later, and the overview leads to the page', async () => {
  const { desk, dialogue, talk, show } = await aMeeting();
  must(await desk.act(endConversation, { conversation: talk }));
  const { user, unmount } = await show();
  await user.click(screen.getByRole('button', { name: 'Hvem fortæller det?' }));
  expect(screen.queryByRole('radio', { name: 'Amina' })).toBeNull();
  expect(screen.getByRole('radio', { name: 'Fatima Nielsen' })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Gem, hvem der fortæller det' }));
  await waitFor(() => expect(conversationOf(desk, talk).telling).toEqual({ person: fatima.id, by: '2026-03-17' }));
  unmount();
  await showScreen(<Overview id={dialogue} />, { desk });
  const [way] = screen.getAllByRole('link', { name: /Siden til/ });
  expect(way).toHaveAttribute('href', `/dialogue/${dialogue}/child-page/${talk}`);
});

test('what she said when she was told goes on no paper', async () => {
  const { desk, talk, show } = await aMeeting();
  must(await desk.act(noteTold, { conversation: talk, day: '2026-03-11', answer: 'notRight', words: 'Fordi far' }));
  const { container } = await show();
  expect(pages(container).paper).not.toHaveTextContent('Fordi far');
});
