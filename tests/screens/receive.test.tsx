import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { letterToText } from '../../src/exchange/letter-text';
import { Receive } from '../../src/screens/receive/receive';
import { aFamily, aTalk, fill, insideDesk, must, showScreen } from '../support/desk';
import { fatima, jens, sara } from '../support/family';
import { answerFromHome, askAtHome } from '../support/from-home';

async function saraIsAsked() {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk);
  const talk = await aTalk(scene.desk);
  const asked = await askAtHome(scene.desk, dialogue, talk, sara);
  const letter = await answerFromHome(asked.invitation, sara, { school: 4 });
  const open = (id = dialogue) => showScreen(<Receive id={id} />, { desk: scene.desk });
  return { ...scene, ...asked, dialogue, talk, letter, open };
}
type Opened = Awaited<ReturnType<typeof showScreen>>;

async function paste({ user }: Opened, text: string) {
  await fill(user, await screen.findByLabelText('Sæt svaret ind her'), text);
  await user.click(screen.getByRole('button', { name: 'Tag imod' }));
}

/** jsdom has no camera. */
const camera = (getUserMedia: () => Promise<MediaStream>) =>
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia }, configurable: true });

/** A camera that films nothing, and a host who has opened it. */
function filming() {
  const stop = vi.fn<() => void>();
  const track = Object.assign(new EventTarget(), { stop });
  const stream = { getTracks: () => [track] } as unknown as MediaStream;
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  camera(async () => stream);
  const opened = async () => {
    const { open } = await saraIsAsked();
    const shown = await open();
    await shown.user.click(await screen.findByRole('button', { name: 'Åbn kameraet' }));
    expect(await screen.findByRole('button', { name: 'Luk kameraet' })).toBeVisible();
    return shown;
  };
  return { stop, track, stream, opened };
}

/** Someone turns to another tab, or comes back. */
function turns(to: 'hidden' | 'visible') {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(to === 'hidden');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

describe('receiving an answer', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'mediaDevices');
  });

  test('it is laid closed, and can be deleted unread', async () => {
    const { open, letter, desk, dialogue } = await saraIsAsked();
    const shown = await open();
    await paste(shown, letterToText(letter));
    expect(await screen.findByText(/^Svaret fra .Sara Holm. er her$/)).toBeVisible();
    await shown.user.click(screen.getByRole('button', { name: 'Slet det ulæst' }));
    expect(await screen.findByText('Svaret er slettet ulæst.')).toBeVisible();
    expect(must(await desk.listInvitations(dialogue))).toMatchObject([{ state: 'open' }]);
  });

  test('a text without an answer is refused in words', async () => {
    const { open } = await saraIsAsked();
    await paste(await open(), 'Kære Fatima');
    expect(await screen.findByRole('alert')).toHaveTextContent('Der er ikke noget svar fra Samsyn i det.');
  });

  test('a text file is read, also when the same one is chosen once more', async () => {
    const { open, letter } = await saraIsAsked();
    const { user } = await open();
    // jsdom's files cannot be read.
    const file = Object.assign(new File(['-'], 'svar.txt', { type: 'text/plain' }), {
      text: async () => letterToText(letter),
    });
    const field = await screen.findByLabelText(/Vælg filen/);
    await user.upload(field, file);
    expect(await screen.findByText(/^Svaret fra .Sara Holm. er her$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Tag imod et til' }));
    await user.upload(await screen.findByLabelText(/Vælg filen/), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('Det svar ligger her allerede.');
  });

  test('a second answer is asked about, and nothing is changed by a no', async () => {
    const { open, letter, desk, dialogue, invitation } = await saraIsAsked();
    must(await desk.receiveAnswer(dialogue, letter));
    const shown = await open();
    await paste(shown, letterToText(await answerFromHome(invitation, sara, { school: 1 })));
    const question = await screen.findByRole('dialog', { name: /Vil du tage imod svaret fra/ });
    expect(within(question).getByText(/Det bliver slettet ulæst/)).toBeVisible();
    await shown.user.click(within(question).getByRole('button', { name: 'Nej, lad det være' }));
    expect(await screen.findByText('Svaret er ikke taget imod. Der er ikke ændret noget.')).toBeVisible();
    const again = await desk.receiveAnswer(dialogue, letter);
    expect(again).toMatchObject({ refusal: { type: 'AnswerHereAlready' } });
  });

  test('an answer for another child is named as such, and can be taken there', async () => {
    const { open, letter, desk, dialogue } = await saraIsAsked();
    const other = await aFamily(desk, [jens, fatima], 'Bertram');
    const shown = await open(other);
    await paste(shown, letterToText(letter));
    expect(await screen.findByRole('alert')).toHaveTextContent(/dialogen om .Amina/);
    await shown.user.click(screen.getByRole('button', { name: 'Tag imod det der' }));
    const back = await screen.findByRole('link', { name: 'Gå til dialogen' });
    expect(back).toHaveAttribute('href', `/dialogue/${dialogue}`);
  });

  test.each([
    ['NotAllowedError', 'Samsyn må ikke bruge kameraet.'],
    ['NotFoundError', 'Der er intet kamera'],
    ['OverconstrainedError', 'Der er intet kamera'],
    ['NotReadableError', 'Måske bruger et andet program det.'],
  ])('when the camera says %s, the host reads why, and what else there is', async (name, why) => {
    camera(() => Promise.reject(new DOMException('', name)));
    const { open, letter } = await saraIsAsked();
    const shown = await open();
    await shown.user.click(await screen.findByRole('button', { name: 'Åbn kameraet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(why);
    expect(screen.getByRole('alert')).toHaveTextContent('en fil eller tekst herunder');
    await paste(shown, letterToText(letter));
    expect(await screen.findByText(/^Svaret fra .Sara Holm. er her$/)).toBeVisible();
  });

  test('where a browser knows of no cameras at all, it says that there is none', async () => {
    const { open } = await saraIsAsked();
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Åbn kameraet' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Der er intet kamera');
  });

  test('the camera goes off when the page is left', async () => {
    const { opened, stop } = filming();
    const { unmount } = await opened();
    expect(stop).not.toHaveBeenCalled();
    unmount();
    expect(stop).toHaveBeenCalled();
  });

  test('whoever leaves while the browser still asks is not filmed afterwards', async () => {
    const { stop, stream } = filming();
    let allow: (stream: MediaStream) => void = () => undefined;
    camera(() => new Promise((resolve) => (allow = resolve)));
    const { open } = await saraIsAsked();
    const { user, unmount } = await open();
    await user.click(await screen.findByRole('button', { name: 'Åbn kameraet' }));
    unmount();
    await act(async () => allow(stream));
    expect(stop).toHaveBeenCalled();
  });

  test('out of sight the camera is off; back again a tap opens it anew', async () => {
    const { opened, stop } = filming();
    const { user } = await opened();
    turns('hidden');
    expect(stop).toHaveBeenCalledTimes(1);
    expect(await screen.findByText(/Kameraet er lukket, fordi siden var ude af syne/)).toBeVisible();
    turns('visible');
    await user.click(screen.getByRole('button', { name: 'Åbn kameraet' }));
    expect(await screen.findByRole('button', { name: 'Luk kameraet' })).toBeVisible();
  });

  test('a camera that another program takes away is told of', async () => {
    const { opened, track } = filming();
    await opened();
    act(() => void track.dispatchEvent(new Event('ended')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Måske bruger et andet program det.');
    expect(screen.getByRole('button', { name: 'Åbn kameraet' })).toBeVisible();
  });
});
