import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';

const textsOf = /\/locales\/(\w+)\/(?:respondent|model)\.json$/;

/** The script that runs on the page at home before any module. */
export const aheadScript = async (): Promise<string> =>
  (await transformWithOxc(readFileSync('src/answer-ahead.ts', 'utf8'), 'answer-ahead.ts')).code;

/**
 * Lays `src/answer-ahead.ts` beside the app and tells it in which files the texts of each language lie. As data: language and
 * files apart by blanks, languages by commas.
 */
export const textsAhead = (): Plugin => ({
  name: 'texts-ahead',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'answer-ahead.js', source: await aheadScript() });
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle = {} }) => {
      if (!path.endsWith('/answer.html')) return [];
      const texts = new Map<string, string[]>();
      for (const file of Object.values(bundle)) {
        const language = textsOf.exec((file.type === 'chunk' && file.facadeModuleId) || '')?.[1];
        if (language) texts.set(language, [...(texts.get(language) ?? []), file.fileName]);
      }
      const told = Array.from(texts, ([language, files]) => [language, ...files].join(' ')).join(',');
      const attrs = { async: true, fetchpriority: 'high', src: '/answer-ahead.js', 'data-texts': told };
      return [{ tag: 'script', attrs, injectTo: 'head' }];
    },
  },
});
