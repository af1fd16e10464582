import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** The address while a child has the tablet. It stands in the place of the one before, and makes no step in the history. */
const address = '/child';

/**
 * Puts the child's screens at their own address, and gives the one before back when the tablet goes on. A step back in
 * the browser's history leads to the same screens and the same address.
 */
export function AtChild({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const before = useRef(path === address ? '/' : path);
  useEffect(() => {
    if (path === address) return;
    // Once the child's page is painted: all that listens to the address would hold it up.
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => navigate(address, { replace: true }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [path, navigate]);
  useEffect(() => {
    const back = before.current;
    return () => navigate(back, { replace: true });
  }, [navigate]);
  return children;
}
