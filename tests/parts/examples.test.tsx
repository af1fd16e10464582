import { act, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { AnnouncerProvider } from '../../src/parts/announcer';
import { examples, PartsPage } from '../../src/parts/examples';
import { loadWords } from '../../src/words/words';
import { expectUsableByAll } from '../support/usable';

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
      await expectUsableByAll();
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
