import type { ReactNode } from 'react';

/** What is on every screen. */
export function Frame({ children }: { children: ReactNode }) {
  return <>{children}</>;
}
