import { describe, expect, test } from 'vitest';
import { compareViews } from '../../src/domain/compare';
import type { ExampleTexts } from '../../src/session/example';
import { localeFile } from '../support/locale-files';
import { deskWith, must } from '../support/desk';

const shown = async (language: string) => {
  const scene = await deskWith();
  must(await scene.desk.openExample(localeFile(language, 'example') as ExampleTexts, language));
  const state = scene.desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('The example is not open');
  return { ...scene, state, dialogue: state.open.dialogue };
};

describe('the example', () => {
  test.each(['da', 'en'])(
    'has two conversations that were held, differences, agreements and a follow-up in %s',
    async (language) => {
      const { state, dialogue } = await shown(language);
      expect(state).toMatchObject({ example: true, cards: [{ due: '2026-03-13' }] });
      expect(dialogue.conversations.map(({ ended }) => ended)).toEqual([true, true]);
      expect(dialogue.conversations.flatMap(compareViews).map(({ distance }) => distance)).toContain('far');
      expect(dialogue.agreements.map(({ open }) => open)).toEqual([false, true, true, true]);
      expect(JSON.stringify(dialogue)).not.toContain('undefined');
    },
  );

  test('starts anew each time', async () => {
    const { desk } = await shown('da');
    await desk.lock();
    must(await desk.openExample(localeFile('da', 'example') as ExampleTexts, 'da'));
    expect(desk.state()).toMatchObject({ cards: [{ name: 'Amina' }] });
    expect((desk.state() as { cards: unknown[] }).cards).toHaveLength(1);
  });
});
