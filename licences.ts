import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licences } from './src/screens/about/licences.ts';

/** The text that comes with a package; where none does, the licence's name. */
function textOf(name: string, licence: string): string {
  const file = join('node_modules', name, 'LICENSE');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : licence;
}

/** Lays `licences.txt` beside the app: what others have made, each with the terms under which it is given on. */
export const licencesFile = (): Plugin => ({
  name: 'licences-file',
  apply: 'build',
  generateBundle() {
    const all = Object.entries(licences).flatMap(([licence, names]) =>
      names.map((name) => `${name}\n\n${textOf(name, licence)}\n`),
    );
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: all.join(`\n${'-'.repeat(40)}\n\n`) });
  },
});
