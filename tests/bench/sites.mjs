// The app as it is delivered, the pages of the measurements beside it, and the references, all built by one setting.
import { join, relative, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, loadConfigFromFile } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import manifest from '../../package.json' with { type: 'json' };
import { serve } from './server.mjs';

const bench = resolve('tests/bench');
/** Databases belong to an origin: with the same ports, what was generated can be used by a later run. */
const ports = { app: 47_410, 'bare-shell': 47_411, 'survey-shell': 47_412 };
const references = ['bare-shell', 'survey-shell'];

/** Builds and serves everything. In: a folder for what is built. Out: the sites by name, with their folders. */
export async function buildSites(folder) {
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' });
  await build({ logLevel: 'error', build: { outDir: join(folder, 'app'), emptyOutDir: true } });
  await build({ ...commonOf(config), ...pagesOf(join(folder, 'app', 'bench'), config.build) });
  for (const name of references) await build({ ...commonOf(config), ...shellOf(name, join(folder, name), config) });
  const sites = {};
  for (const [name, port] of Object.entries(ports)) {
    // SurveyJS writes HTML and styles that the app's policy forbids; it is measured without one.
    const strict = name !== 'survey-shell';
    sites[name] = { folder: join(folder, name), ...(await serve(join(folder, name), port, { strict })) };
  }
  return sites;
}

/** What the app's own build says. */
const commonOf = ({ resolve: { alias }, worker }) => ({
  configFile: false,
  logLevel: 'error',
  resolve: { alias },
  worker,
});

/** The app's libraries in the app's versions, also where this folder has others for its own needs. */
const libraries = {
  name: 'libraries-of-the-app',
  enforce: 'pre',
  resolveId(source) {
    const [scope, name] = source.split('/');
    const library = scope.startsWith('@') ? `${scope}/${name}` : scope;
    return library in manifest.dependencies ? this.resolve(source, resolve('package.json'), { skipSelf: true }) : null;
  },
};

/** The pages of the measurements: never part of the app, but of its origin, so that they make its databases. */
function pagesOf(outDir, settings) {
  const root = join(bench, 'pages');
  const input = ['own', 'list', 'peers'].map((name) => join(root, `${name}.html`));
  const build = { ...settings, outDir, emptyOutDir: true, rolldownOptions: { input } };
  return { root, base: '/bench/', plugins: [libraries, react()], build };
}

/** A reference behind the very service worker that the app has. */
function shellOf(name, outDir, { build: settings }) {
  const root = join(bench, 'references', name);
  const worker = VitePWA({
    strategies: 'injectManifest',
    srcDir: relative(root, resolve('src')),
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: { globPatterns: ['**/*.{js,css,html,woff2}'] },
  });
  // Its own page, cut into files as the bundler does it.
  const build = { ...settings, rolldownOptions: {}, outDir, emptyOutDir: true };
  return { root, plugins: [libraries, react(), worker], build };
}
