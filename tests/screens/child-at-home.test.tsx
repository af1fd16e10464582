import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Invitation } from '../../src/domain/invitation';
import { AnnouncerProvider } from '../../src/parts/announcer';
import { Child } from '../../src/screens/child/child';
import { Home } from '../../src/screens/round/home';
import { createAtHome } from '../../src/session/at-home';
import { AtHomeProvider } from '../../src/use-at-home';
import { LanguageProvider } from '../../src/words/language';
import { SpeechProvider } from '../../src/words/speech';
import { loadModelTexts } from '../../src/words/model-texts';
import { loadWords } from '../../src/words/words';
import { askAtHome } from '../support/at-home';
import { expectUsableByAll } from '../support/usable';
import { tabletVoice, voice } from '../support/voices';
import { choose, heading, press, turn, untilPlaces, untilWhole } from '../support/child';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

/** A phone in the family on which a child opens its link, on the evening of the first of December 2026. */
async function childOpensTheLink(change: Partial<Invitation> = {}) {
  const kept = new Map<string, string>();
  const keep = {
    names: () => [...kept.keys()],
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => kept.set(name, value).has(name),
    remove: (name: string) => void kept.delete(name),
  };
  const home = createAtHome({ now: () => new Date('2026-12-01T20:00:00'), keep, served: async () => undefined });
  const { fragment, open } = await askAtHome({ language: 'da', role: 'child', band: '6-9', ...change });
  // What it gives back is a number, as asking for the next picture does.
  const onFirstQuestion = vi.fn(() => 1);
  await home.open(fragment);
  await Promise.all([loadWords('da', 'respondent'), loadWords('da', 'child'), loadModelTexts('da'), home.prepare()]);
  await import('../../src/screens/round/home-ready');
  const { port, heard } = tabletVoice(voice('da-DK', true));
  await act(async () =>
    render(
      <LanguageProvider first="da" onChange={() => undefined}>
        <SpeechProvider port={port}>
          <AtHomeProvider home={home}>
            <AnnouncerProvider>
              <Suspense>
                <Home Child={Child} onFirstQuestion={onFirstQuestion} />
              </Suspense>
            </AnnouncerProvider>
          </AtHomeProvider>
        </SpeechProvider>
      </LanguageProvider>,
    ),
  );
  await heading('Vil du være med?');
  /** What the desk reads once the answer has come. */
  const given = async () => {
    await vi.waitFor(() => expect(home.state().at).toBe('ready'));
    const state = home.state();
    return state.at === 'ready' && (await open(Uint8Array.from(state.answer.letter)));
  };
  return { onFirstQuestion, heard, user: userEvent.setup(), given };
}

test('a child answers at home on the same screens, with whoever it names, and what it said goes on its way', async () => {
  const { onFirstQuestion, user, given } = await childOpensTheLink();
  expect(onFirstQuestion).toHaveBeenCalled();
  await choose(user, 'Ja');
  await turn(user, 'Hvem må læse dit svar først?');
  expect(screen.getByRole('radio', { name: /Fatima Nielsen/ })).not.toBeChecked();
  await choose(user, 'En anden');
  await user.type(screen.getByLabelText('Hvem er det?'), 'Moster');
  await turn(user, ...untilPlaces.slice(1));
  await user.click(await press('I skolen'));
  await turn(user, /svært/);
  await choose(user, 'Nej');
  await turn(user, 'Vil du fortælle mere?', 'Hvad vil du fortælle om?', ...untilWhole);
  await user.click(await press('Aflever mit svar'));
  await heading('Nu skal dit svar sendes');
  expect(await given()).toMatchObject({
    value: {
      answers: [{ area: 'school', place: 'school', choice: { type: 'degree', degree: 1 } }],
      child: { takesPart: 'yes', openerName: 'Moster' },
    },
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'Nu skal dit svar sendes' })).toBeVisible();
  expect(screen.queryByText('Behold en kopi til dig selv')).toBeNull();
});

