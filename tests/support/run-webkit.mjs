// `npm run test:webkit`: the journeys of tests/webkit in a real WebKit, the engine of the iPad, with kept data.
// Each file exports `journeys`: a sentence about people → async (tablet) => void; what throws has failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isHereOrInstalled, succeeds } from './apt.mjs';
import { createServer, createTablet, startDisplay } from './tablet.mjs';

const packages = ['webkit2gtk-driver', 'xvfb', 'xauth', 'gir1.2-webkit2-4.1', 'python3-gi'];
const wanted = process.argv[2] ?? '';

const isThere = () =>
  succeeds('sh', '-c', 'command -v WebKitWebDriver && command -v Xvfb') &&
  succeeds(
    '/usr/bin/python3',
    '-c',
    'import gi; gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2',
  );

async function runJourney(display, sentence, journey) {
  const server = await createServer();
  await server.start();
  const tablet = await createTablet(display, server);
  try {
    await journey(tablet);
    console.log(`  ✓ ${sentence}`);
    return true;
  } catch (error) {
    console.error(`✗ ${sentence}\n${error.stack}`);
    await keepPicture(tablet, sentence);
    return false;
  } finally {
    await tablet.dispose();
    await server.stop();
  }
}

async function keepPicture(tablet, sentence) {
  const file = `test-results/webkit/${sentence.replaceAll(/[^\w]+/g, '-').slice(0, 60)}.png`;
  try {
    console.error(`${await tablet.page.text()}\n(picture: ${file})`);
    mkdirSync('test-results/webkit', { recursive: true });
    writeFileSync(file, await tablet.page.screenshot());
  } catch {
    console.error('(the browser does not answer any more)');
  }
}

async function runAll() {
  const files = readdirSync('tests/webkit').filter((file) => file.endsWith('.mjs') && file.includes(wanted));
  const display = await startDisplay();
  const outcomes = [];
  for (const file of files) {
    console.log(file);
    const { journeys } = await import(resolve('tests/webkit', file));
    for (const [sentence, journey] of Object.entries(journeys)) {
      outcomes.push(await runJourney(display.name, sentence, journey));
    }
  }
  await display.end();
  return outcomes;
}

function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (!isHereOrInstalled(isThere, packages)) {
  console.error(`✗ test:webkit: no WebKit here: as root, run apt-get install ${packages.join(' ')}`);
  finish(0, 1);
}
if (
  spawnSync('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { stdio: 'inherit' }).status !== 0
)
  finish(0, 1);
const outcomes = await runAll();
const passed = outcomes.filter(Boolean).length;
finish(passed, Math.max(outcomes.length - passed, outcomes.length === 0 ? 1 : 0));
