import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Elsewhere } from '../../src/screens/start/elsewhere';
import { Start } from '../../src/screens/start/start';
import { deskWith, showScreen } from '../support/desk';

describe('the first screen of a new tablet', () => {
  it('lets a leader meet Amina, without a profile and marked as an example', async () => {
    const { desk } = await deskWith();
    const { user } = await showScreen(<Start />, { desk });
    await user.click(screen.getByRole('button', { name: 'Prøv med et eksempel' }));
    await waitFor(() => expect(desk.state()).toMatchObject({ at: 'inside', example: true }));
    await waitFor(() => expect(desk.state()).toMatchObject({ cards: [{ name: 'Amina', promises: 3 }] }));
  });

  it('shows a Dane and an Englishman the same two doors', async () => {
    const { desk } = await deskWith();
    const { unmount } = await showScreen(<Start />, { desk });
    expect(screen.getByRole('link', { name: 'Begynd rigtigt' })).toHaveAttribute('href', '/new-profile');
    unmount();
    await showScreen(<Start />, { desk, language: 'en' });
    expect(screen.getByRole('link', { name: 'Start for real' })).toHaveAttribute('href', '/new-profile');
    expect(screen.getByRole('link', { name: 'Print a blank answer sheet' })).toHaveAttribute('href', '/paper');
  });

  it('tells whoever opens a second tab where Samsyn is, and brings it here when asked', async () => {
    const claim = vi.fn(async (wish?: { steal?: boolean }) =>
      wish?.steal ? ('mine' as const) : ('elsewhere' as const),
    );
    const { desk } = await deskWith({ alone: { claim, onTakenOver() {}, release() {} } });
    const { user } = await showScreen(<Elsewhere />, { desk });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('åben et andet sted');
    await user.click(screen.getByRole('button', { name: 'Brug Samsyn her i stedet' }));
    await waitFor(() => expect(desk.state().at).toBe('door'));
  });

  it('says what to do when the tablet cannot open what it keeps, and warns against deleting it', async () => {
    const failing = await deskWith();
    failing.ports.stores.profiles = async () => ({ ok: false, refusal: { type: 'StorageFailed' } });
    await failing.desk.start({ takeOver: false });
    await showScreen(<Elsewhere />, { desk: failing.desk });
    expect(screen.getByText(/Slet ikke browserens data/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Prøv igen' })).toBeVisible();
  });
});
