/** How this browser puts the app on the device. `prompt`: it has offered to ask by itself. */
export type InstallWay = 'installed' | 'prompt' | 'safari' | 'firefox' | 'other';

/** The way to an app on the home screen; `way` may change while the page is open. */
export type Install = { way(): InstallWay; ask(): void; subscribe(listener: () => void): () => void };

/** Chromium's own offer (`beforeinstallprompt`, not in the DOM types). */
type Offer = Event & { prompt(): Promise<unknown> };

/** Waits for Chromium's offer and keeps it for when a person wants it. In: whether the app is one already. */
export function watchInstall(installed: boolean, page: Window = window): Install {
  const listeners = new Set<() => void>();
  const usual = installed ? 'installed' : wayOf(page.navigator);
  let offer: Offer | undefined;
  const set = (next: Offer | undefined) => {
    offer = next;
    for (const listener of listeners) listener();
  };
  page.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    set(event as Offer);
  });
  page.addEventListener('appinstalled', () => set(undefined));
  return {
    way: () => (offer ? 'prompt' : usual),
    ask: () => {
      void offer?.prompt();
      set(undefined);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** An iPad calls itself a Mac, but no Mac has a touch screen. Other browsers on it have no place for apps of their own. */
function wayOf({ userAgent, maxTouchPoints }: Navigator): InstallWay {
  const apple = /iPad|iPhone|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  if (apple) return 'safari';
  return /Firefox/.test(userAgent) ? 'firefox' : 'other';
}