test('whoever wants to talk to an adult at home finds numbers and when the answer is read, hears them, and comes back', async () => {
  const { user, heard } = await childOpensTheLink();
  await choose(user, 'Ja');
  await turn(user, 'Hvem må læse dit svar først?');
  await user.click(await press('Jeg vil tale med en voksen'));
  await heading('Du kan tale med en voksen nu');
  expect(screen.getByRole('link', { name: '116 111' })).toHaveAttribute('href', 'tel:116111');
  expect(screen.getByRole('link', { name: '112' })).toBeVisible();
  expect(screen.getByText(/Dit svar bliver først læst torsdag den 3\. december 2026/)).toBeVisible();
  expect(screen.getByText('Det står nu i dit svar.')).toBeVisible();
  await expectUsableByAll();
  await user.click(await press('Læs højt'));
  expect(heard.sentences.slice(-2)).toEqual([
    'Her kan børn tale med en voksen: 116 111',
    'Ring hertil, hvis nogen er i fare nu: 112',
  ]);
  await user.click(await press('Tilbage til mit svar'));
  await heading('Hvem må læse dit svar først?');
});

test('that a child wants to talk stands in the answer before it goes, and can be taken back', async () => {
  const { user, given } = await childOpensTheLink();
  await choose(user, 'Ja');
  await turn(user, ...untilPlaces);
  await user.click(await press('Jeg vil tale med en voksen'));
  await user.click(await press('Tilbage til mit svar'));
  await turn(user, ...untilWhole);
  expect(screen.getByText('Du vil gerne tale med en voksen')).toBeVisible();
  await user.click(await press('Nej, alligevel ikke'));
  expect(screen.queryByText('Du vil gerne tale med en voksen')).toBeNull();
  expect(document.body).not.toHaveFocus();
  await user.click(await press('Aflever mit svar'));
  const answer = await given();
  expect(answer).toHaveProperty('value.child');
  expect(answer).not.toHaveProperty('value.child.wantsToTalk');
});

test('who says no at home and wants to talk sees that too, before it goes', async () => {
  const { user, given } = await childOpensTheLink();
  await user.click(await press('Jeg vil tale med en voksen'));
  await user.click(await press('Tilbage til mit svar'));
  await choose(user, 'Nej');
  await user.click(await press('Videre'));
  expect(await screen.findByText('Du vil gerne tale med en voksen')).toBeVisible();
  await user.click(await press('Aflever mit svar'));
  expect(await given()).toMatchObject({ value: { child: { takesPart: 'no', wantsToTalk: true } } });
});

test('where the day of the meeting has passed, a child is told of no day', async () => {
  const { user } = await childOpensTheLink({ date: '2026-11-30', ends: '2026-12-14' });
  await user.click(await press('Jeg vil tale med en voksen'));
  expect(screen.getByText('Dit svar bliver læst, når I mødes.')).toBeVisible();
});

test('a schoolchild of six with two homes says of each how it is, on the screens that the host chose', async () => {
  const { user, given } = await childOpensTheLink({ childBand: '5-6', homes: ['Hos mor', 'Hos far'] });
  expect(screen.queryByText('I svarer sammen, du og en voksen.')).toBeNull();
  await choose(user, 'Ja');
  await turn(user, ...untilPlaces);
  expect(screen.getByRole('button', { name: /I skolen/ })).toBeVisible();
  expect(document.body).not.toHaveTextContent('børnehave');
  for (const [name, answer] of [
    ['Hos mor', 'Nej'],
    ['Hos far', 'Ja'],
  ] as const) {
    await user.click(await press(new RegExp(name)));
    await turn(user, new RegExp(`${name}.*: Er der noget`));
    await choose(user, answer);
    if (answer === 'Ja') {
      await turn(user, /lidt|meget|svært/);
      await choose(user, /meget/);
    }
    await turn(user, 'Vil du fortælle mere?', untilPlaces.at(-1) ?? '');
  }
  await turn(user, ...untilWhole);
  await user.click(await press('Aflever mit svar'));
  expect(await given()).toMatchObject({
    value: {
      scale: 'three',
      child: { band: '5-6' },
      answers: [
        { area: 'family', place: 'home', choice: { type: 'degree', degree: 1 } },
        { area: 'family', place: 'otherHome', choice: { type: 'degree', degree: 3 } },
      ],
    },
  });
});

test('saying no at home is an answer that is sent like any other', async () => {
  const { user, given } = await childOpensTheLink({ band: '3-5' });
  expect(screen.getByText('I svarer sammen, du og en voksen.')).toBeVisible();
  await choose(user, 'Nej');
  await user.click(await press('Videre'));
  await user.click(await press('Aflever mit svar'));
  expect(await given()).toMatchObject({ value: { answers: [], child: { takesPart: 'no' } } });
});
