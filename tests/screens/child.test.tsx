import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SpeechPort } from '../../src/words/speech';
import { amina } from '../support/family';
import {
  childsRound,
  choose,
  handsIn,
  heading,
  openedWithChild,
  press,
  takenByAmina,
  toThePlaces,
  turn,
  untilWhole,
} from '../support/child';

beforeEach(() => localStorage.clear());

describe('a child hands in what it said', () => {
  test('a child of eight taps what is nice, and lets the stone say how hard it is', async () => {
    const begun = await childsRound();
    const { user, place } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await waitFor(() => expect(place()).toBe('/child'));
    await user.click(await press('I skolen'));
    await heading('I skolen: Hvad er rart?');
    await user.click(screen.getByRole('checkbox', { name: 'En ven' }));
    await turn(user, 'I skolen: Er der noget, der er svært?');
    await choose(user, 'Ja, lidt');
    await turn(user, 'Vil du fortælle mere?');
    await user.type(screen.getByLabelText('Dine ord'), 'Der er larm');
    await user.click(screen.getByRole('checkbox', { name: 'En voksen skrev det' }));
    await user.click(await press('Videre'));
    expect(await press(/I skolen.*Her har du fortalt/)).toBeInTheDocument();
    await handsIn(user, ...untilWhole);
    await user.click(await press('Ja, det gør jeg'));
    await heading('Hvem svarer nu?');
    expect(place()).toBe('/dialogue/one');
    expect(await openedWithChild(begun)).toMatchObject({
      scale: 'three',
      child: { band: '7-9', takesPart: 'yes' },
      answers: [
        {
          area: 'school',
          place: 'school',
          choice: { type: 'degree', degree: 2 },
          words: 'Der er larm',
          byAdult: true,
          nice: { tapped: ['En ven'], words: '' },
        },
      ],
    });
  });

  test('a child changes the language and taps on: nothing of what it tapped meanwhile is lost', async () => {
    const { desk } = await childsRound();
    await takenByAmina(desk);
    // Both in one breath: the texts of the other language are still on their way.
    fireEvent.change(await screen.findByRole('combobox'), { target: { value: 'tr' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Nej' }));
    await waitFor(() => expect(desk.halfGiven(amina.id)).toMatchObject({ language: 'tr' }));
    expect(desk.halfGiven(amina.id)?.child).toMatchObject({ takesPart: 'no' });
  });

  test('a child of six says yes first and then a lot; a yes without more stays a yes', async () => {
    const begun = await childsRound({ band: '5-6' });
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('Hjemme'));
    await turn(user, 'Hjemme: Er der noget, der er svært?');
    expect(screen.queryByRole('radio', { name: 'Ja, meget' })).toBeNull();
    await choose(user, 'Ja');
    await turn(user, 'Er det lidt eller meget?');
    await choose(user, 'Ja, meget');
    await turn(user, 'Vil du fortælle mere?', 'Hvad vil du fortælle om?');
    await user.click(await press('I skolen'));
    await turn(user, 'I skolen: Er der noget, der er svært?');
    await choose(user, 'Ja');
    await turn(user, 'Er det lidt eller meget?', 'Vil du fortælle mere?', 'Hvad vil du fortælle om?');
    await handsIn(user, ...untilWhole);
    expect((await openedWithChild(begun))?.answers).toEqual([
      { area: 'family', place: 'home', choice: { type: 'degree', degree: 3 } },
      { area: 'school', place: 'school', words: 'Ja, der er noget svært.' },
    ]);
  });

  test('an adult’s words below a child’s yes are marked as the adult’s, and the yes is not', async () => {
    const begun = await childsRound({ band: '5-6' });
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('I skolen'));
    await turn(user, 'I skolen: Er der noget, der er svært?');
    await choose(user, 'Ja');
    await turn(user, 'Er det lidt eller meget?', 'Vil du fortælle mere?');
    await user.type(screen.getByLabelText('Dine ord'), 'Frikvarteret larmer');
    await user.click(await screen.findByRole('checkbox', { name: /voksen/ }));
    await turn(user, 'Hvad vil du fortælle om?');
    await handsIn(user, ...untilWhole);
    expect((await openedWithChild(begun))?.answers).toEqual([
      { area: 'school', place: 'school', words: 'Ja, der er noget svært.\nEn voksen skrev: Frikvarteret larmer' },
    ]);
  });

  test('a child of six that has said what it is about, and then yes, is asked how much; words and yes go along', async () => {
    const begun = await childsRound({ band: '5-6' });
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('Noget andet'));
    await user.type(await screen.findByLabelText('Det er …'), 'Min bedstefar');
    await turn(user, 'Noget andet: Hvad er rart?', 'Noget andet: Er der noget, der er svært?');
    await choose(user, 'Ja');
    expect(screen.getByRole('radio', { name: 'Ja' })).toBeChecked();
    await turn(user, 'Er det lidt eller meget?', 'Hvad vil du fortælle om?');
    await user.click(await press(/Noget andet/));
    expect(screen.getByLabelText('Det er …')).toHaveValue('Min bedstefar');
    await turn(user, /Hvad er rart/, /svært/, 'Er det lidt eller meget?', 'Hvad vil du fortælle om?');
    await turn(user, ...untilWhole);
    expect(screen.getByText('Ja, der er noget svært.')).toBeVisible();
    await handsIn(user);
    expect((await openedWithChild(begun))?.answers).toEqual([
      { area: 'other', place: 'elsewhere', words: 'Ja, der er noget svært.\nMin bedstefar' },
    ]);
  });

  test('words about a place take no yes away, and a step stands in for it', async () => {
    const begun = await childsRound({ band: '5-6' });
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('I skolen'));
    await turn(user, /svært/);
    await choose(user, 'Ja');
    await turn(user, 'Er det lidt eller meget?', 'Vil du fortælle mere?');
    expect(screen.getByLabelText('Dine ord')).toHaveValue('');
    await user.type(screen.getByLabelText('Dine ord'), 'Der er larm');
    await user.click(await press('Tilbage'));
    await heading('I skolen: Er der noget, der er svært?');
    expect(screen.getByRole('radio', { name: 'Ja' })).toBeChecked();
    await turn(user, 'Er det lidt eller meget?');
    await choose(user, 'Ja, lidt');
    await turn(user, 'Vil du fortælle mere?', 'Hvad vil du fortælle om?');
    await handsIn(user, ...untilWhole);
    expect((await openedWithChild(begun))?.answers).toEqual([
      { area: 'school', place: 'school', choice: { type: 'degree', degree: 2 }, words: 'Der er larm' },
    ]);
  });

  test('whoever deletes the words that an adult wrote has no adult in its answer', async () => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('I skolen'));
    await user.click(await screen.findByRole('checkbox', { name: 'En ven' }));
    await turn(user, /svært/, 'Vil du fortælle mere?');
    await user.type(screen.getByLabelText('Dine ord'), 'Larm');
    await user.click(screen.getByRole('checkbox', { name: 'En voksen skrev det' }));
    await user.clear(screen.getByLabelText('Dine ord'));
    await turn(user, 'Hvad vil du fortælle om?', ...untilWhole);
    expect(screen.getByText(/En ven/)).toBeVisible();
    expect(screen.queryByText('En voksen skrev det')).toBeNull();
    await handsIn(user);
    expect((await openedWithChild(begun))?.answers).toEqual([
      { area: 'school', place: 'school', nice: { tapped: ['En ven'], words: '' } },
    ]);
  });

  test('an adult who wrote only what is nice stands at those words, and not at the child’s own', async () => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('I skolen'));
    await user.type(await screen.findByLabelText('Noget andet rart'), 'Frikvarter');
    await user.click(screen.getByRole('checkbox', { name: 'En voksen skrev det' }));
    await turn(user, /svært/, 'Vil du fortælle mere?');
    await user.type(screen.getByLabelText('Dine ord'), 'Larm');
    expect(screen.getByRole('checkbox', { name: 'En voksen skrev det' })).not.toBeChecked();
    await turn(user, 'Hvad vil du fortælle om?');
    await handsIn(user, ...untilWhole);
    const nice = { tapped: [], words: 'Frikvarter', byAdult: true };
    expect((await openedWithChild(begun))?.answers).toEqual([{ area: 'school', place: 'school', words: 'Larm', nice }]);
  });

  test('for a child of six three places are enough, and that is said kindly', async () => {
    const { desk } = await childsRound({ band: '5-6', areas: ['development', 'family', 'school', 'health'] });
    const { user } = await takenByAmina(desk);
    await toThePlaces(user);
    for (const name of ['Mig', 'Hjemme', 'I skolen']) {
      await user.click(await press(name));
      await turn(user, /svært/);
      await choose(user, 'Nej');
      await turn(user, 'Vil du fortælle mere?', 'Hvad vil du fortælle om?');
    }
    expect(screen.getByText('Nu har du fortalt nok. Tak.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /krop/ })).toBeNull();
    expect(await press(/^Mig/)).toBeInTheDocument();
  });

  test('a girl of eleven meets the five steps in words, and no toys', async () => {
    const begun = await childsRound({ band: '10-12' });
    const { user } = await takenByAmina(begun.desk);
    expect(await screen.findByText(/Der er ingen rigtige eller forkerte svar/)).toBeVisible();
    await toThePlaces(user);
    await user.click(await press('Skolen'));
    await turn(user, /Er der noget, der er svært for dig/);
    expect(screen.getAllByRole('radio')).toHaveLength(7);
    expect(screen.getByRole('group').querySelector('svg')).toBeNull();
    await choose(user, 'En del');
    await turn(user, 'Vil du skrive mere om det?', /Vælg det/);
    await handsIn(user, ...untilWhole);
    expect(await openedWithChild(begun)).toMatchObject({
      scale: 'youth',
      answers: [{ area: 'school', choice: { type: 'degree', degree: 3 } }],
    });
  });

  test('a youth of fourteen meets the plain pages', async () => {
    const { desk } = await childsRound({ band: '13-17' });
    await takenByAmina(desk);
    expect(await press('Start')).toBeInTheDocument();
  });

  test('something else is told in own words, also where nobody planned it', async () => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('Noget andet'));
    await heading('Hvad er det?');
    await user.type(screen.getByLabelText('Det er …'), 'Min bedstefar');
    await turn(user, 'Noget andet: Hvad er rart?', 'Noget andet: Er der noget, der er svært?');
    await choose(user, 'Det vil jeg ikke sige');
    await user.click(await press('Videre'));
    await handsIn(user, ...untilWhole);
    expect((await openedWithChild(begun))?.answers).toEqual([
      { area: 'other', place: 'elsewhere', words: 'Min bedstefar', choice: { type: 'ratherNot' } },
    ]);
  });
});

