// `npm run test:webkit`, `npm run test:firefox`: the journeys of tests/engines, and those of tests/webkit in WebKit
// alone, in a real browser that keeps its data. A second word chooses the files that have it in their names.
// Each file exports `journeys`: a sentence about people → async (tablet, another) => void; what throws has failed.
// `another` gives one more device with the same browser, on which nobody has been.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isHereOrInstalled } from './apt.mjs';
import { engines } from './engines.mjs';
import { createServer, createTablet } from './tablet.mjs';

const [name, wanted = ''] = process.argv.slice(2);
const engine = engines[name];

/** `mark` stands before what failed: ↻ where there is a second try. */
async function runJourney(switchOn, sentence, journey, mark) {
  const server = await createServer();
  await server.start();
  const devices = [];
  const another = async () => {
    const device = await createTablet(switchOn, server);
    devices.push(device);
    return device;
  };
  try {
    await journey(await another(), another);
    console.log(`  ✓ ${sentence}`);
    return true;
  } catch (error) {
    console.error(`${mark} ${name}: ${sentence}\n${error.stack}`);
    for (const [index, device] of devices.entries()) await keepPicture(device, `${sentence} ${index + 1}`);
    return false;
  } finally {
    for (const device of devices) await device.dispose();
    await server.stop();
  }
}

async function keepPicture(tablet, sentence) {
  const folder = `test-results/${name}`;
  const file = `${folder}/${sentence.replaceAll(/[^\w]+/g, '-').slice(-60)}.png`;
  try {
    console.error(`${await tablet.page.text()}\n(picture: ${file})`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, await tablet.page.screenshot());
  } catch {
    console.error('(the browser does not answer any more)');
  }
}

async function runAll() {
  const files = ['tests/engines', `tests/${name}`]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => file.endsWith('.mjs') && file.includes(wanted));
  const around = await engine.around();
  const switchOn = (data) => engine.switchOn(data, around.what);
  const outcomes = [];
  for (const file of files) {
    console.log(file);
    const { journeys } = await import(resolve(file));
    for (const [sentence, journey] of Object.entries(journeys)) {
      // A busy machine may upset a journey once; where chance is the test, one failure is one too many.
      const tries = file.includes('kill') ? ['✗'] : ['↻', '✗'];
      let passed = false;
      for (const mark of tries) passed ||= await runJourney(switchOn, sentence, journey, mark);
      outcomes.push(passed);
    }
  }
  await around.end();
  return outcomes;
}

function finish(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

if (!isHereOrInstalled(engine.isHere, engine.packages)) {
  console.error(`✗ test:${name}: no such browser here: as root, run apt-get install ${engine.packages.join(' ')}`);
  finish(0, 1);
}
if (
  spawnSync('node', ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], { stdio: 'inherit' }).status !== 0
)
  finish(0, 1);
const outcomes = await runAll();
const passed = outcomes.filter(Boolean).length;
finish(passed, Math.max(outcomes.length - passed, outcomes.length === 0 ? 1 : 0));
