import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { chooseChildBand, chooseSteps } from '../../src/domain/decide-child';
import type { Person } from '../../src/domain/person';
import { Round } from '../../src/screens/round/round';
import type { Desk } from '../../src/session/desk';
import { useDeskState } from '../../src/use-session';
import { SpeechProvider } from '../../src/words/speech';
import { loadWords } from '../../src/words/words';
import { aFamily, aTalk, fill, insideDesk, must, secret, showScreen } from '../support/desk';
import { amina, fatima, jens, sara } from '../support/family';
import { tabletVoice, voice } from '../support/voices';

beforeEach(() => localStorage.clear());

/** The round while it lasts; then only that it is over. */
function Tablet() {
  return useDeskState().at === 'round' ? <Round /> : <p>The host has the tablet</p>;
}

/** The tablet goes round. In: who answers, and who has three steps. */
async function round(givers: Person[], three: Person[] = []) {
  const { desk } = await insideDesk();
  await aFamily(desk, givers);
  must(await desk.act(chooseChildBand, { band: '13-17' }));
  for (const { id } of three) must(await desk.act(chooseSteps, { person: id, steps: 'three' }));
  const talk = await aTalk(desk, givers, { date: '2026-03-12' });
  must(await desk.beginRound(talk));
  await loadWords('da', 'child');
  return { desk, talk };
}

const press = (name: RegExp | string) => screen.findByRole('button', { name });
const main = () => (screen.getByRole('main').textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '');
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const area = (name: RegExp) => screen.findByRole('group', { name });

/** Shows the tablet and lets someone take it. In: the voices of the tablet, where it has other ones. */
async function takes(desk: Desk, name: RegExp, voices = tabletVoice()) {
  const shown = await showScreen(
    <SpeechProvider port={voices.port}>
      <Tablet />
    </SpeechProvider>,
    { desk },
  );
  await shown.user.click(await press(name));
  await title(/Hej/);
  return shown;
}
type Holding = Awaited<ReturnType<typeof takes>>;

async function begins({ user }: Holding) {
  await user.click(await press('Start'));
  await title('Sådan ser du det');
}

async function saysMore({ user }: Holding) {
  await user.click(await press('Videre'));
  await title('Mere, du vil sige');
}

/** Hands in; then the host opens it with the one who gave it. */
async function opened({ user }: Holding, desk: Desk, talk: string) {
  await user.click(await press('Aflever svaret'));
  await title('Tak');
  await act(async () => void must(await desk.endRound(secret)));
  must(await desk.openWithChild(talk, amina.id));
  const state = desk.state();
  const found = state.at === 'inside' ? state.open?.dialogue.conversations[0]?.childViews[0]?.view : undefined;
  if (!found) throw new Error('Nothing was opened');
  return found;
}

