import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useLocation } from 'wouter';
import { Frame } from '../../src/frame';
import { watchIdle } from '../../src/idle';
import { duringOwnDialog } from '../../src/own-dialog';
import { ShellProvider } from '../../src/shell';
import { useDeskState } from '../../src/use-session';
import { SpokenIn } from '../../src/words/language';
import { loadWords } from '../../src/words/words';
import { aFamily, aTalk, deskWith, insideDesk, must, secret, showScreen } from '../support/desk';
import { sara } from '../support/family';

const minute = 60_000;

/** A page that says where one is. */
function Where() {
  const [path] = useLocation();
  return <p>{`${useDeskState().at} ${path}`}</p>;
}

afterEach(() => {
  vi.useRealTimers();
  setHidden(false);
});

function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
}

describe('on every screen', () => {
  it('"is someone in danger?" shows whom to call, and closes without a trace', async () => {
    const { desk } = await deskWith();
    const before = desk.state();
    const { user, place } = await showScreen(<Frame>{null}</Frame>, { desk });
    await user.click(screen.getByRole('button', { name: 'Er nogen i fare?' }));
    const modal = screen.getByRole('dialog');
    expect(within(modal).getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    expect(within(modal).getByRole('link', { name: '116 111' })).toHaveAttribute('href', 'tel:116111');
    await user.click(within(modal).getAllByRole('button', { name: 'Luk' })[0] as HTMLElement);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(desk.state()).toBe(before);
    expect(place()).toBe('/');
    expect(localStorage).toHaveLength(0);
  });

  it('in the round only help is there, in the language of whoever answers', async () => {
    const { desk } = await insideDesk();
    await aFamily(desk, [sara]);
    must(await desk.beginRound(await aTalk(desk, [sara])));
    await loadWords('ar', 'respondent');
    await showScreen(
      <Frame>
        <SpokenIn language="ar">{null}</SpokenIn>
      </Frame>,
      { desk },
    );
    const help = await screen.findByRole('button', { name: 'هل هناك أحد في خطر؟' });
    expect(help.closest('[dir]')).toHaveAttribute('dir', 'rtl');
    expect(screen.queryByRole('button', { name: 'Lås' })).not.toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('locking takes the place out of the address, and unlocking leads back there once', async () => {
    const { desk, profile } = await insideDesk();
    const id = await aFamily(desk);
    const shown = await showScreen(
      <Frame>
        <Where />
      </Frame>,
      { desk, path: `/dialogue/${id}` },
    );
    await shown.user.click(screen.getByRole('button', { name: 'Lås' }));
    expect(await screen.findByText('door /')).toBeVisible();
    await act(async () => must(await desk.unlock(profile, secret)));
    expect(await screen.findByText(`inside /dialogue/${id}`)).toBeVisible();
    await shown.user.click(screen.getByRole('link', { name: 'Samsyn' }));
    expect(screen.getByText('inside /')).toBeVisible();
  });

  it('says in a tab that may be emptied what may be lost', async () => {
    const mayBeEmptied = async () => 'mayBeEmptied' as const;
    const storage = { ask: mayBeEmptied, room: async () => undefined, installed: () => false };
    const { desk } = await insideDesk({ storage });
    await showScreen(<Frame>{null}</Frame>, { desk });
    expect(await screen.findByText('Det, du gemmer, kan gå tabt')).toBeVisible();
  });
});

describe('a new version', () => {
  const shell = (applyUpdate: () => void) => ({
    updates: { onUpdateReady: (ready: () => void) => ready(), applyUpdate },
    install: { way: () => 'installed' as const, ask() {}, subscribe: () => () => undefined },
  });

  it('is offered at the door, and put in place only when someone says yes', async () => {
    const { desk } = await deskWith();
    const apply = vi.fn();
    const framed = (
      <ShellProvider shell={shell(apply)}>
        <Frame>{null}</Frame>
      </ShellProvider>
    );
    const { user } = await showScreen(framed, { desk });
    expect(apply).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Skift til den nye version' }));
    expect(apply).toHaveBeenCalledOnce();
  });

  it('waits while someone is inside', async () => {
    const { desk } = await insideDesk();
    const framed = (
      <ShellProvider shell={shell(vi.fn())}>
        <Frame>{null}</Frame>
      </ShellProvider>
    );
    await showScreen(framed, { desk });
    expect(screen.queryByText('En ny version er klar')).not.toBeInTheDocument();
  });
});

describe('a tablet that nobody touches', () => {
  const faked = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const later = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const watching = () => {
    const [warn, rest] = [vi.fn(), vi.fn()];
    faked();
    return { warn, rest, ...watchIdle({ minutes: 5, hiddenSeconds: 60 }, { now: Date.now, warn, rest }) };
  };
  const hide = (hidden: boolean) => {
    setHidden(hidden);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('warns one minute before it locks, and whoever is here may stay', async () => {
    const { warn, rest, stay, end } = watching();
    await later(3 * minute);
    window.dispatchEvent(new Event('pointerdown'));
    await later(3.9 * minute);
    expect(warn).not.toHaveBeenCalled();
    await later(0.2 * minute);
    expect(warn).toHaveBeenCalledOnce();
    stay();
    await later(4.5 * minute);
    expect(rest).not.toHaveBeenCalled();
    await later(minute);
    expect(rest).toHaveBeenCalledOnce();
    end();
  });

  it('locks a minute after it went out of sight, not after half of one', async () => {
    const { rest } = watching();
    hide(true);
    await later(30_000);
    hide(false);
    await later(40_000);
    expect(rest).not.toHaveBeenCalled();
    hide(true);
    await later(61_000);
    expect(rest).toHaveBeenCalledOnce();
  });

  it('locks at once when it slept long with its timers', async () => {
    const { rest } = watching();
    hide(true);
    vi.setSystemTime(Date.now() + 3 * 60 * minute);
    hide(false);
    expect(rest).toHaveBeenCalledOnce();
  });

  it('does not lock behind a share or a file picker that it opened itself', async () => {
    const { rest, end } = watching();
    let choose = () => {};
    const picking = duringOwnDialog(() => new Promise<void>((done) => (choose = done)));
    hide(true);
    await later(4 * minute);
    expect(rest).not.toHaveBeenCalled();
    choose();
    await picking;
    hide(false);
    await later(minute);
    expect(rest).not.toHaveBeenCalled();
    end();
  });

  it('locks behind a share that never says that it closed', async () => {
    const { rest } = watching();
    let choose = () => {};
    const picking = duringOwnDialog(() => new Promise<void>((done) => (choose = done)));
    hide(true);
    await later(10 * minute);
    expect(rest).toHaveBeenCalled();
    choose();
    await picking;
    hide(false);
  });

  it('locks at the touch that wakes a tablet after a night', () => {
    const { rest } = watching();
    vi.setSystemTime(Date.now() + 480 * minute);
    fireEvent.pointerDown(document.body);
    expect(rest).toHaveBeenCalled();
  });

  it('asks on the screen whether someone is here, and locks when nobody answers', async () => {
    faked();
    const { desk } = await insideDesk({ now: () => new Date() });
    await showScreen(
      <Frame>
        <Where />
      </Frame>,
      { desk },
    );
    await later(4.1 * minute);
    expect(screen.getByRole('dialog', { name: 'Er du her stadig?' })).toBeVisible();
    await later(minute);
    vi.useRealTimers();
    expect(await screen.findByText('door /')).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
