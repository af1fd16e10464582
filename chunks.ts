import { resolve } from 'node:path';

/** What the bundler tells about a module. */
type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** What someone sees first: the frame, and one of these. */
const firstScreens = ['src/main.tsx', 'src/screens/start/start.tsx', 'src/screens/door/door.tsx'];

/** Everything that they import before they can run. */
const first = new Set<string>();

function reach(id: string, modules: Modules): void {
  if (first.has(id)) return;
  first.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reach(imported, modules);
}

/** A room in one file, without what the first screen needs: dozens of small files weigh more than the same in one. */
const room = (name: string, test: RegExp, priority: number) => ({
  name: (id: string, modules: Modules) => {
    for (const screen of firstScreens) reach(resolve(screen), modules);
    return first.has(id) ? null : name;
  },
  test,
  priority,
});

/**
 * How the app is cut into files. Rooms import downwards only, so that no file waits for one that waits for it; what is
 * large and rarely needed (model files, the example, what developers look at) stays on its own.
 */
export const codeSplitting = {
  includeDependenciesRecursively: false,
  groups: [
    room('rules', /[\\/]src[\\/]domain[\\/](?!model-file)/, 3),
    room('parts', /[\\/]src[\\/]parts[\\/](?!examples)|lucide-react/, 2),
    room('flows', /[\\/]src[\\/]session[\\/](?!example|model)/, 1),
  ],
};
