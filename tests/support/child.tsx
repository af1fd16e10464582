import { screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import type { ChildBand } from '../../src/domain/child-band';
import { chooseChildBand } from '../../src/domain/decide-child';
import { nameHomes } from '../../src/domain/decide-persons';
import type { Person } from '../../src/domain/person';
import { Child } from '../../src/screens/child/child';
import { Round } from '../../src/screens/round/round';
import type { Desk } from '../../src/session/desk';
import { useDeskState } from '../../src/use-session';
import { type SpeechPort, SpeechProvider } from '../../src/words/speech';
import { loadWords } from '../../src/words/words';
import { aFamily, aTalk, insideDesk, must, type Scene, secret, showScreen } from './desk';
import { amina, fatima, sara } from './family';

export type Begun = Scene & { talk: string; dialogue: string };
export type User = Awaited<ReturnType<typeof showScreen>>['user'];

type Change = { band?: ChildBand; givers?: Person[]; areas?: string[]; homes?: { first: string; second: string } };

/** A round in which Amina answers; the band is her own age's, or another one that the host chose. */
export async function childsRound({ band, givers = [amina, sara, fatima], areas, homes }: Change = {}): Promise<Begun> {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk, givers);
  if (band) must(await scene.desk.act(chooseChildBand, { band }));
  if (homes) must(await scene.desk.act(nameHomes, homes));
  const talk = await aTalk(scene.desk, givers, areas ? { areas } : {});
  must(await scene.desk.beginRound(talk));
  return { ...scene, talk, dialogue };
}

export const press = (name: RegExp | string) => screen.findByRole('button', { name });
export const heading = (name: RegExp | string) => screen.findByRole('heading', { level: 1, name });
export const choose = async (user: User, name: RegExp | string) =>
  await user.click(await screen.findByRole('radio', { name }));

/** One page after the other is only turned. */
export async function turn(user: User, ...headings: (RegExp | string)[]) {
  for (const name of headings) {
    await user.click(await press('Videre'));
    await heading(name);
  }
}

/** The round while it lasts; then only that it is over. */
export function Tablet() {
  return useDeskState().at === 'round' ? <Round Child={Child} /> : <p>The host has the tablet</p>;
}

/** The tablet lies on the table; Amina takes it. In: the voices of the tablet, where there are any. */
export async function takenByAmina(desk: Desk, voices?: SpeechPort) {
  await loadWords('da', 'child');
  const tablet = voices ? (
    <SpeechProvider port={voices}>
      <Tablet />
    </SpeechProvider>
  ) : (
    <Tablet />
  );
  const shown = await showScreen(tablet, { desk, path: '/dialogue/one' });
  await shown.user.click(await press(/Amina/));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Hvem svarer nu?' })).toBeNull());
  return shown;
}

/** The pages before the places. */
export const untilPlaces = [
  'Hvem må læse dit svar først?',
  'Sidder der en voksen ved siden af dig nu?',
  'Hvem ser dit svar?',
  'Hvad bruger vi dit svar til?',
  'Er det svært at hoppe på ét ben?',
  /^(Hvad vil du fortælle om|Vælg det, du vil fortælle om)/,
];

/** The pages after the places. */
export const untilWhole = [
  /tegne/,
  /drømmer/,
  'Hvad skal de voksne vide eller gøre?',
  /kun .* må læse/,
  'Her er dit svar',
];

/** Amina takes part and turns the pages until she stands before the places. */
export async function toThePlaces(user: User) {
  await choose(user, 'Ja');
  await turn(user, ...untilPlaces);
}

export async function handsIn(user: User, ...before: (RegExp | string)[]) {
  await turn(user, ...before);
  await user.click(await press('Aflever mit svar'));
  await heading('Tak. Nu er dit svar lukket.');
}

/** The child's answer as the desk holds it once the adult has opened it with the child. */
export async function openedWithChild({ desk, talk, dialogue }: Begun) {
  must(await desk.endRound(secret));
  must(await desk.openDialogue(dialogue));
  must(await desk.openWithChild(talk, amina.id));
  const state = desk.state();
  return state.at === 'inside' ? state.open?.dialogue.conversations[0]?.childViews[0]?.view : undefined;
}