describe('a young person at the tablet', () => {
  test('reads who sees the answer first and who says who else, and that a no is fine', async () => {
    const { desk } = await round([amina, sara, fatima]);
    await takes(desk, /Amina/);
    expect(main()).toContain('Vi vil gerne høre, hvordan du har det.');
    expect(main()).toContain('Først ser kun den voksne, du vælger, dit svar.');
    expect(main()).toContain('Du må sige nej');
    expect(main()).not.toContain('I åbner svarene sammen');
    expect(main()).not.toMatch(/barn/i);
    const who = await area(/Hvem skal åbne dit svar først/);
    expect(within(who).queryByRole('radio', { checked: true })).toBeNull();
    expect(within(who).getAllByRole('radio')).toHaveLength(3);
  });

  test('says no, and the no is handed in as an answer with nothing else in it', async () => {
    const { desk, talk } = await round([amina, fatima]);
    const shown = await takes(desk, /Amina/);
    await begins(shown);
    await shown.user.click(within(await area(/Hjemme/)).getByRole('radio', { name: 'En del' }));
    await act(async () => must(await desk.takeTablet()));
    await shown.user.click(await press(/Amina/));
    await shown.user.click(await screen.findByText('Du må sige nej'));
    await shown.user.click(await press('Nej tak'));
    await title('Nej tak');
    expect(main()).toContain('Det, du har skrevet, kommer ikke med.');
    const view = await opened(shown, desk, talk);
    expect(view.answers).toEqual([]);
    expect(view.child?.takesPart).toBe('no');
  });

  test('who has said no can still answer', async () => {
    const { desk } = await round([amina, fatima]);
    const shown = await takes(desk, /Amina/);
    await shown.user.click(screen.getByText('Du må sige nej'));
    await shown.user.click(await press('Ikke i dag'));
    await shown.user.click(await press('Jeg vil svare alligevel'));
    await begins(shown);
    expect(await press('Videre')).toBeVisible();
  });

  test('may pause, and goes on where it was; words for one adult alone stay closed meanwhile', async () => {
    const { desk } = await round([amina, fatima]);
    const shown = await takes(desk, /Amina/);
    const { user } = shown;
    await begins(shown);
    await user.click(within(await area(/Hjemme/)).getByRole('radio', { name: 'En del' }));
    await saysMore(shown);
    await fill(user, screen.getByLabelText(/^Kun til/), 'Jeg sover dårligt');
    await user.click(await press('Stop uden at aflevere'));
    await user.click(await press('Hold pause'));
    await title('Hvem svarer nu?');
    await user.click(await press(/Amina/));
    await user.click(await press('Fortsæt mit svar'));
    expect(within(await area(/Hjemme/)).getByRole('radio', { name: 'En del' })).toBeChecked();
    await saysMore(shown);
    expect(main()).toContain('Dine ord ligger her. De er lukket nu.');
    expect(screen.queryByDisplayValue('Jeg sover dårligt')).toBeNull();
    await user.click(await press('Smid dem væk, og skriv andre'));
    expect(screen.getByLabelText(/^Kun til/)).toHaveValue('');
  });

  test('begins afresh after a no, and nothing of what was said before comes back', async () => {
    const { desk } = await round([amina, fatima]);
    const shown = await takes(desk, /Amina/);
    const laysDownAndTakes = async () => {
      await act(async () => must(await desk.takeTablet()));
      await shown.user.click(await press(/Amina/));
      await title(/Hej/);
    };
    await begins(shown);
    await shown.user.click(within(await area(/Hjemme/)).getByRole('radio', { name: 'En del' }));
    await laysDownAndTakes();
    await shown.user.click(await screen.findByText('Du må sige nej'));
    await shown.user.click(await press('Nej tak'));
    await title('Nej tak');
    await laysDownAndTakes();
    await shown.user.click(await press('Slet det, og begynd forfra'));
    expect(within(await area(/^Hjemme/)).queryByRole('radio', { checked: true })).toBeNull();
    await laysDownAndTakes();
    expect(await press('Start')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Slet det, og begynd forfra' })).toBeNull();
  });

  test('says more after the areas, and for each area who may see it; what is left open is for one adult', async () => {
    const { desk, talk } = await round([amina, sara, fatima]);
    const voices = tabletVoice(voice('da-DK', true));
    const shown = await takes(desk, /Amina/, voices);
    const { user } = shown;
    await user.click(await screen.findByRole('radio', { name: /Fatima/ }));
    await begins(shown);
    await user.click(within(await area(/^Hjemme/)).getByRole('radio', { name: 'Meget' }));
    await user.click(within(await area(/^Skole/)).getByRole('radio', { name: 'Lidt' }));
    await saysMore(shown);
    await fill(user, screen.getByLabelText('Hvad håber eller drømmer du om?'), 'At blive tømrer');
    await fill(user, screen.getByLabelText(/Kun til/), 'Kun dig');
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    await user.click(within(await area(/^Skole/)).getByRole('radio', { name: 'Mine forældre' }));
    await user.click(within(await area(/Det andet/)).getByRole('radio', { name: 'Alle ved mødet' }));
    await user.click(await press('Se mit svar'));
    await title('Dit svar');
    expect(main()).toContain('MegetMå se det: Kun Fatima Nielsen');
    expect(main()).toContain('LidtMå se det: Mine forældre');
    expect(main()).toContain('Her er også noget, som kun Fatima Nielsen må læse.');
    expect(main()).not.toContain('Kun dig');
    await user.click(await press('Læs højt'));
    expect(voices.heard.sentences).toContain('Hvad håber eller drømmer du om? – At blive tømrer');
    expect(voices.heard.sentences).toContainEqual(expect.stringContaining('Her er også noget'));
    expect(voices.heard.sentences.join()).not.toContain('Kun dig');
    const view = await opened(shown, desk, talk);
    expect(view.child?.audience).toEqual([{ area: 'school', place: 'elsewhere', for: 'family' }, { for: 'all' }]);
    expect(view.child).toMatchObject({ opener: fatima.id, hopes: { words: 'At blive tømrer' } });
    expect(JSON.stringify(view)).not.toContain('Kun dig');
  });

  test('hears, too, who else can open the words for one adult alone', async () => {
    const { desk } = await round([amina, sara, fatima]);
    const voices = tabletVoice(voice('da-DK', true));
    const shown = await takes(desk, /Amina/, voices);
    await shown.user.click(await screen.findByRole('radio', { name: /Sara/ }));
    await begins(shown);
    await saysMore(shown);
    await shown.user.click(await press('Læs højt'));
    expect(voices.heard.sentences).toContainEqual(expect.stringContaining('Jeg siger det ikke videre i dag.'));
    expect(voices.heard.sentences).toContainEqual(expect.stringMatching(/Fatima Nielsen.* kan også åbne det/));
  });

  test('wants to talk to an adult: those at the tablet see only that, and it goes on where it was', async () => {
    const { desk } = await round([amina, fatima]);
    const shown = await takes(desk, /Amina/);
    await begins(shown);
    await saysMore(shown);
    await fill(shown.user, screen.getByLabelText(/Kun til/), 'Kun dig');
    await shown.user.click(await press('Jeg vil gerne tale med en voksen'));
    await title(/Amina.* vil gerne tale med en voksen nu/);
    expect(document.body).not.toHaveTextContent('Kun dig');
    await shown.user.click(await press('Jeg har set det'));
    await title('Mere, du vil sige');
    expect(screen.getByLabelText(/Kun til/)).toHaveValue('Kun dig');
  });

  test('has asked for an adult once, and meets the questions first again, to mend the answer or to go on later', async () => {
    const { desk } = await round([amina, fatima]);
    const shown = await takes(desk, /Amina/);
    await begins(shown);
    await saysMore(shown);
    await shown.user.click(await press('Jeg vil gerne tale med en voksen'));
    await shown.user.click(await press('Jeg har set det'));
    await shown.user.click(await press('Se mit svar'));
    await shown.user.click(await press('Ret svaret'));
    await title('Sådan ser du det');
    await saysMore(shown);
    await act(async () => must(await desk.takeTablet()));
    await shown.user.click(await press(/Amina/));
    await begins(shown);
  });
});

describe('three steps for anyone', () => {
  test.each([sara, fatima])(
    'no page of $name has a word about children, and the question has a yes and a no',
    async (who) => {
      const { desk } = await round([sara, jens, fatima], [who]);
      const shown = await takes(desk, new RegExp(who.name));
      const child = /\b(barn|barnet|barnets|børn)\b/i;
      expect(main()).not.toMatch(child);
      await begins(shown);
      expect(main()).toContain('Er du bekymret for Amina?');
      const steps = within(await area(/^Skole/)).getAllByRole('radio');
      expect(steps.slice(0, 3).map((step) => step.closest('label')?.textContent)).toEqual([
        'Nej',
        'Ja, lidt',
        'Ja, meget',
      ]);
      expect(screen.queryByText('Hvad kan det være?')).toBeNull();
      expect(screen.queryByText('Hvad betyder ordene?')).toBeNull();
      expect(main().replace('Skriv ikke andre børns navne.', '')).not.toMatch(child);
      await shown.user.click(await press('Færdig'));
      await title('Dit svar');
      expect(main()).not.toMatch(child);
      await shown.user.click(await press('Aflever svaret'));
      await title('Tak');
      expect(main()).not.toMatch(child);
    },
  );
});
