import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { About } from '../../src/screens/about/about';
import { licences } from '../../src/screens/about/licences';
import { deskWith, showScreen } from '../support/desk';

type Locked = { dev?: boolean; optional?: boolean; devOptional?: boolean; license?: string };

/** What reaches the tablet, as the lock file has it: name and licence; types vanish when the app is built. */
function shipped(): [name: string, licence: string][] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const known = Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional)
    .map(([path, { license }]): [string, string] => [path.split('node_modules/').at(-1) ?? path, license ?? '']);
  return known.filter(([name]) => !name.startsWith('@types/'));
}

describe('about Samsyn', () => {
  it('names every package that is given on, under its own licence', () => {
    const named = Object.entries(licences).flatMap(([licence, names]) => names.map((name) => `${name} (${licence})`));
    const wanted = new Set(shipped().map(([name, licence]) => `${name} (${licence})`));
    expect(named.toSorted()).toEqual([...wanted].toSorted());
    expect(wanted.size).toBeGreaterThan(15);
  });

  it('can be read by anybody, without unlocking: what it is not, whom to tell what cannot be used', async () => {
    const { desk } = await deskWith();
    await showScreen(<About />, { desk });
    for (const title of ['Hvad Samsyn ikke er', 'Tilgængelighedserklæring', 'Version og licenser'])
      expect(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(screen.getByText(/Digitaliseringsstyrelsen/)).toBeVisible();
    expect(screen.getByText('dexie')).toBeInTheDocument();
  });
});
