import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Row } from '../../src/parts/list';
import { LongList } from '../../src/parts/long-list';

const children = (count: number) => Array.from({ length: count }, (_, index) => `Barn nr. ${index + 1}`);

const show = (items: string[]) =>
  render(
    <LongList
      aria-label="Dialoger"
      items={items}
      row={(name) => <Row key={name} title={name} href="/" />}
      more={(rest) => `Vis flere (${rest})`}
    />,
  );

const links = () => screen.getAllByRole('link').map((link) => link.textContent);

it('shows a short list whole, with nothing to press', () => {
  show(children(50));
  expect(links()).toHaveLength(50);
  expect(screen.queryByRole('button')).toBeNull();
});

it('of a long list shows the first rows, and the next ones to whoever asks, who reads on where they begin', async () => {
  const user = userEvent.setup();
  show(children(120));
  expect(links()).toEqual(children(50));
  await user.click(screen.getByRole('button', { name: 'Vis flere (70)' }));
  expect(links()).toEqual(children(100));
  expect(screen.getByRole('link', { name: 'Barn nr. 51' })).toHaveFocus();
});

it('loses nobody who is at the last of it: the focus stands on the first new row, and the button is gone', async () => {
  const user = userEvent.setup();
  show(children(60));
  await user.click(screen.getByRole('button', { name: 'Vis flere (10)' }));
  expect(links()).toEqual(children(60));
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.getByRole('link', { name: 'Barn nr. 51' })).toHaveFocus();
});
