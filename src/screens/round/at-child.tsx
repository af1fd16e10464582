import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/** The address while a child has the tablet. It stands in the place of the one before, and makes no step in the history. */
const address = '/child';

/** Once the child's page stands, in milliseconds: all that listens to the address would hold it up. */
const settled = 300;

/**
 * Puts the child's screens at their own address, and gives the one before back when the tablet goes on. A step back in
 * the browser's history leads to the same screens and the same address.
 */
export function AtChild({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const before = useRef(path === address ? '/' : path);
  useEffect(() => {
    if (path === address) return;
    const later = setTimeout(() => navigate(address, { replace: true }), settled);
    return () => clearTimeout(later);
  }, [path, navigate]);
  useEffect(() => {
    const back = before.current;
    return () => navigate(back, { replace: true });
  }, [navigate]);
  return children;
}
