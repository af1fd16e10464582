import { resolve } from 'node:path';

/** What the bundler tells about a module. */
type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** Everything that an entry imports before it can run. */
const reached = new Map<string, Set<string>>();

function needs(entry: string, id: string, modules: Modules): boolean {
  const known = reached.get(entry) ?? reach(resolve(entry), modules, new Set());
  reached.set(entry, known);
  return known.has(id);
}

function reach(id: string, modules: Modules, seen: Set<string>): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reach(imported, modules, seen);
  return seen;
}

const desk = (id: string, modules: Modules) => needs('src/main.tsx', id, modules);
const home = (id: string, modules: Modules) => needs('src/answer.tsx', id, modules);
const ahead = (id: string, modules: Modules) => needs('src/ahead.ts', id, modules) && id !== resolve('src/ahead.ts');

/** What the bundler itself adds for loading. */
const isLoading = (id: string) => /rolldown[\\/]runtime|vite[\\/]preload-helper/.test(id);

const isFirst = (id: string, modules: Modules) => desk(id, modules) || home(id, modules);

/** A room in one file, without what an entry needs at once: dozens of small files weigh more than the same in one. */
const room = (name: string, test: RegExp, priority: number) => ({
  name: (id: string, modules: Modules) => (isFirst(id, modules) ? null : name),
  test,
  priority,
});

/**
 * How the app is cut into files. Rooms import downwards only, so that no file waits for one that waits for it; what is
 * large and rarely needed (model files, the example, the drawn world, what developers look at) stays on its own. What
 * both entries need lies in one file, so that the page at home never loads the desk; what it needs besides lies in
 * another, which the desk loads with its first screen that asks something. `app` is the desk up to its first screen;
 * `loading` is what the small first script of its page needs (`src/ahead.ts`).
 */
export const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: (id: string, modules: Modules) => (ahead(id, modules) || isLoading(id) ? 'loading' : null),
      priority: 6,
    },
    {
      name: (id: string, modules: Modules) => (desk(id, modules) && home(id, modules) ? 'both' : null),
      priority: 5,
    },
    {
      name: (id: string, modules: Modules) => (desk(id, modules) && !home(id, modules) ? 'app' : null),
      priority: 5,
    },
    {
      name: (id: string, modules: Modules) => (home(id, modules) && !desk(id, modules) ? 'asking' : null),
      test: /[\\/]src[\\/](domain|parts|words|vault|exchange|answering|screens[\\/]round[\\/](?!home))|lucide-react|node_modules/,
      priority: 4,
    },
    room('rules', /[\\/]src[\\/]domain[\\/](?!model-file)/, 3),
    room('world', /[\\/]src[\\/](parts[\\/](world[\\/]|drawing|use-pen|start-over)|domain[\\/]drawing)/, 4),
    room('child', /[\\/]src[\\/]screens[\\/]child[\\/]/, 3),
    room('parts', /[\\/]src[\\/]parts[\\/](?!examples)|lucide-react/, 2),
    room('flows', /[\\/]src[\\/]session[\\/](?!example|model|invitation|receive|read-codes)/, 1),
  ],
};
