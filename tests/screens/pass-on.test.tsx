import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PassOn } from '../../src/screens/pass-on/pass-on';
import { TakeOver } from '../../src/screens/take-over/take-over';
import { aFamily, aTalk, fill, insideDesk, must, showScreen } from '../support/desk';

/** Fatima's tablet with Amina's dialogue, and a colleague's tablet somewhere else. */
async function twoTablets() {
  const fatimas = await insideDesk();
  const amina = await aFamily(fatimas.desk);
  await aTalk(fatimas.desk);
  const jenss = await insideDesk();
  const key = must(await jenss.desk.showDeviceKey('da'));
  return { fatimas, jenss, amina, key };
}
type Shown = Awaited<ReturnType<typeof showScreen>>;

async function paste({ user }: Shown, label: string, text: string) {
  await fill(user, await screen.findByLabelText(label), text);
  await user.click(screen.getByRole('button', { name: 'Tag imod' }));
}
const pasteKey = (shown: Shown, text: string) => paste(shown, 'Sæt kollegaens kode ind her', text);
const pasteParcel = (shown: Shown, text: string) => paste(shown, 'Sæt teksten fra din kollega ind her', text);

describe('giving a dialogue to a colleague', () => {
  test('the words of the colleague’s code are compared before anything is sent', async () => {
    const { fatimas, amina, key } = await twoTablets();
    const shown = await showScreen(<PassOn id={amina} />, { desk: fatimas.desk });
    await pasteKey(shown, key.text);
    const words = await screen.findByRole('list', { name: 'De fire ord' });
    expect(
      within(words)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(key.words);
    await shown.user.click(screen.getByRole('button', { name: 'Nej, ordene er forskellige' }));
    expect(await screen.findByRole('heading', { name: 'Læs koden på kollegaens skærm' })).toBeVisible();
    expect(must(await fatimas.desk.readLog()).entries.map(({ use }) => use)).not.toContain('passedOn');
  });

  test('what the colleague gets stands there first, and whether the family knows; then it goes as codes or as a file', async () => {
    const { fatimas, amina, key } = await twoTablets();
    const shown = await showScreen(<PassOn id={amina} />, { desk: fatimas.desk });
    await pasteKey(shown, key.text);
    await shown.user.click(await screen.findByRole('button', { name: 'Ja, det er de samme ord' }));
    expect(await screen.findByText('3 personer')).toBeVisible();
    expect(screen.getByText('Ved familien det?')).toBeVisible();
    await shown.user.click(screen.getByRole('button', { name: 'Giv dialogen videre' }));
    expect(await screen.findByRole('img', { name: /^Del 1 af/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Gem eller send filen' })).toBeVisible();
  });

  test('a text without a code, and the code of this very device, are refused in words', async () => {
    const { fatimas, amina } = await twoTablets();
    const shown = await showScreen(<PassOn id={amina} />, { desk: fatimas.desk });
    await pasteKey(shown, 'Hej Fatima');
    expect(await screen.findByRole('alert')).toHaveTextContent('Det er ikke koden for en enhed.');
    await pasteKey(shown, must(await fatimas.desk.showDeviceKey('da')).text);
    expect(await screen.findByText(/Det er koden for denne enhed/)).toBeVisible();
  });

  test('to someone who has it already only what is new is sent, with no code to read', async () => {
    const { fatimas, jenss, amina, key } = await twoTablets();
    const { device } = must(await fatimas.desk.readDeviceKey(must(await fatimas.desk.readDeviceKeyText(key.text))));
    must(await fatimas.desk.passOn(amina, device));
    const shown = await showScreen(<PassOn id={amina} />, { desk: fatimas.desk });
    await shown.user.click(await screen.findByRole('button', { name: /^Send det nye til .FN.$/ }));
    await shown.user.click(await screen.findByRole('button', { name: 'Send det nye' }));
    expect(await screen.findByRole('heading', { name: /^På vej til/ })).toBeVisible();
    expect(jenss.desk.state()).toMatchObject({ cards: [] });
  });
});

describe('a part for a new place', () => {
  test('is made ready once it is written where it comes from and what the parents know', async () => {
    const { fatimas, amina, key } = await twoTablets();
    const shown = await showScreen(<PassOn id={amina} />, { desk: fatimas.desk });
    const { user } = shown;
    await pasteKey(shown, key.text);
    await user.click(await screen.findByRole('button', { name: 'Ja, det er de samme ord' }));
    await user.click(await screen.findByRole('button', { name: /Giv kun en del videre/ }));
    await fill(user, await screen.findByLabelText('Hvor kommer den fra?'), 'Børnehaven Solen');
    await user.click(screen.getByRole('checkbox', { name: /Sara Holm/ }));
    await user.click(screen.getByRole('button', { name: 'Gør delen klar' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Skriv, hvad forældrene ved om det.');
    await fill(user, screen.getByLabelText('Hvad ved forældrene om det?'), 'Talt med Sara den 3. juni');
    await user.click(screen.getByRole('button', { name: 'Gør delen klar' }));
    expect(await screen.findByText(/har de deres egen dialog/)).toBeVisible();
    expect(fatimas.desk.state()).toMatchObject({ open: { dialogue: { devices: [], passedParts: [{ to: 'FN' }] } } });
  });
});

describe('receiving a dialogue from a colleague', () => {
  test('this device’s code and its four words are shown when asked for', async () => {
    const { jenss, key } = await twoTablets();
    const { user } = await showScreen(<TakeOver />, { desk: jenss.desk });
    await user.click(await screen.findByRole('button', { name: 'Vis min kode' }));
    expect(await screen.findByRole('img', { name: 'Koden for denne enhed' })).toBeVisible();
    for (const word of key.words) expect(screen.getAllByText(word).length).toBeGreaterThan(0);
  });

  test('whose dialogue it is and from whom stands there before it is taken; then it is here', async () => {
    const { fatimas, jenss, amina, key } = await twoTablets();
    const { device } = must(await fatimas.desk.readDeviceKey(must(await fatimas.desk.readDeviceKeyText(key.text))));
    const { text } = must(await fatimas.desk.passOn(amina, device));
    const shown = await showScreen(<TakeOver />, { desk: jenss.desk });
    await pasteParcel(shown, text);
    expect(await screen.findByRole('heading', { name: /Dialogen om .Amina. fra .FN./ })).toBeVisible();
    expect(jenss.desk.state()).toMatchObject({ cards: [] });
    await shown.user.click(screen.getByRole('button', { name: 'Tag imod dialogen' }));
    expect((await screen.findAllByText(/^Dialogen om .Amina. er her nu$/)).length).toBeGreaterThan(0);
    expect(jenss.desk.state()).toMatchObject({ cards: [{ name: 'Amina' }] });
    expect(screen.getByRole('link', { name: 'Gå til dialogen' })).toHaveAttribute('href', `/dialogue/${amina}`);
  });

  test('what was sent to another device is refused in words', async () => {
    const { fatimas, amina, key } = await twoTablets();
    const { device } = must(await fatimas.desk.readDeviceKey(must(await fatimas.desk.readDeviceKeyText(key.text))));
    const { text } = must(await fatimas.desk.passOn(amina, device));
    const third = await insideDesk();
    await pasteParcel(await showScreen(<TakeOver />, { desk: third.desk }), text);
    expect(await screen.findByRole('alert')).toHaveTextContent('Dialogen er sendt til en anden enhed end denne.');
  });
});
