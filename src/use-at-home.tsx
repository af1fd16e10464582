import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { AtHome, HomeState } from './session/at-home';

export type { Asked, HomeState } from './session/at-home';
export type { QrMatrix } from './exchange/qr';

const AtHomeContext = createContext<AtHome | undefined>(undefined);

/** Hands the answering page at home to everything below. */
export function AtHomeProvider({ home, children }: { home: AtHome; children: ReactNode }) {
  return <AtHomeContext value={home}>{children}</AtHomeContext>;
}

/** The page at home: every act of its screens passes through it. */
export function useAtHome(): AtHome {
  const home = useContext(AtHomeContext);
  if (!home) throw new Error('Nobody is at home above this screen');
  return home;
}

/** What the page at home shows just now. */
export function useHomeState(): HomeState {
  const home = useAtHome();
  return useSyncExternalStore(home.subscribe, home.state);
}
