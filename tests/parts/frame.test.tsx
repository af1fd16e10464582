import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { AnnouncerProvider, useAnnounce } from '../../src/parts/announcer';
import { Button } from '../../src/parts/button';
import { Modal } from '../../src/parts/modal';
import { Notice } from '../../src/parts/notice';
import { Page } from '../../src/parts/page';
import { PersonMark } from '../../src/parts/person-mark';
import { SavedNote } from '../../src/parts/saved-note';
import { Steps } from '../../src/parts/steps';

describe('pages', () => {
  it('the heading gets focus when the page changes, and keeps quiet while it stays', () => {
    const { rerender } = render(<Page title="Forbered" pageId="prepare" />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    screen.getByRole('heading', { level: 1 }).blur();
    rerender(<Page title="Forbered samtalen" pageId="prepare" />);
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();
    rerender(<Page title="Se på det sammen" pageId="together" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Se på det sammen' })).toHaveFocus();
  });

  it('the steps say where one is and what is done', () => {
    render(
      <Steps
        label="Samtalens gang"
        doneLabel="færdig"
        steps={[
          { id: 'a', label: 'Forbered', state: 'done', href: '#a' },
          { id: 'b', label: 'Sammen', state: 'current' },
          { id: 'c', label: 'Aftal', state: 'ahead' },
        ]}
      />,
    );
    expect(screen.getByRole('navigation', { name: 'Samtalens gang' })).toBeVisible();
    expect(screen.getByRole('link')).toHaveTextContent('Forbered, færdig');
    expect(screen.getByText('Sammen').parentElement).toHaveAttribute('aria-current', 'step');
  });

  it('a name keeps its own direction and is said with its role', () => {
    const { container } = render(<PersonMark name="سلمى حداد" roleLabel="mormor" />);
    expect(screen.getByText('سلمى حداد').tagName).toBe('BDI');
    expect(container.querySelector('[aria-hidden]')).toHaveTextContent('س\u200cح');
  });
});

describe('a modal', () => {
  it('starts on its heading, and the focus goes back to where it was', async () => {
    render(<Asks />);
    await userEvent.click(screen.getByRole('button', { name: 'Glem' }));
    expect(screen.getByRole('dialog', { name: 'Skal den glemmes?' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Skal den glemmes?' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Luk' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Glem' })).toHaveFocus();
  });

  it('asks its owner once when the browser closes it by Escape', async () => {
    const told = vi.fn();
    render(<Asks told={told} />);
    await userEvent.click(screen.getByRole('button', { name: 'Glem' }));
    const escape = new Event('cancel', { cancelable: true });
    screen.getByRole('dialog').dispatchEvent(escape);
    expect(escape.defaultPrevented).toBe(true);
    expect(told).toHaveBeenCalledOnce();
  });

  it('leaves nothing behind when its page goes away while it is open', async () => {
    const { unmount } = render(
      <StrictMode>
        <Asks />
      </StrictMode>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Glem' }));
    expect(screen.getByRole('dialog')).toBeVisible();
    unmount();
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('what is said aloud', () => {
  it('"saved" is announced when it becomes true, and again the next time', () => {
    const note = (state: 'saving' | 'saved') => (
      <AnnouncerProvider>
        <SavedNote state={state} savedLabel="Gemt på denne enhed" savingLabel="Gemmer" />
      </AnnouncerProvider>
    );
    const { container, rerender } = render(note('saving'));
    const said = () => [...container.querySelectorAll('[aria-live]')].map((region) => region.textContent);
    expect(said()).toEqual(['', '']);
    rerender(note('saved'));
    const first = said();
    rerender(note('saving'));
    rerender(note('saved'));
    expect(first.join('')).toBe('Gemt på denne enhed');
    expect(said()).toEqual(first.toReversed());
  });

  it('what is announced in a modal is said inside it, because outside is silent then', async () => {
    render(
      <AnnouncerProvider>
        <Asks>
          <Says words="Koden passer ikke" />
        </Asks>
      </AnnouncerProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Glem' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sig det' }));
    expect(screen.getByRole('dialog')).toHaveTextContent('Koden passer ikke');
  });

  it('a name that was said does not stay in the page of a tablet that is locked later', () => {
    vi.useFakeTimers();
    render(
      <AnnouncerProvider>
        <Says words="Delt med Karen" />
      </AnnouncerProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Sig det' }));
    expect(screen.getByText('Delt med Karen')).toBeInTheDocument();
    act(() => {
      vi.runAllTimers();
    });
    expect(screen.queryByText('Delt med Karen')).toBeNull();
    vi.useRealTimers();
  });

  it('a warning speaks up only when it is told to', () => {
    render(
      <>
        <Notice kind="warning" title="Tabletten er næsten fuld" />
        <Notice kind="warning" role="alert" title="Det blev ikke gemt" />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('Det blev ikke gemt');
  });
});

function Asks({ told, children }: { told?: () => void; children?: React.ReactNode }) {
  const [open, setOpen] = useState(false);
  const close = () => {
    told?.();
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Glem</Button>
      <Modal open={open} onClose={close} title="Skal den glemmes?" closeLabel="Luk">
        {children}
      </Modal>
    </>
  );
}

function Says({ words }: { words: string }) {
  const announce = useAnnounce();
  return <Button onClick={() => announce(words)}>Sig det</Button>;
}
