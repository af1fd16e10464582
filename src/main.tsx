import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App, firstAhead } from './app';
import { watchInstall } from './install';
import { served } from './served';
import { createDesk } from './session/desk';
import { ShellProvider } from './shell';
import { holdAlone } from './store/alone';
import { createStores } from './store/db';
import { askForPersistence, installedAsApp, measureRoom } from './store/persistence';
import { serviceWorkerUrl, trustedUrl } from './trusted-urls';
import { registerServiceWorker } from './updates';
import { DeskProvider } from './use-session';
import { connectVault } from './vault/client';
import workerUrl from './vault/worker?worker&url';
import { LanguageProvider } from './words/language';
import { deskLanguages } from './words/languages';
import { loadWords } from './words/words';

const languageKey = 'samsyn-language';

const keepLanguage = (code: string) => localStorage.setItem(languageKey, code);
const isSpoken = (code: string | null) => deskLanguages.some((language) => language.code === code);

/** The language asked for in the address (kept from then on), else the one chosen before, else the browser's, else Danish. */
function firstLanguage(): string {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked && isSpoken(asked)) keepLanguage(asked);
  const wanted = [localStorage.getItem(languageKey), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isSpoken) ?? 'da';
}

/** 16 random bytes as base64url: 22 letters that say nothing. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

const desk = createDesk({
  stores: createStores(),
  openVault: () => connectVault(new Worker(trustedUrl(workerUrl), { type: 'module' })),
  alone: holdAlone(),
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

async function begin(): Promise<void> {
  const language = firstLanguage();
  // Whose door it is, and the door itself, are found out while the texts are fetched.
  const started = desk.start({ takeOver: false });
  void firstAhead();
  await Promise.all([loadWords(language, 'desk'), loadWords(language, 'respondent')]);
  const root = createRoot(document.getElementById('root') as HTMLElement);
  root.render(
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
  await started;
}

void begin();
