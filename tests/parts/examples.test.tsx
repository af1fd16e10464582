import { act, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { AnnouncerProvider } from '../../src/parts/announcer';
import { examples, PartsPage } from '../../src/parts/examples';
import { loadWords } from '../../src/words/words';

// What needs a drawn page is walked in a real browser by the journeys.
const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

beforeAll(() => loadWords('da', 'desk'));

describe('the examples', () => {
  it.each(examples.map((example) => [`${example.part}, ${example.state}`, example] as const))(
    'can be used by everyone: %s',
    async (_name, { show }) => {
      // Some bring words that are only just being loaded.
      await act(async () => {
        render(
          <AnnouncerProvider>
            <main>
              <h1>Eksempel</h1>
              {show()}
            </main>
          </AnnouncerProvider>,
        );
      });
      const { violations } = await axe.run(document.body, { runOnly: tags, rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    },
  );

  it('stand together on one page with one main heading', async () => {
    await act(async () => {
      render(<PartsPage />);
    });
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });
});
