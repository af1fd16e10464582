import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../src/session/desk';
import { Door } from '../../src/screens/door/door';
import {
  aFamily,
  aTalk,
  deskWith,
  fill,
  insideDesk,
  knownProfile,
  newProfile,
  passphrase,
  secret,
  showScreen,
} from '../support/desk';
import { sara } from '../support/family';

const isInside = (desk: Desk) => waitFor(() => expect(desk.state().at).toBe('inside'));
const field = () => screen.getByLabelText('Adgangssætning');

async function tries(user: UserEvent, text: string) {
  await fill(user, field(), text);
  await user.click(screen.getByRole('button', { name: 'Lås op' }));
}

/** How many wrong tries lie behind, as the tablet counts them. */
async function wrongTriesBefore(desk: Desk, profile: { id: string; label: string }, times: number) {
  for (let i = 0; i < times; i++) await desk.unlock(profile, { type: 'passphrase', text: 'en hel anden sætning' });
}

afterEach(() => void vi.useRealTimers());

describe('at the door', () => {
  it('Fatima comes in by the first four letters of her words', async () => {
    const scene = await deskWith();
    await knownProfile(scene);
    const { user } = await showScreen(<Door />, scene);
    const beginnings = passphrase.split(' ').map((word) => word.slice(0, 4));
    await tries(user, beginnings.join(' '));
    await isInside(scene.desk);
  });

  it('a slip of the finger is said in plain words and stays to be mended', async () => {
    const scene = await deskWith();
    await knownProfile(scene);
    const { user } = await showScreen(<Door />, scene);
    await tries(user, 'blomst himmel');
    expect(await screen.findByRole('alert')).toHaveTextContent('Adgangssætningen passer ikke');
    expect(field()).toHaveValue('blomst himmel');
    await user.type(field(), ' kanin lampe sommer trappe');
    await user.click(screen.getByRole('button', { name: 'Lås op' }));
    await isInside(scene.desk);
  });

  it('after many wrong tries the wait is shown, and is over when its time has passed', async () => {
    const scene = await deskWith();
    const profile = await knownProfile(scene);
    await wrongTriesBefore(scene.desk, profile, 3);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await showScreen(<Door />, scene);
    expect(await screen.findAllByText(/prøve igen om 5 sekunder/)).not.toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Lås op' })).toBeDisabled();
    scene.clock.now = new Date(scene.clock.now.getTime() + 6000);
    await act(() => vi.advanceTimersByTimeAsync(1000));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Lås op' })).toBeEnabled());
    expect(await screen.findByText('Nu kan du prøve igen.')).toBeInTheDocument();
  });

  it('two colleagues find themselves by their label, and a round under way is told', async () => {
    const scene = await deskWith();
    await newProfile(scene, 'FN');
    await aFamily(scene.desk);
    await scene.desk.beginRound(await aTalk(scene.desk, [sara]));
    await scene.desk.start({ takeOver: false });
    await newProfile(scene, 'BL');
    await scene.desk.lock();
    const { user } = await showScreen(<Door />, scene);
    expect(within(screen.getByRole('list', { name: 'Profiler på enheden' })).getAllByRole('listitem')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'FN' }));
    expect(screen.getByText('En runde er i gang')).toBeVisible();
    await tries(user, passphrase);
    await waitFor(() => expect(scene.desk.state().at).toBe('round'));
  });
});

describe('who has forgotten the passphrase', () => {
  it('is told which group of the code is mistyped', async () => {
    const scene = await deskWith();
    const { recoveryCode } = await knownProfile(scene);
    const { user } = await showScreen(<Door />, scene);
    await user.click(screen.getByRole('button', { name: /Jeg har glemt den/ }));
    const [first = '', ...rest] = recoveryCode.split('-');
    const wrong = first.startsWith('7') ? `8${first.slice(1)}` : `7${first.slice(1)}`;
    await fill(user, screen.getByLabelText('Gendannelseskode'), [wrong, ...rest].join(' '));
    await user.click(screen.getByRole('button', { name: 'Videre' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('gruppe 1');
  });

  it('comes in by the code, but first chooses new words; the old ones are then worth nothing', async () => {
    const scene = await deskWith();
    const profile = await knownProfile(scene);
    const { user } = await showScreen(<Door />, scene);
    await user.click(screen.getByRole('button', { name: /Jeg har glemt den/ }));
    await fill(user, screen.getByLabelText('Gendannelseskode'), profile.recoveryCode.toLowerCase());
    await user.click(screen.getByRole('button', { name: 'Videre' }));
    expect(await screen.findByRole('heading', { name: 'Vælg en ny adgangssætning' })).toBeVisible();
    expect(scene.desk.state().at).toBe('door');
    await user.click(screen.getByRole('button', { name: /skrive min egen/ }));
    await fill(user, screen.getByLabelText('Din egen adgangssætning'), 'Regnbuer over Randers Fjord');
    await fill(user, screen.getByLabelText('Skriv den igen'), 'Regnbuer over Randers Fjord');
    await user.click(screen.getByRole('button', { name: 'Brug den nye, og lås op' }));
    await isInside(scene.desk);
    await scene.desk.lock();
    expect((await scene.desk.unlock(profile, secret)).ok).toBe(false);
    expect((await scene.desk.unlock(profile, { type: 'passphrase', text: 'Regnbuer over Randers Fjord' })).ok).toBe(
      true,
    );
  });
});

describe('after a quiet time', () => {
  it('a PIN opens again, and a wrong one says how many tries are left', async () => {
    const scene = await insideDesk();
    await scene.desk.setPin('4711');
    await scene.desk.rest();
    const { user } = await showScreen(<Door />, scene);
    await fill(user, screen.getByLabelText('Pinkode'), '1234');
    await user.click(screen.getByRole('button', { name: 'Lås op' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('4 forsøg');
    await fill(user, screen.getByLabelText('Pinkode'), '4711');
    await user.keyboard('{Enter}');
    await isInside(scene.desk);
  });
});
