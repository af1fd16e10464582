// The browsers that journeys can be made in beside Chromium. Each has: the Debian packages it comes in, whether it is
// here, what must run around it, and how it is switched on with the data that a folder holds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { succeeds } from './apt.mjs';
import { freePort } from './free-port.mjs';
import { connectToFirefox } from './marionette.mjs';
import { end } from './tablet.mjs';
import { connect, waitUntil } from './webdriver.mjs';

const isCommand = (name) => succeeds('sh', '-c', `command -v ${name}`);

/** WebKitGTK: the engine of the iPad. It needs a display. */
const webkit = {
  packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'gir1.2-webkit2-4.1', 'python3-gi'],
  isHere: () =>
    isCommand('WebKitWebDriver') &&
    isCommand('Xvfb') &&
    succeeds(
      '/usr/bin/python3',
      '-c',
      'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2',
    ),
  around: startDisplay,
  switchOn: async (data, display) => {
    const port = await freePort();
    const environment = { DISPLAY: display, WK_DATA: data, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    const started = start('WebKitWebDriver', [`--port=${port}`], environment);
    const address = `http://127.0.0.1:${port}`;
    await waitUntil(async () => (await fetch(`${address}/status`)).ok, 'WebKitWebDriver');
    const binary = resolve('tests/support/webkit-persist.py');
    const page = await connect(address, { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } });
    return { process: started, page };
  },
};

/** Starts a virtual display; gives its name (":7") and a way to end it. */
async function startDisplay() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3], 'data');
  return { what: `:${String(number).trim()}`, end: () => end(screen) };
}

/** Firefox, which needs no display. It chooses its port and writes it into its folder. */
const firefox = {
  packages: ['firefox-esr'],
  isHere: () => isCommand('firefox-esr') || isCommand('firefox'),
  around: async () => ({ what: undefined, end: async () => undefined }),
  switchOn: async (data) => {
    const written = join(data, 'MarionetteActivePort');
    rmSync(written, { force: true });
    writeFileSync(join(data, 'user.js'), preferences.map((line) => `user_pref(${line});\n`).join(''));
    const args = ['--headless', '--marionette', '--no-remote', '--profile', data];
    const environment = { HOME: data, MOZ_HEADLESS_WIDTH: '820', MOZ_HEADLESS_HEIGHT: '1180' };
    const started = start(isCommand('firefox-esr') ? 'firefox-esr' : 'firefox', args, environment);
    const port = await waitUntil(
      () => existsSync(written) && Number(readFileSync(written, 'utf8')),
      'Firefox to listen',
      60_000,
    );
    const page = await connectToFirefox(port);
    const quit = async () => {
      const gone = once(started, 'exit');
      await page.quit();
      await gone;
    };
    return { process: started, page: { ...page, quit } };
  },
};

/** Any free port, a Danish browser, and nothing that it does of its own accord. */
const preferences = [
  '"marionette.port", 0',
  '"intl.accept_languages", "da"',
  '"app.normandy.enabled", false',
  '"app.update.enabled", false',
  '"browser.safebrowsing.malware.enabled", false',
  '"browser.safebrowsing.phishing.enabled", false',
  '"datareporting.policy.dataSubmissionEnabled", false',
  '"extensions.update.enabled", false',
  '"network.captive-portal-service.enabled", false',
  '"network.connectivity-service.enabled", false',
];

/** As the leader of its own process group, so that it can be ended with all that it starts. */
const start = (command, args, environment) =>
  spawn(command, args, {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, LANG: 'C.UTF-8', ...environment },
  });

export const engines = { webkit, firefox };
