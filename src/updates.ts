import { Workbox } from 'workbox-window';

/** New versions of the app: they wait until somebody says yes. */
export type Updates = {
  /** Calls back when a new version is ready; at once if it already is. */
  onUpdateReady(callback: () => void): void;
  /**
   * Puts the new version in place and loads the page anew. Offer it only when no profile is open and no round is
   * under way: everything in memory goes.
   */
  applyUpdate(): void;
};

/** How long the new version may take to take over, in milliseconds: some Safaris never say that it has. */
const patience = 2000;

/**
 * Registers the service worker at a trusted URL (see `trustedUrl`). A browser without service workers, or one that
 * refuses, still runs the app; it then needs the network.
 */
export function registerServiceWorker(url: string, reload = () => location.reload()): Updates {
  const callbacks: (() => void)[] = [];
  let ready = false;
  const workbox = 'serviceWorker' in navigator ? new Workbox(url, { updateViaCache: 'none' }) : undefined;

  workbox?.addEventListener('waiting', () => {
    ready = true;
    for (const callback of callbacks) callback();
  });
  // Offline, or switched off by the browser: what was registered before goes on.
  workbox?.register().catch(() => undefined);

  return {
    onUpdateReady: (callback) => {
      callbacks.push(callback);
      if (ready) callback();
    },
    applyUpdate: () => {
      if (!workbox) return;
      const timer = setTimeout(reload, patience);
      workbox.addEventListener('controlling', () => {
        clearTimeout(timer);
        reload();
      });
      workbox.messageSkipWaiting();
    },
  };
}
