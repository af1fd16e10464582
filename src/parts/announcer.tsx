import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

/** How long words stand in the page after they were said: long enough for a slow voice. In milliseconds. */
const standing = 15_000;

const AnnounceContext = createContext<((words: string) => void) | undefined>(undefined);

/**
 * Holds the one polite live region. Two places take turns, because a screen reader keeps quiet about words that did
 * not change: "saved" said twice is heard twice. What was said is taken away after a while: it may hold a name, and the
 * page may be locked by then.
 */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, say] = useState<{ words: string; turn: number }>({ words: '', turn: 0 });
  const announce = useCallback((words: string) => say(({ turn }) => ({ words, turn: 1 - turn })), []);
  useEffect(() => {
    if (!said.words) return;
    const later = setTimeout(() => say(({ turn }) => ({ words: '', turn })), standing);
    return () => clearTimeout(later);
  }, [said]);
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
