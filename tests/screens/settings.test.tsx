import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Settings } from '../../src/screens/settings/settings';
import { usualSettings } from '../../src/session/state';
import { fill, insideDesk, must, passphrase, secret, showScreen } from '../support/desk';

describe('settings', () => {
  it('keep how long Fatima may be away, also after she has locked', async () => {
    const { desk, profile } = await insideDesk();
    const { user, unmount } = await showScreen(<Settings />, { desk });
    await user.selectOptions(screen.getByLabelText('Når ingen har rørt skærmen i'), '15 minutter');
    expect(await screen.findAllByText('Gemt på denne enhed')).not.toHaveLength(0);
    unmount();
    await desk.lock();
    must(await desk.unlock(profile, secret));
    expect(desk.state()).toMatchObject({ settings: { ...usualSettings, idleMinutes: 15 } });
  });

  it('take a PIN of four digits, not of three', async () => {
    const { desk } = await insideDesk();
    const { user } = await showScreen(<Settings />, { desk });
    await fill(user, screen.getByLabelText('Ny pinkode'), '471');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('4 til 8 tal');
    await user.type(screen.getByLabelText('Ny pinkode'), '1');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Pinkoden er valgt.')).toBeVisible();
  });

  it('change the passphrase only for someone who knows the present one', async () => {
    const { desk, profile } = await insideDesk();
    const { user, unmount } = await showScreen(<Settings />, { desk });
    await user.click(screen.getByText('Skift adgangssætning'));
    await fill(user, await screen.findByLabelText('Din adgangssætning nu'), 'noget helt andet her');
    await user.click(screen.getByRole('button', { name: /skrive min egen/ }));
    await fill(user, screen.getByLabelText('Din egen adgangssætning'), 'Regnbuer over Randers Fjord');
    await fill(user, screen.getByLabelText('Skriv den igen'), 'Regnbuer over Randers Fjord');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Adgangssætningen passer ikke');
    await fill(user, screen.getByLabelText('Din adgangssætning nu'), passphrase);
    await user.type(screen.getByLabelText('Skriv den igen'), '{Enter}');
    expect(await screen.findByText(/Du har skiftet adgangssætning/)).toBeVisible();
    unmount();
    await desk.lock();
    expect((await desk.unlock(profile, secret)).ok).toBe(false);
    must(await desk.unlock(profile, { type: 'passphrase', text: 'Regnbuer over Randers Fjord' }));
  });

  it('say whether Fatima’s words stay on the tablet, and ask for a backup before there is no more room', async () => {
    const room = { used: 1_400_000, free: 20_000_000 };
    const storage = { ask: async () => 'unknown' as const, room: async () => room, installed: () => false };
    const { desk } = await insideDesk({ storage });
    await showScreen(<Settings />, { desk });
    expect(await screen.findByText('Vi ved ikke, om det bliver liggende')).toBeVisible();
    expect(await screen.findByText('Der er snart ikke mere plads')).toBeVisible();
    expect(screen.getByText(/Samsyn fylder 1,4 MB her. Der er plads til omkring 20 MB mere./)).toBeVisible();
  });

  it('stand in a short list at the top, each leading to its part', async () => {
    const { desk } = await insideDesk();
    await showScreen(<Settings />, { desk });
    const ways = within(screen.getByRole('navigation', { name: 'På denne side' })).getAllByRole('link');
    expect(ways.length).toBeGreaterThan(5);
    for (const way of ways) {
      const part = document.querySelector(way.getAttribute('href') ?? '');
      expect(part).toHaveTextContent(way.textContent ?? '?');
    }
  });
});
