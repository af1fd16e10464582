import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { promiseTelling } from '../../src/domain/decide-child';
import { endConversation } from '../../src/domain/decide-conversation';
import { Forget } from '../../src/screens/dialogue/forget';
import { Overview } from '../../src/screens/dialogue/overview';
import { Home } from '../../src/screens/home/home';
import { UseLog } from '../../src/screens/settings/use-log';
import {
  aFamily,
  aTalk,
  fill,
  insideDesk,
  must,
  newProfile,
  passphrase,
  type Scene,
  secret,
  showScreen,
} from '../support/desk';
import { damageKept, shared, sharesWith } from '../support/amina-answers';
import { jens, sara } from '../support/family';

const cards = ({ desk }: Scene): string[] => {
  const state = desk.state();
  return state.at === 'inside' ? state.cards.map(({ name }) => name) : [];
};
const button = (name: string) => screen.getByRole('button', { name });

describe('forgetting a dialogue', () => {
  it('asks first whether the minutes are where they belong, and goes only in writing', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    must(await scene.desk.noteUse('printed', amina));
    const { user } = await showScreen(<Forget id={amina} />, scene);
    expect(await screen.findByText(/Det her er ikke journalen/)).toBeVisible();
    expect(screen.getByText(/Printede fra dialogen om \u2068Amina\u2069/)).toBeVisible();
    await user.click(button('Glem dialogen'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Skriv navnet, som det står');
    await fill(user, screen.getByLabelText(/Skriv barnets navn/), ' amina ');
    await fill(user, screen.getByLabelText('Din adgangssætning'), 'guess');
    await user.click(button('Glem dialogen'));
    expect(await screen.findByText(/Adgangssætningen passer ikke/)).toBeVisible();
    expect(cards(scene)).toEqual(['Amina']);
    await fill(user, screen.getByLabelText('Din adgangssætning'), passphrase);
    await user.click(button('Glem dialogen'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Dialogen er glemt' })).toBeVisible();
    expect(screen.getByText(/Printede fra en glemt dialog/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('Amina');
    expect(cards(scene)).toEqual([]);
  });

  it('takes the word instead of a name that is hard to type', async () => {
    const scene = await insideDesk();
    const id = await aFamily(scene.desk, [sara, jens], 'زكرياء');
    const { user } = await showScreen(<Forget id={id} />, scene);
    await fill(user, await screen.findByLabelText(/Skriv barnets navn/), 'Glem');
    await fill(user, screen.getByLabelText('Din adgangssætning'), passphrase);
    await user.click(button('Glem dialogen'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Dialogen er glemt' })).toBeVisible();
  });

  it('offers a colleague to leave what lives with someone else', async () => {
    const scene = await insideDesk();
    const fn = scene.profile;
    await scene.desk.lock();
    await newProfile(scene, 'Karen');
    const amina = await aFamily(scene.desk);
    must(await scene.desk.shareWithColleague(amina, fn.id));
    await scene.desk.lock();
    must(await scene.desk.unlock(fn, secret));
    const { user } = await showScreen(<Forget id={amina} />, scene);
    await user.click(await screen.findByRole('button', { name: 'Forlad dialogen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Du har forladt dialogen' })).toBeVisible();
    expect(cards(scene)).toEqual([]);
  });
});

describe('leaving a dialogue', () => {
  const gone = /ligger kun hos dig. De bliver slettet/;

  it('says that a child’s words for one adult lie here alone and are deleted', async () => {
    const { desk, dialogue } = await shared();
    await showScreen(<Forget id={dialogue} />, { desk });
    expect(await screen.findByText(gone)).toBeVisible();
    expect(button('Forlad dialogen')).toBeVisible();
  });

  it('says so where such words cannot be read any more, and nothing of it where there are none', async () => {
    const scene = await shared();
    await damageKept(scene, scene.bo, scene.dialogue);
    const { unmount } = await showScreen(<Forget id={scene.dialogue} />, scene);
    expect(await screen.findByText(gone)).toBeVisible();
    unmount();
    must(await scene.desk.leaveDialogue(scene.dialogue));
    await sharesWith(scene, scene.bo);
    await showScreen(<Forget id={scene.dialogue} />, scene);
    expect(await screen.findByRole('button', { name: 'Forlad dialogen' })).toBeVisible();
    expect(screen.queryByText(gone)).toBeNull();
  });
});

describe('a dialogue that rests', () => {
  it('is closed with a reason and lies folded on the front page', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    await aFamily(scene.desk, [jens], 'Bo');
    must(await scene.desk.openDialogue(amina));
    const { user, unmount } = await showScreen(<Overview id={amina} />, scene);
    await user.click(screen.getByText('Luk dialogen', { selector: 'summary *' }));
    await user.click(button('Luk dialogen'));
    expect(await screen.findByText('Skriv kort hvorfor.')).toBeVisible();
    await fill(user, screen.getByLabelText('Hvorfor lukker I?'), 'Familien klarer det selv');
    await user.click(button('Luk dialogen'));
    expect(await screen.findByRole('button', { name: 'Åbn dialogen igen' })).toBeVisible();
    unmount();
    await showScreen(<Home />, scene);
    const open = screen.getByRole('list', { name: 'Alle dialoger' });
    expect(within(open).queryByRole('link', { name: 'Amina' })).toBeNull();
    expect(within(open).getByRole('link', { name: 'Bo' })).toBeVisible();
    expect(screen.getByText('Lukket dialog (1)')).toBeVisible();
  });

  it('is closed though the child was not told yet: that is said first, and stays in the dialogue', async () => {
    const notTold = /har ikke hørt endnu, hvad I aftalte/;
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    const conversation = await aTalk(scene.desk, [sara, jens], { date: '2026-03-10' });
    must(await scene.desk.act(endConversation, { conversation }));
    const nobodyPromised = await showScreen(<Overview id={amina} />, scene);
    expect(screen.queryByText(notTold)).toBeNull();
    nobodyPromised.unmount();
    must(await scene.desk.act(promiseTelling, { conversation, person: sara.id, by: '2026-03-17' }));
    const { user } = await showScreen(<Overview id={amina} />, scene);
    await user.click(screen.getByText('Luk dialogen', { selector: 'summary *' }));
    expect(screen.getByText(notTold)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    await fill(user, screen.getByLabelText('Hvorfor lukker I?'), 'Familien klarer det selv');
    await user.click(button('Luk dialogen'));
    expect(await screen.findByRole('button', { name: 'Åbn dialogen igen' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Fortæl ⁨Amina⁩, hvad I aftalte' })).toBeVisible();
  });

  it('is asked about a year after the last conversation, and never deleted by itself', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    const conversation = await aTalk(scene.desk, [sara, jens], { date: '2026-03-10' });
    must(await scene.desk.act(endConversation, { conversation }));
    const early = await showScreen(<Home />, scene);
    expect(screen.queryByText(/har hvilet længe/)).toBeNull();
    early.unmount();
    scene.clock.now = new Date('2027-03-10T09:00:00');
    const home = await showScreen(<Home />, scene);
    expect(screen.getByText(/1 dialog har hvilet længe/)).toBeVisible();
    home.unmount();
    await showScreen(<Overview id={amina} />, scene);
    expect(await screen.findByText('Skal dialogen stadig gemmes?')).toBeVisible();
    expect(screen.getByText(/over 12 måneder, siden tirsdag den 10. marts 2026. Intet bliver slettet/)).toBeVisible();
    expect(cards(scene)).toEqual(['Amina']);
  });
});

describe('the log of use', () => {
  it('says whether it is whole', async () => {
    const scene = await insideDesk();
    const amina = await aFamily(scene.desk);
    const whole = await showScreen(<UseLog />, scene);
    expect(await screen.findByText(/Listen er hel/)).toBeVisible();
    expect(screen.getByText(/Åbnede dialogen om \u2068Amina\u2069/)).toBeVisible();
    whole.unmount();
    const store = must(await scene.ports.stores.open(scene.profile.id));
    for (const { id } of must(await store.all('log'))) must(await store.commit([{ remove: id, table: 'log' }]));
    must(await scene.desk.noteUse('printed', amina));
    await showScreen(<UseLog />, scene);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('1 linje mangler.'));
  });
});
