import { File } from 'node:buffer';
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { endConversation, planConversation } from '../../src/domain/decide-conversation';
import { RestoreFirst } from '../../src/screens/door/restore-first';
import { Home } from '../../src/screens/home/home';
import { Backup } from '../../src/screens/settings/backup';
import { Restore } from '../../src/screens/settings/backup-restore';
import type { Desk } from '../../src/session/desk';
import { shared, sharesWith } from '../support/amina-answers';
import { planFor, sara } from '../support/family';
import { aFamily, fill, insideDesk, must, showScreen } from '../support/desk';

/** The files that were given out: their names and what is in them. */
const given: { name: string }[] = [];
beforeEach(() => {
  given.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(
    (file) => `blob:${given.push(file as unknown as { name: string })}`,
  );
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

/** An app on an iPad's home screen: it has a share sheet and no downloads. */
function onIPad(share: Navigator['share']): void {
  const apple = { standalone: true, canShare: () => true, share };
  for (const [name, value] of Object.entries(apple))
    Object.defineProperty(navigator, name, { value, configurable: true });
  onTestFinished(() => {
    for (const name of Object.keys(apple)) Reflect.deleteProperty(navigator, name);
  });
}

const quietly = () => ({ progress: () => undefined, signal: new AbortController().signal });

/** Fatima's dialogue about Amina, as a file and its code; on a tablet that is put away. */
async function fileOfAmina(): Promise<{ file: File; code: string }> {
  const { desk, profile } = await insideDesk();
  await aFamily(desk);
  const { bytes, name } = must(await desk.backUp(quietly()));
  return { file: new File([bytes], name), code: profile.recoveryCode };
}

async function aHeldTalk(desk: Desk): Promise<void> {
  await aFamily(desk);
  const conversation = desk.newId();
  must(await desk.act(planConversation, { conversation, plan: planFor([sara]) }));
  must(await desk.act(endConversation, { conversation }));
}

function choose(file: File) {
  // jsdom's own file cannot be read, Node's can.
  fireEvent.change(screen.getByLabelText('Filen'), { target: { files: [file] } });
}

describe('a backup', () => {
  it('is one tap, and its date stands there afterwards', async () => {
    const { desk } = await insideDesk();
    await aFamily(desk);
    const { user } = await showScreen(<Backup />, { desk });
    expect(screen.getByText('Der er ingen sikkerhedskopi endnu.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lav en sikkerhedskopi' }));
    expect(await screen.findByText(/^Filen er lavet: 1 dialog/)).toBeVisible();
    expect(given.map(({ name }) => name)).toEqual(['samsyn-backup-2026-03-10.txt']);
    expect(await screen.findByText(/^Sidste sikkerhedskopi: 10\. mar\. 2026 \(i dag\)/)).toBeVisible();
  });

  it('that was not taken from the share sheet is not counted, and can be taken with another tap', async () => {
    const { desk } = await insideDesk();
    const share = vi.fn<(data: ShareData) => Promise<void>>();
    share.mockRejectedValueOnce(new DOMException('Closed', 'AbortError')).mockResolvedValueOnce();
    onIPad(share);
    const { user } = await showScreen(<Backup />, { desk });
    await user.click(screen.getByRole('button', { name: 'Lav en sikkerhedskopi' }));
    expect(await screen.findByText('Filen er lavet, men ikke gemt endnu.')).toBeVisible();
    expect(screen.getByText('Der er ingen sikkerhedskopi endnu.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gem filen' }));
    expect(await screen.findByText(/^Sidste sikkerhedskopi/)).toBeVisible();
    expect(share).toHaveBeenCalledTimes(2);
    expect(given).toEqual([]);
  });

  it('for someone else shows six words and leaves the own date as it was', async () => {
    const { desk } = await insideDesk();
    const { user } = await showScreen(<Backup />, { desk });
    await user.click(screen.getByText('En kopi til en anden'));
    await user.click(await screen.findByRole('button', { name: 'Lav filen med de seks ord' }));
    expect(await screen.findByText(/^Filen er lavet: 0 dialoger/)).toBeVisible();
    expect(screen.getByText('Et barns lukkede svar og ord til én voksen er ikke med.')).toBeVisible();
    expect(screen.getByText('Der er ingen sikkerhedskopi endnu.')).toBeVisible();
  });

  it('is asked for quietly on home once a conversation was held', async () => {
    const { desk } = await insideDesk();
    const { unmount } = await showScreen(<Home />, { desk });
    expect(screen.queryByText(/sikkerhedskopi endnu/)).toBeNull();
    unmount();
    await aHeldTalk(desk);
    const { unmount: leave } = await showScreen(<Home />, { desk });
    expect(screen.getByRole('link', { name: 'Lav en sikkerhedskopi' })).toHaveAttribute('href', '/settings');
    leave();
    must(await desk.noteBackup());
    await showScreen(<Home />, { desk });
    expect(screen.queryByRole('link', { name: 'Lav en sikkerhedskopi' })).toBeNull();
  });
});

