import './base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AnswerFrame } from './answer-frame';
import { later } from './parts/later';
import { isInsideApp, keepsThings, localKeep } from './phone';
import { Home, readyAhead } from './screens/round/home';
import { firstLanguageOf } from './answering/languages-of';
import { answersAsChild } from './answering/seat';
import { childBandAsked } from './domain/invitation';
import { served } from './served';
import { createAtHome, type HomeState } from './session/at-home';
import { serviceWorkerUrl, trustedUrl } from './trusted-urls';
import { registerServiceWorker } from './updates';
import { AtHomeProvider } from './use-at-home';
import { LanguageProvider } from './words/language';
import { languages } from './words/languages';
import { loadModelTexts } from './words/model-texts';
import { loadWords } from './words/words';

const Child = later(async () => (await import('./screens/child/child')).Child);

/** Takes what stands behind the `#` out of the address, so that it is in no history, and gives it. */
function takeFragment(): string {
  const fragment = location.hash;
  history.replaceState(null, '', location.pathname);
  return fragment;
}

const fragment = takeFragment();
const keep = localKeep(() => localStorage);
const home = createAtHome({ now: () => new Date(), keep, served });
addEventListener('hashchange', () => {
  if (location.hash) void home.open(takeFragment());
});

window.addEventListener('storage', ({ key }) => void home.keptElsewhere(key ?? ''));

/** The language the page opens in: that of the answer or the invitation, else one the browser asks for. */
function firstLanguage(state: HomeState): string {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  const browser = wanted.find((code) => languages.some((language) => language.code === code)) ?? 'da';
  if (state.at === 'answering') return firstLanguageOf(state.asked, browser);
  return state.at === 'ready' && languages.some(({ code }) => code === state.answer.language)
    ? state.answer.language
    : browser;
}

/** What comes later is fetched once the first question stands there: then nothing of it is waited for. */
async function fetchTheRest(): Promise<void> {
  await Promise.all([home.prepare(), readyAhead()]);
  if (import.meta.env.PROD) registerServiceWorker(trustedUrl(serviceWorkerUrl));
}

/** Without a network it is tried again when that is back. */
const fetchAhead = (): void => void fetchTheRest().catch(() => addEventListener('online', fetchAhead, { once: true }));

/** Does something once what is in the page now was painted. */
const afterPaint = (work: () => void): void => void requestAnimationFrame(() => setTimeout(work));

async function begin(): Promise<void> {
  await home.open(fragment);
  const state = home.state();
  const language = firstLanguage(state);
  const child = state.at === 'answering' && answersAsChild({ childBand: childBandAsked(state.asked) }, state.asked);
  await Promise.all([
    loadWords(language, 'respondent'),
    loadModelTexts(language),
    ...(child ? [Child.ahead(), loadWords(language, 'child')] : []),
  ]);
  const shut = (fragment !== '' && isInsideApp(navigator.userAgent)) || !keepsThings(keep);
  createRoot(document.getElementById('root') as HTMLElement).render(
    <StrictMode>
      <LanguageProvider first={language} onChange={() => undefined}>
        <AtHomeProvider home={home}>
          <AnswerFrame>
            <Home
              link={shut ? location.origin + location.pathname + fragment : undefined}
              Child={Child}
              onFirstQuestion={() => afterPaint(fetchAhead)}
            />
          </AnswerFrame>
        </AtHomeProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}

/** On a bad line the page comes in pieces. The link is in memory alone: so it is not left to a reload. */
function beginUntilThere(): void {
  begin().catch((error: unknown) => {
    setTimeout(beginUntilThere, 2000);
    reportError(error);
  });
}

beginUntilThere();
