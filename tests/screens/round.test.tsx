import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../src/domain/person';
import { refuse } from '../../src/domain/result';
import type { Desk } from '../../src/session/desk';
import { Round } from '../../src/screens/round/round';
import { useDeskState } from '../../src/use-session';
import {
  aFamily,
  aTalk,
  insideDesk,
  must,
  passphrase,
  type Profile,
  type Scene,
  secret,
  showScreen,
} from '../support/desk';
import { amina, else_, fatima, jens, person, sara, viewOf } from '../support/family';

const yusuf = person('yusuf', 'parent', 'يوسف الأحمد', 'ar');

/** The round while it lasts; then only that it is over. */
function Tablet() {
  return useDeskState().at === 'round' ? <Round /> : <p>The host has the tablet</p>;
}

type Begun = Scene & { profile: Profile; talk: string; dialogue: string };

/** A round in which these persons answer about family and school. */
async function round(givers: Person[] = [sara, jens, fatima]): Promise<Begun> {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk, givers);
  const talk = await aTalk(scene.desk, givers, { familyNote: 'Vi glæder os til at høre jer.', date: '2026-03-12' });
  must(await scene.desk.beginRound(talk));
  return { ...scene, talk, dialogue };
}

const press = (name: RegExp | string) => screen.findByRole('button', { name });
const area = (name: RegExp) => screen.findByRole('group', { name });
const choose = async (name: RegExp, answer: string) => within(await area(name)).getByRole('radio', { name: answer });

/** Shows the tablet and lets someone take it and begin. */
async function taken(desk: Desk, name: RegExp) {
  const shown = await showScreen(<Tablet />, { desk });
  await shown.user.click(await press(name));
  await shown.user.click(await press('Start'));
  await screen.findByRole('heading', { level: 1, name: 'Sådan ser du det' });
  return shown;
}

async function handIn(user: Awaited<ReturnType<typeof taken>>['user']) {
  await user.click(await press('Færdig'));
  await user.click(await press('Aflever svaret'));
  await screen.findByRole('heading', { level: 1, name: 'Tak' });
}

beforeEach(() => localStorage.clear());

describe('someone answers alone', () => {
  test('a mother to whom all is well taps once per area, and her answer lies closed with the others', async () => {
    const { desk, talk, dialogue } = await round();
    const { user } = await taken(desk, /Sara Holm/);
    await user.click(await choose(/Livet hjemme/, 'Ikke bekymret'));
    await user.click(await choose(/Skolen/, 'Ikke bekymret'));
    await handIn(user);
    expect(screen.getByRole('status')).toHaveTextContent('Det er lukket, til I åbner svarene sammen.');
    await act(async () => void must(await desk.endRound(secret)));
    must(await desk.openTogether(talk));
    must(await desk.openDialogue(dialogue));
    const state = desk.state();
    const view = state.at === 'inside' ? state.open?.dialogue.conversations[0]?.views[0]?.view : undefined;
    expect(view).toMatchObject({ person: sara.id, scale: 'five', language: 'da', how: 'self' });
    expect(view?.answers).toEqual([
      { area: 'family', place: 'home', choice: { type: 'degree', degree: 1 } },
      { area: 'school', place: 'home', choice: { type: 'degree', degree: 1 } },
    ]);
  });

  test('the first page says who asks, who reads it and when, and what one may do, in eight sentences', async () => {
    const { desk } = await round();
    const { user } = await showScreen(<Tablet />, { desk });
    await user.click(await press(/Sara Holm/));
    const heading = await screen.findByRole('heading', { level: 1, name: /Hej .*Sara Holm/ });
    await waitFor(() => expect(heading).toHaveFocus());
    const page = screen.getByRole('main').textContent?.replaceAll(/[\u2068\u2069]/g, '') ?? '';
    expect(page).toContain('Vi vil gerne høre, hvad du ser hos Amina.');
    expect(page).toContain('torsdag den 12. marts 2026. Så kan de andre se dit: Jens Holm og Fatima Nielsen.');
    expect(page).toContain('Vi glæder os til at høre jer.');
    expect(page).toContain('Du kan springe alt over.');
  });

  test('the next one finds only names on the tablet, and nothing leads back', async () => {
    const { desk } = await round();
    const { user, container } = await taken(desk, /Sara Holm/);
    await user.click((await screen.findAllByText('Skriv noget til'))[0] as HTMLElement);
    await user.type(screen.getByLabelText('Dine ord'), 'Kun for jer');
    await handIn(user);
    await user.click(await press('Giv tableten videre'));
    await screen.findByRole('heading', { level: 1, name: 'Hvem svarer nu?' });
    act(() => history.back());
    expect(container).not.toHaveTextContent('Kun for jer');
    expect(screen.getByRole('button', { name: /Sara Holm/ }).closest('li')).toHaveTextContent('Har svaret');
    await user.click(await press(/Sara Holm/));
    await user.click(await press('Start'));
    await screen.findByRole('heading', { level: 1, name: 'Sådan ser du det' });
    expect(container).not.toHaveTextContent('Kun for jer');
  });

  test('a second answer takes the place of the first, which nobody reads', async () => {
    const { desk, talk } = await round();
    const { user } = await taken(desk, /Jens Holm/);
    await user.click(await choose(/Skolen/, 'Bekymret'));
    await handIn(user);
    await user.click(await press('Giv tableten videre'));
    await user.click(await press(/Jens Holm/));
    await screen.findByText(/bliver det første slettet ulæst/);
    await user.click(await press('Start'));
    await user.click(await choose(/Skolen/, 'Noget undrer mig'));
    await handIn(user);
    await act(async () => void must(await desk.endRound(secret)));
    must(await desk.openTogether(talk));
    const state = desk.state();
    const views = state.at === 'inside' ? state.open?.dialogue.conversations[0]?.views : [];
    expect(views?.map(({ view }) => view.answers[0]?.choice)).toEqual([{ type: 'degree', degree: 2 }]);
  });

  test('nothing is required: the answer can be handed in with everything skipped', async () => {
    const { desk } = await round();
    const { user } = await taken(desk, /Sara Holm/);
    await user.click(await press('Færdig'));
    expect(await screen.findAllByText('Sprunget over')).toHaveLength(3);
    await user.click(await press('Aflever svaret'));
    await screen.findByRole('heading', { level: 1, name: 'Tak' });
  });
});

