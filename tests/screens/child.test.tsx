import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ChildBand } from '../../src/domain/child-band';
import { chooseChildBand } from '../../src/domain/decide-child';
import type { Person } from '../../src/domain/person';
import type { Desk } from '../../src/session/desk';
import { Child } from '../../src/screens/child/child';
import { Round } from '../../src/screens/round/round';
import { useDeskState } from '../../src/use-session';
import { loadWords } from '../../src/words/words';
import { aFamily, aTalk, insideDesk, must, type Scene, secret, showScreen } from '../support/desk';
import { amina, fatima, sara } from '../support/family';

/** The round while it lasts; then only that it is over. */
function Tablet() {
  return useDeskState().at === 'round' ? <Round Child={Child} /> : <p>The host has the tablet</p>;
}

type Begun = Scene & { talk: string; dialogue: string };

/** A round in which Amina answers, on the screens of a band. */
async function round(band?: ChildBand, givers: Person[] = [amina, sara, fatima]): Promise<Begun> {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk, givers);
  if (band) must(await scene.desk.act(chooseChildBand, { band }));
  const talk = await aTalk(scene.desk, givers);
  must(await scene.desk.beginRound(talk));
  return { ...scene, talk, dialogue };
}

const press = (name: RegExp | string) => screen.findByRole('button', { name });
const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name });
type Shown = Awaited<ReturnType<typeof showScreen>>;

/** One page after the other is only turned. */
async function on(user: Shown['user'], ...headings: (RegExp | string)[]) {
  for (const name of headings) {
    await user.click(await press('Videre'));
    await heading(name);
  }
}

async function choose(user: Shown['user'], name: RegExp | string) {
  await user.click(await screen.findByRole('radio', { name }));
}

/** The child takes the tablet and takes part; then it stands before the places. */
async function taken(desk: Desk) {
  await loadWords('da', 'child');
  const shown = await showScreen(<Tablet />, { desk, path: '/dialogue/one' });
  await shown.user.click(await press(/Amina/));
  await heading('Vil du være med?');
  return shown;
}

async function toThePlaces(user: Shown['user']) {
  await choose(user, 'Ja');
  await on(
    user,
    /Hvem vil du svare/,
    /Sidder der en voksen/,
    'Hvem ser dit svar?',
    /Hvad bruger vi/,
    /hoppe på ét ben/,
  );
  await user.click(await press('Videre'));
}

/** What lies in the child's letter, as the adult meets it who opens it with the child. */
async function opened({ desk, talk, dialogue }: Begun) {
  must(await desk.endRound(secret));
  must(await desk.openDialogue(dialogue));
  must(await desk.openWithChild(talk, amina.id));
  const state = desk.state();
  const conversation = state.at === 'inside' ? state.open?.dialogue.conversations[0] : undefined;
  return conversation?.childViews[0]?.view;
}

async function handIn(user: Shown['user'], ...before: (RegExp | string)[]) {
  await on(user, ...before);
  await user.click(await press('Aflever mit svar'));
  await heading('Tak. Nu er dit svar lukket.');
}

const toTheEnd = [/tegne/, /drømmer/, /voksne vide/, /må læse/, 'Her er dit svar'];

beforeEach(() => localStorage.clear());

describe('a child hands in what it said', () => {
  test('a boy of eight taps what is nice, and lets the stone say how hard it is', async () => {
    const begun = await round();
    const { user, place } = await taken(begun.desk);
    expect(place()).toBe('/child');
    await toThePlaces(user);
    await user.click(await press('I skolen'));
    await heading('I skolen: Hvad er rart?');
    await user.click(screen.getByRole('checkbox', { name: 'En ven' }));
    await on(user, /svært/);
    await choose(user, 'Ja, lidt');
    await on(user, 'Vil du fortælle mere?');
    await user.type(screen.getByLabelText('Dine ord'), 'Der er larm');
    await user.click(screen.getByRole('checkbox', { name: 'En voksen skrev det' }));
    await user.click(await press('Videre'));
    expect(await press(/I skolen.*Her har du fortalt/)).toBeInTheDocument();
    await handIn(user, ...toTheEnd);
    await user.click(await press('Ja, det gør jeg'));
    await heading('Hvem svarer nu?');
    expect(place()).toBe('/dialogue/one');
    expect(await opened(begun)).toMatchObject({
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
});
