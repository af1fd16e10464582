import { resolve } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * The page of the desk begins with a small script, which then imports the app. So that the app is on its way at once,
 * the page names all of its files. Not as `modulepreload`: a browser compiles those before it runs the first script.
 */
export function preloadApp(): Plugin {
  return {
    name: 'preload-app',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename, bundle = {} }) =>
        filename === resolve('index.html') ? [...filesOfApp(bundle)].map((file) => link(file)) : [],
    },
  };
}

function filesOfApp(bundle: Bundle): Set<string> {
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk') return;
    // What is imported comes first: its styles may be overridden by those of whoever imports it.
    for (const imported of chunk.imports) add(imported);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    files.add(name);
  };
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.includes(resolve('src/main.tsx'))) add(file.fileName);
  }
  return files;
}

function link(file: string): HtmlTagDescriptor {
  const kind = file.endsWith('.css') ? { rel: 'stylesheet' } : { rel: 'preload', as: 'script' };
  return { tag: 'link', attrs: { ...kind, crossorigin: true, href: `/${file}` }, injectTo: 'head' };
}