describe('nothing is lost, and nothing is left lying', () => {
  test('half an answer is there again after the tablet went dark in the middle of a word', async () => {
    const { desk, ports, profile } = await round();
    const first = await taken(desk, /Sara Holm/);
    await first.user.click((await screen.findAllByText('Skriv noget til'))[0] as HTMLElement);
    await first.user.type(screen.getByLabelText('Dine ord'), 'Vi sover min');
    await screen.findByText('Gemt på denne enhed', { selector: 'p span' });
    first.unmount();
    const { createDesk } = await import('../../src/session/desk');
    const again = createDesk(ports);
    await again.start({ takeOver: false });
    must(await again.unlock(profile, { type: 'passphrase', text: passphrase }));
    const { user } = await showScreen(<Tablet />, { desk: again });
    await user.click(await press('Fortsæt mit svar'));
    expect(await screen.findByDisplayValue('Vi sover min')).toBeVisible();
  });

  test('someone who stops in the middle can delete what was said', async () => {
    const { desk } = await round();
    const { user } = await taken(desk, /Sara Holm/);
    await user.click(await choose(/Skolen/, 'Meget bekymret'));
    await user.click(await press('Stop uden at aflevere'));
    await user.click(await press('Slet mit svar'));
    await screen.findByRole('heading', { level: 1, name: 'Hvem svarer nu?' });
    must(await desk.takeTablet(sara.id));
    expect(desk.halfGiven(sara.id)).toBeUndefined();
  });

  test('whoever ends the round hears who has begun an answer and not handed it in', async () => {
    const { desk } = await round();
    must(await desk.takeTablet(sara.id));
    must(await desk.saveAnswer(viewOf(sara, { family: 3 })));
    must(await desk.takeTablet());
    const { user } = await showScreen(<Tablet />, { desk });
    await user.click(await press('Slut runden'));
    expect(await screen.findByText(/Er begyndt på et svar, men har ikke afleveret: .*Sara Holm/)).toBeVisible();
    expect(screen.getByText(/Har ikke svaret endnu/)).not.toHaveTextContent('Sara Holm');
  });

  test('a full device says that the last change is not kept, and keeps it in sight', async () => {
    const { desk } = await round();
    const full = { ...desk, saveAnswer: async () => refuse({ type: 'StorageFull' }) };
    const { user } = await taken(full, /Sara Holm/);
    const chosen = await choose(/Skolen/, 'Bekymret');
    await user.click(chosen);
    expect(await screen.findByRole('alert')).toHaveTextContent('Enheden er fuld.');
    expect(chosen).toBeChecked();
    expect(screen.queryByText('Gemt på denne enhed', { selector: 'p span' })).toBeNull();
  });
});

