// The same page as in webdriver.mjs, spoken to over Marionette: the WebDriver that is built into Firefox. Nothing needs
// to stand between (geckodriver is in no package of Debian).
import { connect as open } from 'node:net';
import { pageThrough } from './webdriver.mjs';

/** The commands of Marionette for the requests of WebDriver that a journey makes. */
const commands = [
  [/^POST \/url$/, 'WebDriver:Navigate'],
  [/^POST \/back$/, 'WebDriver:Back'],
  [/^POST \/execute\/sync$/, 'WebDriver:ExecuteScript'],
  [/^POST \/execute\/async$/, 'WebDriver:ExecuteAsyncScript'],
  [/^GET \/screenshot$/, 'WebDriver:TakeScreenshot'],
  [/^POST \/actions$/, 'WebDriver:PerformActions'],
  [/^DELETE $/, 'Marionette:Quit'],
  [/^POST \/element\/([^/]+)\/click$/, 'WebDriver:ElementClick'],
  [/^POST \/element\/([^/]+)\/clear$/, 'WebDriver:ElementClear'],
  [/^POST \/element\/([^/]+)\/value$/, 'WebDriver:ElementSendKeys'],
];

/** Begins a session at a Firefox that listens on a port of this machine. */
export async function connectToFirefox(port) {
  const say = await talkTo(port);
  await say('WebDriver:NewSession', {});
  return pageThrough((method, path, body = {}) => {
    for (const [request, name] of commands) {
      const found = request.exec(`${method} ${path}`);
      if (found) return say(name, found[1] ? { ...body, id: found[1] } : body);
    }
    throw new Error(`Marionette is not asked for ${method} ${path}`);
  });
}

/** Out: sends a command and gives its answer. A message is its length in bytes, a colon and JSON. */
async function talkTo(port) {
  const socket = open(port, '127.0.0.1');
  const waiting = new Map();
  let count = 0;
  const greeted = new Promise((resolve, reject) => {
    waiting.set(undefined, { resolve });
    socket.on('error', reject);
  });
  socket.on(
    'data',
    messages(([, id, error, result]) => {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (error) reject(new Error(`${error.error}: ${error.message}`));
      else resolve(result && 'value' in result ? result.value : result);
    }),
  );
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject?.(new Error('Firefox has hung up'));
  });
  await greeted;
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      const text = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/** Puts what comes in pieces together; `take` is called with each whole message. */
function messages(take) {
  let held = Buffer.alloc(0);
  return (piece) => {
    held = Buffer.concat([held, piece]);
    for (;;) {
      const colon = held.indexOf(':');
      const end = colon + 1 + Number(held.subarray(0, colon));
      if (colon < 0 || held.length < end) return;
      const message = JSON.parse(held.subarray(colon + 1, end).toString());
      held = held.subarray(end);
      // The greeting is no answer.
      take(Array.isArray(message) ? message : []);
    }
  };
}
