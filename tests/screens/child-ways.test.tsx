import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
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
  untilPlaces,
  untilWhole,
  type User,
} from '../support/child';
import { refuse } from '../../src/domain/result';
import { must, secret } from '../support/desk';
import { expectUsableByAll } from '../support/usable';
import { tabletVoice, voice } from '../support/voices';

const stop = async (user: User, way: string) => {
  await user.click(await press('Stop'));
  await user.click(await press(way));
};

/** Amina has said of home that it is very hard. */
async function halfSaid(user: User) {
  await toThePlaces(user);
  await user.click(await press('Hjemme'));
  await turn(user, /Hjemme: Er der noget/);
  await choose(user, 'Ja, meget');
  await turn(user, 'Vil du fortælle mere?');
}

beforeEach(() => localStorage.clear());

describe('a child may stop wherever it is', () => {
  test('after a pause it goes on with what it said, and until then nothing of that stands there', async () => {
    const { desk } = await childsRound();
    const { user, container, place } = await takenByAmina(desk);
    await halfSaid(user);
    await stop(user, 'Hold pause');
    await heading('Hvem svarer nu?');
    expect(place()).toBe('/dialogue/one');
    await user.click(await press(/Amina/));
    await heading('Vil du gå videre?');
    expect(container).not.toHaveTextContent('Hjemme');
    await user.click(await press('Ja, gå videre'));
    expect(await press(/Hjemme.*Her har du fortalt/)).toBeInTheDocument();
  });

  test('a child that was not yet told who will see it goes on before that', async () => {
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk);
    await choose(user, 'Ja');
    await turn(user, 'Hvem må læse dit svar først?');
    await choose(user, /Fatima Nielsen/);
    await stop(user, 'Hold pause');
    await user.click(await press(/Amina/));
    await user.click(await press('Ja, gå videre'));
    await heading('Hvem må læse dit svar først?');
  });

  test('what is there can be handed in at once', async () => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await halfSaid(user);
    await stop(user, 'Aflever det, jeg har sagt');
    await heading('Her er dit svar');
    await handsIn(user);
    expect((await openedWithChild(begun))?.answers).toHaveLength(1);
  });

  test('it asks before anything is thrown away; then nothing is left', async () => {
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk);
    await halfSaid(user);
    await stop(user, 'Smid det væk');
    await user.click(await press('Ja, smid det væk'));
    await heading('Hvem svarer nu?');
    await user.click(await press(/Amina/));
    await heading('Vil du være med?');
  });

  test('once the round is over, the tablet stands at the dialogue again and not at the address of the child', async () => {
    const { desk } = await childsRound();
    const { user, place } = await takenByAmina(desk);
    await heading('Vil du være med?');
    await waitFor(() => expect(place()).toBe('/child'));
    await stop(user, 'Hold pause');
    await act(async () => void must(await desk.endRound(secret)));
    await screen.findByText('The host has the tablet');
    expect(place()).toBe('/dialogue/one');
  });
});

describe('what stands where a child stops is true', () => {
  /** Back to the first page, where it was asked whether it takes part. */
  async function backToTheStart(user: User) {
    while (!screen.queryByRole('heading', { level: 1, name: 'Vil du være med?' }))
      await user.click(await press('Tilbage'));
  }

  test('a child that no longer takes part hands in its no, and hears that what it told goes', async () => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await halfSaid(user);
    await backToTheStart(user);
    await choose(user, 'Nej');
    await stop(user, 'Aflever det, jeg har sagt');
    await heading('Det er helt i orden.');
    expect(screen.getByText('Det, du har fortalt, bliver smidt væk.')).toBeVisible();
    await handsIn(user);
    expect(await openedWithChild(begun)).toMatchObject({ child: { takesPart: 'no' }, answers: [] });
  });

  test('a child that has told nothing loses nothing by a no', async () => {
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk);
    await choose(user, 'Nej');
    await user.click(await press('Videre'));
    await heading('Det er helt i orden.');
    expect(screen.queryByText(/smidt væk/)).toBeNull();
  });

  test('before it has answered there is nothing to hand in', async () => {
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk);
    await user.click(await press('Stop'));
    await press('Hold pause');
    expect(screen.queryByRole('button', { name: 'Aflever det, jeg har sagt' })).toBeNull();
  });

  test('what cannot be kept is not called saved, and can be tried again', async () => {
    const { desk } = await childsRound();
    let full = true;
    const saveAnswer: typeof desk.saveAnswer = (view) =>
      full ? Promise.resolve(refuse({ type: 'StorageFull' })) : desk.saveAnswer(view);
    const { user } = await takenByAmina({ ...desk, saveAnswer });
    await choose(user, 'Ja');
    await screen.findByRole('alert');
    await user.click(await press('Stop'));
    const modal = within(await screen.findByRole('dialog'));
    expect(modal.getByRole('alert')).toBeVisible();
    expect(modal.queryByText('Alt, hvad du har sagt, er gemt.')).toBeNull();
    full = false;
    await user.click(modal.getByRole('button', { name: 'Prøv igen' }));
    expect(await modal.findByText('Alt, hvad du har sagt, er gemt.')).toBeVisible();
  });

  test('who has handed in before throws only the new answer away, and the question gets the focus', async () => {
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk);
    await choose(user, 'Nej');
    await user.click(await press('Videre'));
    await handsIn(user);
    await user.click(await press('Ja, det gør jeg'));
    await user.click(await press(/Amina/));
    await heading('Vil du være med?');
    await stop(user, 'Smid det væk');
    expect(await screen.findByRole('heading', { name: 'Vil du smide dit nye svar væk?' })).toHaveFocus();
    expect(screen.getByText('Dit svar fra før bliver her.')).toBeVisible();
    await user.click(await press('Bliv her'));
    expect(await press('Stop')).toHaveFocus();
  });
});

