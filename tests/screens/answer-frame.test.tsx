import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { AnswerFrame } from '../../src/answer-frame';
import { createAtHome } from '../../src/session/at-home';
import { AtHomeProvider } from '../../src/use-at-home';
import { LanguageProvider, SpokenIn } from '../../src/words/language';
import { loadWords } from '../../src/words/words';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

test('at home, too, help is in the language of whoever answers', async () => {
  const keep = { names: () => [], get: () => undefined, set: () => true, remove: () => undefined };
  const home = createAtHome({ now: () => new Date('2026-12-01T20:00:00'), keep, served: async () => undefined });
  await Promise.all([loadWords('da', 'respondent'), loadWords('ar', 'respondent')]);
  await act(async () =>
    render(
      <LanguageProvider first="da" onChange={() => undefined}>
        <AtHomeProvider home={home}>
          <AnswerFrame>
            <SpokenIn language="ar">{null}</SpokenIn>
          </AnswerFrame>
        </AtHomeProvider>
      </LanguageProvider>,
    ),
  );
  const help = await screen.findByRole('button', { name: 'هل هناك أحد في خطر؟' });
  expect(help.closest('[dir]')).toHaveAttribute('dir', 'rtl');
});