describe('everyone meets own words', () => {
  test('a mother for whom it cannot wait is told so in place, with a number to call', async () => {
    const { desk } = await round();
    const { user } = await taken(desk, /Sara Holm/);
    const urgent = await choose(/Livet hjemme/, 'Meget bekymret – det haster');
    await user.click(urgent);
    expect(await screen.findByRole('status')).toHaveTextContent('Vent ikke på mødet.');
    expect(screen.getByRole('link', { name: 'Ring 112' })).toHaveAttribute('href', 'tel:112');
    expect(urgent).toHaveFocus();
  });

  test('a teacher who is very worried about a family is asked whether the parents know; the guide follows after', async () => {
    const { desk } = await round();
    const { user } = await taken(desk, /Fatima Nielsen/);
    await user.click(await choose(/Skole/, 'Meget bekymret'));
    expect(screen.queryByRole('status')).toBeNull();
    await user.click(await choose(/Familieforhold/, 'Meget bekymret'));
    expect(await screen.findByRole('status')).toHaveTextContent('Har du sagt det til forældrene?');
    for (const folded of screen.getAllByText('Skriv noget til')) await user.click(folded);
    expect(screen.getAllByText('Skriv det, du har set og hørt. Skriv ikke andre børns navne.')).toHaveLength(2);
    await handIn(user);
    await user.click(await screen.findByText('Til dig som fagperson'));
    expect(screen.getAllByText(/underretningspligten er personlig/)[0]).toBeVisible();
  });

  test('a mother meets the signs of a parent, a grandmother none, and neither the guide of professionals', async () => {
    const { desk } = await round([sara, else_, fatima]);
    const { user } = await taken(desk, /Sara Holm/);
    const signs = screen.getAllByText('Hvad kan det være?');
    expect(signs).toHaveLength(2);
    for (const folded of signs) await user.click(folded);
    expect(screen.getByText('Vi skændes lidt mere, end vi plejer')).toBeInTheDocument();
    expect(screen.queryByText('Barnet fortæller, at nogen slår hjemme')).toBeNull();
    await handIn(user);
    expect(screen.queryByText('Til dig som fagperson')).toBeNull();
    await user.click(await press('Giv tableten videre'));
    await user.click(await press(/Else/));
    await user.click(await press('Start'));
    await area(/Skolen/);
    expect(screen.queryByText('Hvad kan det være?')).toBeNull();
  });

  test('a father who speaks Arabic answers from right to left, and a teacher is offered what a teacher has words in', async () => {
    const { desk } = await round([yusuf, fatima]);
    const { user } = await showScreen(<Tablet />, { desk });
    await user.click(await press(/يوسف/));
    const start = await press('ابدأ');
    expect(start.closest('[dir]')).toHaveAttribute('dir', 'rtl');
    expect(start.closest('[lang]')).toHaveAttribute('lang', 'ar');
    await user.selectOptions(screen.getByLabelText('اللغة'), 'Dansk');
    await user.click(await press('Det er ikke mig'));
    await user.click(await press(/Fatima/));
    const offered = within(await screen.findByLabelText('Sprog')).getAllByRole('option');
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Dansk', 'English']);
  });

  test('a child of eight meets three steps', async () => {
    const { desk } = await round([amina, sara]);
    await taken(desk, /Amina/);
    const steps = within(await area(/I skolen/)).getAllByRole('radio', { name: /^(Nej|Ja)/ });
    expect(steps).toHaveLength(3);
  });
});

describe('the host takes the tablet back', () => {
  test('with a wrong passphrase the round goes on', async () => {
    const { desk } = await round();
    const { user } = await showScreen(<Tablet />, { desk });
    await user.click(await press('Slut runden'));
    await user.type(await screen.findByLabelText('Mødelederens adgangssætning'), 'not this one{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Runden går videre.');
    await user.click(await press('Tilbage til navnene'));
    expect(await press(/Sara Holm/)).toBeVisible();
  });

  test('the right passphrase leads to the conversation, and says before who has not answered', async () => {
    const { desk, talk, dialogue } = await round();
    const { user, place } = await taken(desk, /Sara Holm/);
    await handIn(user);
    await user.click(await press('Giv tableten videre'));
    await user.click(await press('Slut runden'));
    expect(await screen.findByText(/Har ikke svaret endnu/)).toHaveTextContent(/Jens Holm.* og .*Fatima Nielsen/);
    await user.type(screen.getByLabelText('Mødelederens adgangssætning'), `${passphrase}{Enter}`);
    await screen.findByText('The host has the tablet');
    expect(place()).toBe(`/dialogue/${dialogue}/together/${talk}`);
  });
});