describe('restoring', () => {
  it('shows what is inside before anything changes, and says what came in', async () => {
    const { file, code } = await fileOfAmina();
    const { desk } = await insideDesk();
    const { user } = await showScreen(<Restore />, { desk });
    choose(file);
    await fill(user, screen.getByLabelText('Gendannelseskoden til filen'), code);
    await user.click(screen.getByRole('button', { name: 'Se, hvad der er i filen' }));
    expect(await screen.findByText('Amina')).toBeVisible();
    expect(screen.getByText('Er ikke her endnu.')).toBeVisible();
    expect(desk.state()).toMatchObject({ cards: [] });
    await user.click(screen.getByRole('button', { name: 'Hent 1 dialog ind' }));
    expect(await screen.findByText('Alt, hvad du hentede, er gemt på denne enhed.')).toBeVisible();
    expect(desk.state()).toMatchObject({ cards: [{ name: 'Amina' }] });
  });

  it('says what is missing, and when the code is another, and keeps what was typed', async () => {
    const { file } = await fileOfAmina();
    const { desk, profile } = await insideDesk();
    const { user } = await showScreen(<Restore />, { desk });
    await user.click(screen.getByRole('button', { name: 'Se, hvad der er i filen' }));
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Vælg filen først.',
      'Skriv koden.',
    ]);
    choose(file);
    await fill(user, screen.getByLabelText('Gendannelseskoden til filen'), profile.recoveryCode);
    await user.click(screen.getByRole('button', { name: 'Se, hvad der er i filen' }));
    expect(await screen.findByText(/^Koden passer ikke til filen/)).toBeVisible();
    expect(screen.getByLabelText('Gendannelseskoden til filen')).toHaveValue(profile.recoveryCode);
  });

  it('takes the text of the file as well, where a file cannot be chosen', async () => {
    const { file, code } = await fileOfAmina();
    const { desk } = await insideDesk();
    const { user } = await showScreen(<Restore />, { desk });
    await user.click(screen.getByText('Indsæt filens tekst i stedet'));
    await fill(user, screen.getByLabelText('Filens tekst'), await file.text());
    await fill(user, screen.getByLabelText('Gendannelseskoden til filen'), code);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Amina')).toBeVisible();
  });

  it('gives a colleague a child’s words for one adult again, in a dialogue that was left and shared again', async () => {
    const scene = await shared();
    const { desk, bo, dialogue, talk } = scene;
    must(await desk.openTogether(talk));
    const { bytes, name } = must(await desk.backUp(quietly()));
    const kept = must(await desk.listKept(dialogue));
    must(await desk.leaveDialogue(dialogue));
    await sharesWith(scene, bo);
    expect(must(await desk.listKept(dialogue))).not.toEqual(kept);
    const look = async () => {
      const shown = await showScreen(<Restore />, { desk });
      choose(new File([bytes], name));
      await fill(shown.user, screen.getByLabelText('Gendannelseskoden til filen'), bo.recoveryCode);
      await shown.user.click(screen.getByRole('button', { name: 'Se, hvad der er i filen' }));
      expect(await screen.findByText('Amina')).toBeVisible();
      return shown;
    };
    const { user, unmount } = await look();
    expect(screen.getByText('Med et barns ord til én voksen.')).toBeVisible();
    expect(screen.queryByText(/intet nyt/i)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Hent 1 dialog ind' }));
    expect(await screen.findByText('Alt, hvad du hentede, er gemt på denne enhed.')).toBeVisible();
    expect(screen.getByText('Med et barns ord til én voksen.')).toBeVisible();
    expect(screen.queryByText(/intet nyt/i)).toBeNull();
    expect(must(await desk.listKept(dialogue))).toEqual(kept);
    unmount();
    await look();
    expect(screen.getByText('Alt i filen er her allerede.')).toBeVisible();
    expect(screen.queryByText('Med et barns ord til én voksen.')).toBeNull();
  });

  it('begins with a profile on a tablet that knows nobody', async () => {
    const { desk } = await insideDesk();
    await desk.lock();
    await showScreen(<RestoreFirst />, { desk });
    expect(screen.getByRole('link', { name: 'Lav profilen' })).toHaveAttribute('href', '/new-profile?then=restore');
  });
});
