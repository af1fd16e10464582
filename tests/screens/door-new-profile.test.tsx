import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NewProfile } from '../../src/screens/door/new-profile';
import { deskWith, fill, showScreen, type Shown } from '../support/desk';

const press = ({ user }: Shown, name: string) => user.click(screen.getByRole('button', { name }));

async function asFarAsTheWords(shown: Shown) {
  await fill(shown.user, screen.getByLabelText('Profilens navn'), 'FN');
  await press(shown, 'Videre');
}

const shownGroups = () => [...document.querySelectorAll('main ol li')].map((item) => item.lastChild?.textContent ?? '');

async function typesGroups({ user }: Shown, groups: string[]) {
  for (const label of screen.getAllByText(/^Gruppe \d$/)) {
    const input = screen.getByLabelText(label.textContent ?? '');
    await fill(user, input, groups[Number(label.textContent?.slice(-1)) - 1] ?? '');
  }
}

describe('a new profile', () => {
  it('leads Fatima from her initials to an empty desk, by way of the words, the code and what can be lost', async () => {
    const scene = await deskWith();
    const shown = await showScreen(<NewProfile />, { ...scene, path: '/new-profile' });
    await asFarAsTheWords(shown);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(6));
    await press(shown, 'Jeg har ordene. Videre');
    await screen.findByRole('heading', { name: 'Din gendannelseskode' });
    const groups = shownGroups();
    expect(groups).toHaveLength(7);
    await press(shown, 'Jeg har koden. Videre');
    await typesGroups(shown, ['9999', '9999', '9999', '9999', '9999', '9999', '9999']);
    await press(shown, 'Videre');
    expect(screen.getAllByRole('alert')[0]).toHaveTextContent('Den passer ikke');
    await typesGroups(
      shown,
      groups.map((group) => group.toLowerCase().replaceAll('0', 'o')),
    );
    await press(shown, 'Videre');
    await press(shown, 'Begynd');
    expect(screen.getByRole('alert')).toHaveTextContent('Sæt kryds');
    expect(scene.desk.state().at).toBe('door');
    await shown.user.click(screen.getByLabelText('Jeg har forstået det'));
    await press(shown, 'Begynd');
    await waitFor(() =>
      expect(scene.desk.state()).toMatchObject({ at: 'inside', profile: { label: 'FN' }, cards: [] }),
    );
    await waitFor(() => expect(shown.place()).toBe('/'));
  });

  it('explains why initials are enough, and asks for a name', async () => {
    const scene = await deskWith();
    const shown = await showScreen(<NewProfile />, scene);
    expect(screen.getByText(/Alle, der har enheden i hånden, kan se navnet/)).toBeVisible();
    await press(shown, 'Videre');
    expect(screen.getByRole('alert')).toHaveTextContent('initialer');
  });

  it('refuses own words that are easy to guess or typed differently', async () => {
    const scene = await deskWith();
    const shown = await showScreen(<NewProfile />, scene);
    await asFarAsTheWords(shown);
    await press(shown, 'Jeg vil hellere skrive min egen');
    await fill(shown.user, screen.getByLabelText('Din egen adgangssætning'), 'hemmelig');
    await press(shown, 'Jeg har ordene. Videre');
    expect(await screen.findByText(/for let at gætte/)).toBeVisible();
    await fill(shown.user, screen.getByLabelText('Din egen adgangssætning'), 'hemmelig have bag det gule hus');
    await fill(shown.user, screen.getByLabelText('Skriv den igen'), 'hemmelig have bag det røde hus');
    await press(shown, 'Jeg har ordene. Videre');
    expect(await screen.findByText(/ikke ens/)).toBeVisible();
    expect(screen.queryByText('Din gendannelseskode')).not.toBeInTheDocument();
  });

  it('proposes other words, in the other language too', async () => {
    const scene = await deskWith();
    const shown = await showScreen(<NewProfile />, scene);
    await asFarAsTheWords(shown);
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(6));
    const first = screen.getByRole('list').textContent;
    await press(shown, 'Giv mig andre ord');
    await waitFor(() => expect(screen.getByRole('list').textContent).not.toBe(first));
    await press(shown, 'Engelske ord');
    await waitFor(() => expect(screen.getByRole('list')).toHaveAttribute('lang', 'en'));
  });
});
