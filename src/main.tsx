import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Ahead } from './ahead';
import { App } from './app';
import { keepLanguage } from './first-language';
import { watchInstall } from './install';
import { served } from './served';
import { createDesk, type Desk } from './session/desk';
import { ShellProvider } from './shell';
import { storesLater } from './store/later';
import { askForPersistence, installedAsApp, measureRoom } from './store/persistence';
import { serviceWorkerUrl, trustedUrl } from './trusted-urls';
import { registerServiceWorker } from './updates';
import { DeskProvider } from './use-session';
import { connectVault } from './vault/client';
import workerUrl from './vault/worker?worker&url';
import { LanguageProvider } from './words/language';
import { loadWords } from './words/words';

/** 16 random bytes as base64url: 22 letters that say nothing. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const deskOver = ({ alone, look }: Ahead): Desk =>
  createDesk({
    stores: storesLater(async () => (await import('./store/db')).createStores()),
    firstLook: () => look,
    openVault: () => connectVault(new Worker(trustedUrl(workerUrl), { type: 'module' })),
    alone,
    storage: { ask: () => askForPersistence(), room: () => measureRoom(), installed: () => installedAsApp() },
    served,
    now: () => new Date(),
    newId,
  });

// The dev server has no service worker, and nothing there is ever old.
const updates = import.meta.env.PROD
  ? registerServiceWorker(trustedUrl(serviceWorkerUrl))
  : { onUpdateReady: () => undefined, applyUpdate: () => undefined };
const shell = { updates, install: watchInstall(installedAsApp()) };

/** Shows the app as soon as it is known whose door it is. In: what is under way already. */
export async function showApp(ahead: Ahead): Promise<void> {
  const { language } = ahead;
  const desk = deskOver(ahead);
  const texts = [loadWords(language, 'desk'), loadWords(language, 'respondent')];
  await Promise.all([desk.start({ takeOver: false }), ...texts]);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <LanguageProvider first={language} onChange={keepLanguage}>
        <DeskProvider desk={desk}>
          <ShellProvider shell={shell}>
            <App />
          </ShellProvider>
        </DeskProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
