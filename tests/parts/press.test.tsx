import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/parts/button';
import { Disclosure } from '../../src/parts/disclosure';
import { LinkButton } from '../../src/parts/link-button';
import { List, Row } from '../../src/parts/list';

/** A tap at a given moment, in milliseconds; `count` is what the browser says of a double click. */
function tap(name: string, at: number, count = 1) {
  const button = screen.getByRole('button', { name });
  const click = createEvent.click(button, { detail: count });
  Object.defineProperty(click, 'timeStamp', { value: at });
  fireEvent(button, click);
}

describe('what one can press', () => {
  it('a double tap on done counts once', async () => {
    const done = vi.fn();
    render(<Button onClick={done}>Færdig</Button>);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Færdig' }));
    expect(done).toHaveBeenCalledOnce();
  });

  it('a calm second tap counts again', () => {
    const add = vi.fn();
    render(<Button onClick={add}>Tilføj</Button>);
    tap('Tilføj', 1_000_000);
    tap('Tilføj', 1_000_399);
    expect(add).toHaveBeenCalledOnce();
    tap('Tilføj', 1_000_400);
    expect(add).toHaveBeenCalledTimes(2);
  });

  it('the second half of a double tap does not press the button that came under the finger', () => {
    const [giveOn, confirm] = [vi.fn(), vi.fn()];
    const { rerender } = render(
      <Button key="one" onClick={giveOn}>
        Giv videre
      </Button>,
    );
    tap('Giv videre', 2_000_000);
    rerender(
      <Button key="two" onClick={confirm}>
        Ja, helt sikker
      </Button>,
    );
    tap('Ja, helt sikker', 2_000_200, 2);
    expect(confirm).not.toHaveBeenCalled();
    tap('Ja, helt sikker', 2_000_900);
    expect(confirm).toHaveBeenCalledOnce();
  });

  it('two different buttons can be pressed one right after the other', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    render(
      <>
        <Button onClick={first}>En</Button>
        <LinkButton onClick={second}>To</LinkButton>
      </>,
    );
    tap('En', 3_000_000);
    tap('To', 3_000_050);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
  });

  it('a double tap sends a form once, and a busy button sends nothing', async () => {
    const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const form = (busy: boolean) => (
      <form onSubmit={send}>
        <Button type="submit" busy={busy}>
          Gem
        </Button>
      </form>
    );
    const { rerender } = render(form(false));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Gem' }));
    expect(send).toHaveBeenCalledOnce();
    rerender(form(true));
    await userEvent.click(screen.getByRole('button', { name: 'Gem' }));
    expect(send).toHaveBeenCalledOnce();
  });

  it('a busy button keeps the focus, so that nobody is thrown to the top of the page', () => {
    const { rerender } = render(<Button>Gem</Button>);
    screen.getByRole('button').focus();
    rerender(<Button busy>Gem</Button>);
    expect(screen.getByRole('button')).toHaveFocus();
    expect(screen.getByRole('button')).toHaveAttribute('aria-busy', 'true');
  });

  it('a row opens its dialogue by its own name only', async () => {
    const open = vi.fn();
    render(
      <List aria-label="Dialoger">
        <Row title="Amina" href="#amina" onOpen={open} end="Opfølgning om 3 dage">
          Jens Holm
        </Row>
      </List>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Amina' }));
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('what unfolds later', () => {
  it('is not in the page before, is there with the tap, and stays when it is folded again', async () => {
    render(
      <Disclosure later summary="Tegn">
        <p>Vi skændes lidt mere</p>
      </Disclosure>,
    );
    expect(screen.queryByText('Vi skændes lidt mere')).toBeNull();
    await userEvent.click(screen.getByText('Tegn'));
    expect(screen.getByText('Vi skændes lidt mere')).toBeInTheDocument();
    await userEvent.click(screen.getByText('Tegn'));
    expect(screen.getByText('Vi skændes lidt mere')).toBeInTheDocument();
  });

  it('is there at once where it begins unfolded', () => {
    render(
      <Disclosure later open summary="Tegn" onToggle={() => undefined}>
        <p>Vi skændes lidt mere</p>
      </Disclosure>,
    );
    expect(screen.getByText('Vi skændes lidt mere')).toBeVisible();
  });
});
