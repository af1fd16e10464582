import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Install, InstallWay } from './install';
import type { Updates } from './updates';

/** What the browser offers around the app: new versions, and a place on the home screen. */
export type Shell = { updates: Updates; install: Install };

const ShellContext = createContext<Shell | undefined>(undefined);

/** Hands the shell to the frame. Without one there is nothing to update and nothing to install. */
export function ShellProvider({ shell, children }: { shell: Shell; children: ReactNode }) {
  return <ShellContext value={shell}>{children}</ShellContext>;
}

const never = () => () => undefined;

/** How the app comes onto the device, and the way to ask for it. */
export function useInstall(): { way: InstallWay; ask(): void } {
  const install = useContext(ShellContext)?.install;
  const way = useSyncExternalStore(install?.subscribe ?? never, install?.way ?? (() => 'installed' as const));
  return { way, ask: () => install?.ask() };
}

/** The act that puts a new version in place, once one is ready. */
export function useUpdate(): (() => void) | undefined {
  const updates = useContext(ShellContext)?.updates;
  const [ready, setReady] = useState(false);
  useEffect(() => updates?.onUpdateReady(() => setReady(true)), [updates]);
  return ready ? updates?.applyUpdate : undefined;
}
