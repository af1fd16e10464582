import { firstLanguage } from './first-language';
import { holdAlone } from './store/alone';
import { firstLook } from './store/first-look';
import { fetchTexts } from './words/text-files';

/** What was begun before the app itself was there. */
export type Ahead = {
  language: string;
  alone: ReturnType<typeof holdAlone>;
  look: ReturnType<typeof firstLook>;
};

/**
 * The page's first script, small on purpose: what the browser takes its time with (the one writer's place, the database,
 * the texts) is asked for before the app is read. The app asks for all of it again and finds it under way; what goes
 * wrong is said there.
 */
async function begin(): Promise<void> {
  const language = firstLanguage();
  const ahead: Ahead = { language, alone: holdAlone(), look: firstLook(indexedDB) };
  void ahead.alone.claim();
  void Promise.all([fetchTexts(language, 'desk'), fetchTexts(language, 'respondent')]).catch(() => undefined);
  const { showApp } = await import('./main');
  await showApp(ahead);
}

void begin();
