import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const AnnounceContext = createContext<((words: string) => void) | undefined>(undefined);

/**
 * Holds the one polite live region. Two places take turns, because a screen reader keeps quiet about words that did
 * not change: "saved" said twice is heard twice.
 */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, say] = useState<{ words: string; turn: number }>({ words: '', turn: 0 });
  const announce = useCallback((words: string) => say(({ turn }) => ({ words, turn: 1 - turn })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden">
        {[0, 1].map((turn) => (
          <div key={turn} aria-live="polite" aria-atomic="true">
            {said.turn === turn ? said.words : ''}
          </div>
        ))}
      </div>
    </AnnounceContext>
  );
}

/** Gives a function that says words to a screen reader when it has finished what it is saying. */
export function useAnnounce(): (words: string) => void {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs an AnnouncerProvider above it');
  return announce;
}
