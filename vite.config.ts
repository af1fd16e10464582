import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { codeSplitting } from './chunks.ts';
import { headersFor } from './headers.ts';
import { licencesFile } from './licences.ts';
import { preloadApp } from './preload-app.ts';
import { textsAhead } from './texts-ahead.ts';

const port = Number(process.env.PORT ?? 4173);

export default defineConfig({
  plugins: [
    {
      name: 'headers-on-every-response',
      // Also on errors and "not modified", which the `headers` option of the preview leaves out.
      configurePreviewServer: ({ middlewares }) => {
        middlewares.use(({ url = '' }, response, next) => {
          for (const [name, value] of Object.entries(headersFor(url))) response.setHeader(name, value);
          next();
        });
      },
    },
    react(),
    licencesFile(),
    preloadApp(),
    textsAhead(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      // Icons are fetched by whoever installs the app, and that needs a network anyway.
      includeManifestIcons: false,
      manifest: {
        name: 'Samsyn',
        short_name: 'Samsyn',
        description: 'En fælles dialogmodel: se barnets liv sammen.',
        lang: 'da',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f2ea',
        theme_color: '#f6f2ea',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,woff2,wasm,svg,txt,webmanifest}'],
        // The page of the parts' examples is for those who build; nobody needs it without a network.
        globIgnores: ['assets/examples-*'],
      },
    }),
  ],
  // Backups are opened by a passphrase: what age needs for key pairs is left out (30 kB of the precache).
  resolve: {
    alias: [{ find: /^@noble\/(curves|post-quantum)\/.*$/, replacement: resolve('src/vault/age-without-pairs.ts') }],
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The desk, and the page on which someone answers at home: that one needs no more than a few of its rooms.
      input: { main: resolve('index.html'), answer: resolve('answer.html') },
      output: { codeSplitting },
    },
  },
  worker: { format: 'es' },
  preview: { port, strictPort: true },
});