describe('a child that cannot read hears it', () => {
  test('where it stops: what is asked, and every way', async () => {
    const { port, heard } = tabletVoice(voice('da-DK', true));
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk, port);
    await choose(user, 'Nej');
    await user.click(await press('Stop'));
    const modal = within(await screen.findByRole('dialog'));
    await modal.findByText('Alt, hvad du har sagt, er gemt.');
    await user.click(modal.getByRole('button', { name: 'Læs højt' }));
    const ways = ['Bliv her', 'Hold pause', 'Aflever det, jeg har sagt', 'Smid det væk'];
    expect(heard.sentences).toEqual(['Vil du stoppe?', 'Alt, hvad du har sagt, er gemt.', ...ways]);
    for (const name of ways) expect(modal.getByRole('button', { name }).querySelector('svg')).not.toBeNull();
    await user.click(modal.getByRole('button', { name: 'Smid det væk' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Læs højt' }));
    expect(heard.sentences).toEqual(['Vil du smide alt væk?', 'Bliv her', 'Ja, smid det væk']);
  });

  test('its no, and the question whether to go on', async () => {
    const { port, heard } = tabletVoice(voice('da-DK', true));
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk, port);
    const hears = async (...sentences: string[]) => {
      await user.click(await press('Læs højt'));
      expect(heard.sentences).toEqual(sentences);
    };
    await choose(user, 'Nej');
    await user.click(await press('Videre'));
    await heading('Det er helt i orden.');
    await hears('Det er helt i orden.', 'Nej er også et svar.');
    await stop(user, 'Hold pause');
    await user.click(await press(/Amina/));
    await heading('Vil du gå videre?');
    await hears('Vil du gå videre?', 'Det, du sagde, er her endnu.');
  });
});

describe('a child may ask for an adult', () => {
  test('the tablet says so at once and nothing more; then the child is where it was', async () => {
    const begun = await childsRound();
    const { user, container } = await takenByAmina(begun.desk);
    await halfSaid(user);
    await user.click(await press('Jeg vil tale med en voksen'));
    await heading(/Amina.* vil gerne tale med en voksen nu/);
    expect(container).not.toHaveTextContent(/Hjemme|svært|meget/);
    await user.click(await press('Jeg har set det'));
    await heading('Vil du fortælle mere?');
    await user.click(await press('Videre'));
    await handsIn(user, ...untilWhole);
    expect(await openedWithChild(begun)).toMatchObject({ child: { wantsToTalk: true } });
  });

  test('also between two people it stands there until an adult has seen it', async () => {
    const { desk } = await childsRound();
    const { user } = await takenByAmina(desk);
    await user.click(await press('Jeg vil tale med en voksen'));
    await press('Jeg har set det');
    await act(async () => must(await desk.takeTablet()));
    const told = await screen.findByRole('alert');
    expect(told).toHaveTextContent(/Amina.* vil gerne tale med en voksen nu/);
    expect(screen.getAllByRole('button', { name: 'Jeg har set det' })).toHaveLength(1);
    await user.click(within(told).getByRole('button', { name: 'Jeg har set det' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('what a child says is its own', () => {
  test('of two homes it tells apart', async () => {
    const begun = await childsRound({ homes: { first: 'Hos mor', second: 'Hos far' } });
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    for (const [home, answer] of [
      ['Hos mor', 'Nej'],
      ['Hos far', 'Ja, lidt'],
    ] as const) {
      await user.click(await press(new RegExp(home)));
      await heading(new RegExp(`${home}.*: Hvad er rart`));
      await turn(user, new RegExp(`${home}.*: Er der noget`));
      await choose(user, answer);
      await turn(user, 'Vil du fortælle mere?', 'Hvad vil du fortælle om?');
    }
    await handsIn(user, ...untilWhole);
    expect((await openedWithChild(begun))?.answers).toEqual([
      { area: 'family', place: 'home', choice: { type: 'degree', degree: 1 } },
      { area: 'family', place: 'otherHome', choice: { type: 'degree', degree: 2 } },
    ]);
  });

  test('what it tapped in one language is tapped in another, in the words of that one, and can be taken away', async () => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await user.click(await press('I skolen'));
    await user.click(await screen.findByRole('checkbox', { name: 'En ven' }));
    await user.click(screen.getByRole('checkbox', { name: 'At holde pause' }));
    await user.click(await press('Tilbage'));
    for (const page of [...untilPlaces.toReversed().slice(1), 'Vil du være med?']) {
      await user.click(await press('Tilbage'));
      await heading(page);
    }
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprog' }), 'en');
    await user.click(await screen.findByRole('radio', { name: 'Yes' }));
    for (const _page of untilPlaces) await user.click(await press('Next'));
    await user.click(await press(/^At school/));
    await user.click(await screen.findByRole('checkbox', { name: 'A friend', checked: true }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(4);
    await user.click(await press('Stop'));
    await user.click(await press('Hand in what I said'));
    await user.click(await press('Hand in my answer'));
    await heading(/Thank you/);
    expect((await openedWithChild(begun))?.answers[0]?.nice?.tapped).toEqual(['Having a break']);
  });

  test('after a pause words for one adult alone stay closed; they can be handed in, or others written', async () => {
    const begun = await childsRound();
    const { user, container } = await takenByAmina(begun.desk);
    await toThePlaces(user);
    await turn(user, ...untilWhole.slice(0, 4));
    await user.type(screen.getByRole('textbox'), 'Jeg er bange for hunden');
    await stop(user, 'Hold pause');
    await user.click(await press(/Amina/));
    await user.click(await press('Ja, gå videre'));
    await turn(user, ...untilWhole.slice(0, 4));
    expect(container).toHaveTextContent('Dine ord ligger her. De er lukket nu.');
    expect(container).not.toHaveTextContent('hunden');
    expect(screen.queryByRole('textbox')).toBeNull();
    await turn(user, 'Her er dit svar');
    expect(container).toHaveTextContent(/noget, som kun .* må læse/);
    await user.click(await press('Tilbage'));
    await user.click(await press('Smid dem væk, og skriv andre'));
    expect(screen.getByRole('textbox')).toHaveValue('');
    await turn(user, 'Her er dit svar');
    expect(container).not.toHaveTextContent(/må læse/);
  });

  test('words for one adult alone stand nowhere else, not even on the page that shows the whole', async () => {
    const begun = await childsRound();
    const { user, container } = await takenByAmina(begun.desk);
    await choose(user, 'Ja');
    await turn(user, 'Hvem må læse dit svar først?');
    await choose(user, /Sara Holm/);
    await turn(user, ...untilPlaces.slice(1), ...untilWhole.slice(0, 4));
    expect(screen.getByText(/Hvis jeg tror, at du er i fare, henter jeg hjælp/)).toBeVisible();
    expect(screen.getByText(/Fatima Nielsen.* passer på det og kan også åbne det/)).toBeVisible();
    await user.type(screen.getByLabelText(/Kun til/), 'Jeg er bange for hunden');
    await turn(user, 'Her er dit svar');
    expect(container).toHaveTextContent(/noget, som kun .*Sara Holm.* må læse/);
    expect(container).not.toHaveTextContent('hunden');
    await handsIn(user);
    const view = await openedWithChild(begun);
    expect(view?.child?.opener).toBe('sara');
    expect(JSON.stringify(begun.desk.state())).not.toContain('hunden');
  });

  test('the practice is kept nowhere', async () => {
    const begun = await childsRound();
    const { user } = await takenByAmina(begun.desk);
    await choose(user, 'Ja');
    await turn(user, ...untilPlaces.slice(0, 5));
    await choose(user, 'Ja, meget');
    await turn(user, 'Hvad vil du fortælle om?');
    await handsIn(user, ...untilWhole);
    expect((await openedWithChild(begun))?.answers).toEqual([]);
  });
});

describe('every page can be used by all', () => {
  test.each(['5-6', '7-9', '10-12'] as const)('a child of %s', async (band) => {
    const { desk } = await childsRound({ band });
    const { user } = await takenByAmina(desk);
    await choose(user, 'Ja');
    await expectUsableByAll();
    for (const page of untilPlaces) {
      await turn(user, page);
      await waitFor(async () => expect(await heading(page)).toHaveFocus());
      await expectUsableByAll();
    }
    await user.click(await press('Hjemme'));
    await expectUsableByAll();
    await turn(user, /svært/);
    await user.click(screen.getAllByRole('radio')[0]!);
    await expectUsableByAll();
    await user.click(await press('Stop'));
    await expectUsableByAll();
    await user.click(await press('Aflever det, jeg har sagt'));
    await heading('Her er dit svar');
    await expectUsableByAll();
    for (const page of untilWhole.toReversed().slice(1)) {
      await user.click(await press('Tilbage'));
      await heading(page);
      await expectUsableByAll();
    }
  });
});