describe('nobody has to take part', () => {
  test.each([
    ['Nej', 'Nej er også et svar.', 'no'],
    ['Ikke i dag', 'Ikke i dag er også et svar.', 'notToday'],
  ])('»%s« is a full answer, said kindly and handed in', async (answer, kindly, takesPart) => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await choose(user, answer);
    await user.click(await press('Videre'));
    expect(await screen.findByText(kindly)).toBeVisible();
    await handsIn(user);
    expect(await openedWithChild(begun)).toMatchObject({ child: { takesPart }, answers: [] });
  });

  test('nothing is chosen for the child, and going on without an answer says what to do', async () => {
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk);
    await heading('Vil du være med?');
    expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
    await user.click(await press('Videre'));
    expect(await screen.findByText('Tryk på et svar. Så kan du gå videre.')).toBeVisible();
  });

  test('under five it says that child and adult answer together', async () => {
    const { desk } = await childsRound({ band: 'under5' });
    await takenByAmina(desk);
    expect(await screen.findByText('I svarer sammen, du og en voksen.')).toBeVisible();
  });
});

test('a page is read aloud whole: the question, its sentences, and every answer', async () => {
  const heard: string[][] = [];
  const voice = { lang: 'da-DK', localService: true, name: 'Sara', voiceURI: 'sara', default: true };
  const port: SpeechPort = {
    voices: () => [voice],
    onVoices: () => () => undefined,
    speak: (sentences, _voice, quiet) => {
      heard.push([...sentences]);
      quiet();
    },
    stop: () => undefined,
  };
  const { desk } = await childsRound();
  const { user } = await takenByAmina(desk, port);
  await heading('Vil du være med?');
  await user.click(await press('Læs højt'));
  expect(heard).toEqual([['Vil du være med?', 'Du bestemmer. Alle svar er gode.', 'Ja', 'Nej', 'Ikke i dag']]);
});
