// The libraries of the app, each used once, and nothing else: what anything made of them costs at least.
import { Dexie } from 'dexie';
import i18next from 'i18next';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Route, Switch } from 'wouter';
import { Workbox } from 'workbox-window';
import * as z from 'zod/mini';

z.config({ jitless: true });
const rowSchema = z.object({ id: z.string(), label: z.string().check(z.maxLength(60)) });

const database = new Dexie('bare-shell', { chromeTransactionDurability: 'strict' });
database.version(1).stores({ profiles: 'id' });

async function readLabel() {
  const first = await database.table('profiles').get('first');
  if (!first) await database.table('profiles').put({ id: 'first', label: 'XB' });
  return rowSchema.parse(first ?? { id: 'first', label: 'XB' }).label;
}

function Door() {
  const [label, setLabel] = useState();
  useEffect(() => void readLabel().then(setLabel), []);
  if (label === undefined) return null;
  return (
    <main>
      <h1>{i18next.t('title')}</h1>
      <p>{i18next.t('profile', { label })}</p>
      <label>
        {i18next.t('passphrase')}
        <input type="password" />
      </label>
      <button type="button">{i18next.t('open')}</button>
    </main>
  );
}

const texts = { title: 'Lås op', profile: 'Profil: {{label}}', passphrase: 'Adgangssætning', open: 'Lås op' };

async function begin() {
  await i18next.init({ lng: 'da', resources: { da: { translation: texts } } });
  createRoot(document.getElementById('root')).render(
    <StrictMode>
      <Switch>
        <Route path="/" component={Door} />
        <Route>{i18next.t('title')}</Route>
      </Switch>
    </StrictMode>,
  );
}

const policy = globalThis.trustedTypes?.createPolicy('samsyn-urls', { createScriptURL: (url) => url });
void new Workbox(policy?.createScriptURL('/sw.js') ?? '/sw.js').register();
void begin();
