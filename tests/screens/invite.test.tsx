import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { chooseChildBand, chooseSteps } from '../../src/domain/decide-child';
import { linkToInvitation } from '../../src/exchange/link';
import { Invite } from '../../src/screens/invite/invite';
import { aFamily, aTalk, fill, insideDesk, must, showScreen } from '../support/desk';
import { amina, fatima, jens, nour, sara } from '../support/family';

async function aTalkAtHome() {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk, [sara, jens, nour, fatima]);
  const talk = await aTalk(scene.desk, [sara, jens, fatima], { date: '2026-03-19' });
  const shown = await showScreen(<Invite id={dialogue} talk={talk} />, { desk: scene.desk });
  await screen.findByRole('combobox', { name: 'Person' });
  return { ...scene, ...shown, dialogue, talk };
}
type Shown = Awaited<ReturnType<typeof aTalkAtHome>>;

async function choose({ user }: Shown, name: RegExp) {
  const people = screen.getByRole('combobox', { name: 'Person' });
  await user.selectOptions(people, within(people).getByRole('option', { name }));
}

/** What the host would send: the copied link. */
async function copiedLink({ user }: Shown) {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Kopiér linket' }));
  await screen.findAllByText('Linket er kopieret.');
  return String(write.mock.calls[0]?.[0]);
}

describe('asking a child from home', () => {
  test('a young person gets the invitation on the own phone, on the screens the host chose', async () => {
    const scene = await insideDesk();
    const dialogue = await aFamily(scene.desk, [amina, sara]);
    must(await scene.desk.act(chooseChildBand, { band: '13-17' }));
    const talk = await aTalk(scene.desk, [amina, sara], { date: '2026-03-19' });
    const shown = await showScreen(<Invite id={dialogue} talk={talk} />, { desk: scene.desk });
    await screen.findByRole('combobox', { name: 'Person' });
    await choose({ ...scene, ...shown, dialogue, talk }, /Amina – Barnet/);
    expect(document.body).toHaveTextContent('Send den ikke gennem forældrene.');
    await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
    await screen.findByRole('img', { name: /QR-kode med invitationen til/ });
    const read = must(linkToInvitation(await copiedLink({ ...scene, ...shown, dialogue, talk })));
    expect(read).toMatchObject({ role: 'child', band: '6-9', childBand: '13-17', child: '' });
  });

  test('the host reads which screens a younger child gets, and those it gets', async () => {
    const scene = await insideDesk();
    const dialogue = await aFamily(scene.desk, [amina, sara]);
    must(await scene.desk.act(chooseChildBand, { band: '5-6' }));
    const talk = await aTalk(scene.desk, [amina, sara], { date: '2026-03-19' });
    const shown = await showScreen(<Invite id={dialogue} talk={talk} />, { desk: scene.desk });
    await screen.findByRole('combobox', { name: 'Person' });
    await choose({ ...scene, ...shown, dialogue, talk }, /Amina – Barnet/);
    expect(document.body).toHaveTextContent(/Amina.* får skærme for 5–6 år/);
    await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
    await screen.findByRole('img', { name: /QR-kode med invitationen til/ });
    expect(must(linkToInvitation(await copiedLink({ ...scene, ...shown, dialogue, talk }))).childBand).toBe('5-6');
  });
});

test('three steps hold from home too, so that the host need not be told where they do not', async () => {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk, [sara, fatima]);
  must(await scene.desk.act(chooseSteps, { person: sara.id, steps: 'three' }));
  const talk = await aTalk(scene.desk, [sara, fatima], { date: '2026-03-19' });
  const shown = await showScreen(<Invite id={dialogue} talk={talk} />, { desk: scene.desk });
  await screen.findByRole('combobox', { name: 'Person' });
  await choose({ ...scene, ...shown, dialogue, talk }, /Sara Holm/);
  await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
  await screen.findByRole('img', { name: /QR-kode med invitationen til/ });
  expect(must(linkToInvitation(await copiedLink({ ...scene, ...shown, dialogue, talk }))).steps).toBe('three');
});

describe('asking for an answer from home', () => {
  test('those who give a view can be asked, one at a time; an interpreter cannot', async () => {
    await aTalkAtHome();
    const options = within(screen.getByRole('combobox', { name: 'Person' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'Vælg en person',
      'Sara Holm – Forælder',
      'Jens Holm – Forælder',
      'Fatima Nielsen – Lærer',
    ]);
  });

  test('the day of the conversation is the last one, and the child’s name stays out unless it is ticked', async () => {
    const shown = await aTalkAtHome();
    await choose(shown, /Sara/);
    expect(screen.getByLabelText('Sidste dag at svare')).toHaveValue('2026-03-19');
    expect(screen.getByRole('checkbox', { name: /Amina/ })).not.toBeChecked();
    await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
    expect(await screen.findByRole('img', { name: /QR-kode med invitationen til/ })).toBeVisible();
    const read = must(linkToInvitation(await copiedLink(shown)));
    expect(read).toMatchObject({ child: '', language: 'da', ends: '2026-03-19', asks: 'Fatima Nielsen' });
  });

  test('the child’s name goes along when the host wants', async () => {
    const shown = await aTalkAtHome();
    await choose(shown, /Sara/);
    await shown.user.click(screen.getByRole('checkbox', { name: /Amina/ }));
    await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
    await screen.findByRole('img', { name: /QR-kode med invitationen til/ });
    expect(must(linkToInvitation(await copiedLink(shown))).child).toBe('Amina');
  });

  test('the printed page speaks the language of whoever is asked', async () => {
    const shown = await aTalkAtHome();
    await choose(shown, /Jens/);
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Sprog på siden' }), 'ar');
    await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
    const title = await screen.findByText('هل تودّ أن تجيب من البيت؟');
    expect(title.closest('[dir=rtl]')).not.toBeNull();
  });

  test('a day that has passed is refused where the host stands, and nobody is asked', async () => {
    const shown = await aTalkAtHome();
    await choose(shown, /Sara/);
    await fill(shown.user, screen.getByLabelText('Sidste dag at svare'), '2026-03-01');
    await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vælg en sidste dag, der ikke er gået.');
    expect(screen.getByText('Ingen er bedt om svar hjemmefra endnu.')).toBeVisible();
  });

  test('on a local address the host reads that others cannot reach it', async () => {
    await aTalkAtHome();
    expect(screen.getByText('Andre kan ikke nå denne adresse')).toBeVisible();
  });

  test('an invitation is taken back after a question, and stays in the list', async () => {
    const shown = await aTalkAtHome();
    await choose(shown, /Sara/);
    await shown.user.click(screen.getByRole('button', { name: 'Lav invitationen' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Færdig' }));
    const list = await screen.findByRole('list', { name: 'Invitationer' });
    expect(within(list).getByText('Venter på svar')).toBeVisible();
    await shown.user.click(within(list).getByRole('button', { name: /Træk invitationen/ }));
    await shown.user.click(await screen.findByRole('button', { name: 'Træk den tilbage' }));
    await waitFor(() => expect(within(list).getByText('Trukket tilbage')).toBeVisible());
    expect(within(list).queryByRole('button')).toBeNull();
  });
});
