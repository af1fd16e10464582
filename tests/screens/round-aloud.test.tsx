import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Round } from '../../src/screens/round/round';
import { type SpeechPort, SpeechProvider } from '../../src/words/speech';
import { aFamily, aTalk, insideDesk, must, showScreen } from '../support/desk';
import { fatima, sara } from '../support/family';
import { tabletVoice, voice } from '../support/voices';

/** Sara holds the tablet and has the first page before her. */
async function saraReads(port: SpeechPort) {
  const { desk } = await insideDesk();
  await aFamily(desk, [sara, fatima]);
  must(await desk.beginRound(await aTalk(desk, [sara, fatima])));
  must(await desk.takeTablet(sara.id));
  const shown = await showScreen(
    <SpeechProvider port={port}>
      <Round />
    </SpeechProvider>,
    { desk },
  );
  await screen.findByRole('button', { name: 'Start' });
  return shown;
}

beforeEach(() => localStorage.clear());

describe('the tablet reads aloud', () => {
  test('with a voice of its own and never with one that may send the words away', async () => {
    const { port, heard } = tabletVoice(voice('da-DK', false), voice('en-GB', true), voice('da_DK', true));
    const { user } = await saraReads(port);
    await user.click(screen.getByRole('button', { name: 'Læs højt' }));
    expect(heard.voice).toBe('da_DK true');
    expect(heard.sentences[0]).toBe('Vi vil gerne høre, hvad du ser hos Amina.');
    act(() => heard.quiet());
    expect(screen.getByRole('button', { name: 'Læs højt' })).toBeVisible();
  });

  test('not at all where it has no such voice, until it finds one', async () => {
    const { port, found } = tabletVoice(voice('da-DK', false));
    await saraReads(port);
    expect(screen.queryByRole('button', { name: 'Læs højt' })).toBeNull();
    act(() => found(voice('da-DK', true)));
    expect(await screen.findByRole('button', { name: 'Læs højt' })).toBeVisible();
  });

  test('each question on its own, and falls silent when someone goes on', async () => {
    const { port, heard } = tabletVoice(voice('da-DK', true));
    const { user } = await saraReads(port);
    await user.click(screen.getByRole('button', { name: 'Start' }));
    await user.click(await screen.findByRole('button', { name: 'Læs højt: Skolen' }));
    expect(heard.sentences[0]).toBe('Skolen: Hvor bekymret er du for Amina lige nu?');
    await user.click(screen.getByRole('button', { name: 'Færdig' }));
    expect(heard.speaking).toBe(false);
  });
});

test('larger text stays larger on the next page, and says nothing about anyone', async () => {
  const { user } = await saraReads(tabletVoice().port);
  await user.click(screen.getByText('Gør teksten lettere at læse'));
  await user.click(screen.getByRole('radio', { name: 'Meget stor' }));
  await user.click(screen.getByRole('button', { name: 'Start' }));
  await screen.findByRole('heading', { level: 1, name: 'Sådan ser du det' });
  expect(document.documentElement).toHaveAttribute('data-size', 'larger');
  expect(localStorage.getItem('samsyn-reading')).toBe('larger normal normal');
});
