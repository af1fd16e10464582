import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom, room by room; a room may always import itself. `locales` is not in src, but read like a room. */
const mayImport: Record<string, { rooms: string[]; packages: (string | RegExp)[] }> = {
  domain: { rooms: [], packages: [/^zod/] },
  vault: { rooms: ['domain'], packages: [/^@hpke\//, /^@noble\/hashes/, 'hash-wasm', 'age-encryption', /^zod/] },
  store: { rooms: ['domain'], packages: ['dexie'] },
  exchange: { rooms: ['domain'], packages: [/^qr(\/decode\.js)?$/, /^zod/] },
  words: { rooms: ['domain', 'locales'], packages: ['i18next', 'react', 'react-i18next'] },
  parts: { rooms: ['words', 'domain'], packages: ['react', 'lucide-react'] },
  answering: {
    rooms: ['parts', 'words', 'domain', 'use-session', 'use-at-home'],
    packages: ['react', 'lucide-react'],
  },
  screens: {
    rooms: ['answering', 'parts', 'words', 'domain', 'use-session', 'use-at-home'],
    packages: ['react', 'wouter', /^wouter\//, 'lucide-react'],
  },
  session: { rooms: ['domain', 'vault', 'store', 'exchange'], packages: [/^zod/] },
};

const bannedRooms = ['utils', 'shared', 'common', 'helpers', 'hooks', 'types'];

type Import = { file: string; to: string };

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules') return [];
    return entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)];
  });

const source = files('src');
const modules = source.filter((file) => /\.tsx?$/.test(file));
const imports: Import[] = modules.flatMap((file) => importsOf(withoutComments(file)).map((to) => ({ file, to })));

/** Every module that a file names: import, import type, export from, import(), also of styles. */
function importsOf(code: string): string[] {
  const named = code.matchAll(/(?:^|[\n;])\s*(?:import|export)\b[^'"`;()]*?from\s*['"]([^'"]+)['"]/g);
  const bare = code.matchAll(/(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g);
  const called = code.matchAll(/\bimport\(\s*['"`]([^'"`]+)['"`]/g);
  const globbed = code.matchAll(/import\.meta\.glob[^(]*\(\s*\[?\s*['"`]([^'"`]+)['"`]/g);
  return [...named, ...bare, ...called, ...globbed].map(([, to = '']) => to);
}

/** `src/store/db.ts` → `store`; a file beside the rooms is a place of its own: `src/use-session.tsx` → `use-session`. */
function placeOf(file: string): string {
  const [first = '', second] = relative('src', file).split('/');
  if (first === '..') return second ?? '';
  return second ? first : basename(first, extname(first));
}

const target = ({ file, to }: Import): string | undefined =>
  to.startsWith('.') ? relative('.', resolve(dirname(file), to.replace(/\?.*$/, ''))) : undefined;

function isAllowed(one: Import): boolean {
  const here = placeOf(one.file);
  const rule = mayImport[here];
  if (!rule) return true;
  const path = target(one);
  if (path === undefined)
    return rule.packages.some((name) => (typeof name === 'string' ? name === one.to : name.test(one.to)));
  if (!path.startsWith('src/')) return rule.rooms.includes(placeOf(path));
  return here === placeOf(path) || rule.rooms.includes(placeOf(path));
}

const sentence = ({ file, to }: Import): string => `${file} imports ${to}`;

describe('the house', () => {
  it('lets each room import only what its table says', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(sentence)).toEqual([]);
  });

  it('keeps the rooms free of what composes them', () => {
    const composed = new Set(Object.keys(mayImport));
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map(({ name }) => name).filter((name) => !composed.has(name))).toEqual([]);
  });

  it('lets no screen import another screen', () => {
    const activity = (path: string) => path.split('/')[2];
    const crossing = imports.filter((one) => {
      const path = target(one);
      return (
        placeOf(one.file) === 'screens' && path?.startsWith('src/screens/') && activity(path) !== activity(one.file)
      );
    });
    expect(crossing.map(sentence)).toEqual([]);
  });

  it('keeps the database out of the service worker', () => {
    expect(imports.filter((one) => one.file === 'src/sw.ts' && !one.to.startsWith('workbox-'))).toEqual([]);
  });

  it('keeps clock, crypto, window and network out of the domain', () => {
    const reach =
      /\b(Date\.now|new Date\(\)|performance\.|Math\.random|crypto\.|window\.|document\.|localStorage|fetch\()/;
    const reaching = modules.filter((file) => placeOf(file) === 'domain' && reach.test(withoutComments(file)));
    expect(reaching).toEqual([]);
  });

  it('has no barrel, and no room for leftovers', () => {
    const leftovers = source.filter((file) => file.split('/').some((part) => bannedRooms.includes(part)));
    expect([...leftovers, ...modules.filter((file) => /\/index\.tsx?$/.test(file))]).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const all = [...source, ...files('tests')].filter((file) => /\.(tsx?|mjs|css)$/.test(file));
    expect(all.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(file)))).toEqual([]);
  });

  it('keeps files short enough to hold one idea', () => {
    const long = source.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('has a map in the README that names only what exists', () => {
    const places = mapOf(readFileSync('README.md', 'utf8'));
    expect(places).toContain('src/domain');
    expect(places.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('forgets no room in that map', () => {
    const places = mapOf(readFileSync('README.md', 'utf8'));
    const rooms = new Set(modules.map(placeOf).filter((place) => place in mayImport));
    expect([...rooms].filter((room) => !places.includes(`src/${room}`))).toEqual([]);
  });
});

/**
 * The paths in the README's map: the fenced block that has a line `src/`, two spaces deeper for what lies inside, names
 * first (several are parted by two spaces), then the words about them.
 */
function mapOf(readme: string): string[] {
  const block = [...readme.matchAll(/```\w*\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .find((text) => /^src\//m.test(text));
  const above: string[] = [];
  return (block ?? '').split('\n').flatMap((line) => {
    const depth = (line.length - line.trimStart().length) / 2;
    const names = line
      .trim()
      .split(/\s{2,}/)
      .filter((name) => /^[\w.<>-]+(\/|\.\w+)$/.test(name));
    above.splice(depth);
    const paths = names.map((name) => join(...above, name.replace('<lang>', 'da')).replace(/\/$/, ''));
    if (names[0]?.endsWith('/')) above[depth] = names[0].replace('<lang>', 'da');
    return paths;
  });
}

function withoutComments(file: string): string {
  return plain(readFileSync(file, 'utf8'));
}

/** Without comments. A glob such as `'locales/*\/desk.json'` is none, so a comment must stand after a space. */
function plain(code: string): string {
  return code.replaceAll(/(^|\s)\/\*[\s\S]*?\*\//gm, '$1').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
}
