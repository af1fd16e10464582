/** The service worker as `registerServiceWorker` asks for it. */
export const serviceWorkerUrl = '/sw.js';

const ours = import.meta.env.DEV ? /^\/(sw\.js|src\/vault\/worker\.ts)$/ : /^\/(sw\.js|assets\/worker-[\w-]+\.js)$/;

type Policy = { createScriptURL(url: string): unknown };
type TrustedTypes = { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy };

let policy: Policy | undefined;

/**
 * The address of our worker or our service worker, allowed to run as a script; any other address throws. It is a
 * TrustedScriptURL where the browser knows them, and is passed on as it is: `new Worker(trustedUrl(workerUrl))`.
 */
export function trustedUrl(url: string): string {
  policy ??= trustedTypes()?.createPolicy('samsyn-urls', { createScriptURL: admit }) ?? { createScriptURL: admit };
  return policy.createScriptURL(url) as string;
}

const trustedTypes = (): TrustedTypes | undefined => (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

function admit(url: string): string {
  const { origin, pathname } = new URL(url, location.origin);
  if (origin !== location.origin || !ours.test(pathname)) throw new TypeError(`not a script of ours: ${pathname}`);
  return url;
}
