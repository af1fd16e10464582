// A small WebDriver client over fetch (W3C WebDriver), with the helpers that a journey needs: find by role and name,
// click, write, and wait for a condition instead of a time.

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** Begins a session at a running driver. */
export async function connect(driver, capabilities) {
  const { sessionId } = await call(driver, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  return pageThrough((method, path, body) => call(driver, method, `/session/${sessionId}${path}`, body));
}

async function call(driver, method, path, body) {
  const content =
    body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const response = await fetch(driver + path, { method, ...content });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** Asks again and again until the answer is truthy, and gives it back; after the deadline it says what was awaited. */
export async function waitUntil(condition, what, deadline = 20_000) {
  const end = Date.now() + deadline;
  let last;
  do {
    try {
      const answer = await condition();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  throw new Error(`waited in vain: ${what}${last ? ` (${last.message})` : ''}`);
}

/** The page of a browser that answers WebDriver. In: makes a request within its session. */
export function pageThrough(at) {
  const run = (script, ...args) => at('POST', '/execute/sync', { script, args });
  const element = (found) => (found ? found[elementKey] : undefined);

  const page = {
    /** Runs a script in the page that gives its answer to its last argument. */
    runAsync: (script, ...args) => at('POST', '/execute/async', { script, args }),
    go: (url) => at('POST', '/url', { url }),
    back: () => at('POST', '/back', {}),
    /** As the page itself would: the reload of WebDriver passes the service worker by in Firefox. */
    reload: () => run('setTimeout(() => location.reload())'),
    run,
    /** What stands there; Firefox leaves the marks out that keep a name's direction apart, and so do the others here. */
    text: async () => (await run('return document.body.innerText')).replaceAll(/[\u2066-\u2069]/g, ''),
    screenshot: async () => Buffer.from(await at('GET', '/screenshot'), 'base64'),
    quit: () => at('DELETE', ''),

    /** Waits until the page shows this text. */
    sees: (text) => waitUntil(async () => (await page.text()).includes(text), `the text “${text}”`),

    /** Waits for the one to touch: role (button, link, radio, checkbox, textbox, combobox, heading), name, group. */
    find: (role, name, group) =>
      waitUntil(
        async () => element(await run(findInPage, role, name, group ?? null)),
        `${role} “${name}”${group ? ` in “${group}”` : ''}`,
      ),

    click: async (role, name, group) => {
      const found = await page.find(role, name, group);
      await waitUntil(async () => {
        await at('POST', `/element/${found}/click`, {});
        return true;
      }, `a click on ${role} “${name}”`);
    },

    /** Draws a line with the pointer, from point to point of the window. */
    draw: ([start, ...rest]) => {
      const move = ({ x, y }) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 });
      const actions = [
        move(start),
        { type: 'pointerDown', button: 0 },
        ...rest.map(move),
        { type: 'pointerUp', button: 0 },
      ];
      return at('POST', '/actions', {
        actions: [{ type: 'pointer', id: 'pen', parameters: { pointerType: 'mouse' }, actions }],
      });
    },

    /** Chooses an option of a list by its value. */
    choose: async (name, value, group) => {
      const list = await page.find('combobox', name, group);
      const option = element(
        await run(
          'return arguments[0].querySelector(`option[value="${arguments[1]}"]`)',
          { [elementKey]: list },
          value,
        ),
      );
      await at('POST', `/element/${option}/click`, {});
    },

    /** Chooses a file of this machine. */
    attach: async (name, path) => {
      const found = await page.find('textbox', name);
      await at('POST', `/element/${found}/value`, { text: path });
    },

    /** What stands in a text field. */
    valueOf: async (name, group) =>
      await run('return arguments[0].value', { [elementKey]: await page.find('textbox', name, group) }),

    /** Empties a text field and writes into it, key by key; anew where the page has put another in its place. */
    write: (name, text, group) =>
      waitUntil(async () => {
        const found = await page.find('textbox', name, group);
        await at('POST', `/element/${found}/clear`, {});
        await at('POST', `/element/${found}/value`, { text });
        return true;
      }, `to write into “${name}”`),
  };
  return page;
}

/** Runs in the page: an approximation of accessible names that is enough for native controls. */
const findInPage = `
  const [role, name, group] = arguments;
  const selectors = {
    button: 'button, [role=button], summary',
    // Where what is folded has the same name as the button within.
    pushButton: 'button',
    link: 'a[href]',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    textbox: 'input:not([type=radio]):not([type=checkbox]), textarea',
    combobox: 'select',
    heading: 'h1, h2, h3, h4',
  };
  const clean = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const labelled = (element) => (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const nameOf = (element) => clean(
    element.getAttribute('aria-label') || labelled(element) ||
    [...(element.labels ?? [])].map((label) => label.textContent).join(' ') || element.textContent);
  const modal = [...document.querySelectorAll('dialog[open]')].at(-1);
  const groups = group ? [...document.querySelectorAll('fieldset, [role=group], section, li, article, dialog')]
    .filter((element) => clean(element.querySelector('legend, h2, h3')?.textContent).startsWith(group) ||
      clean(element.getAttribute('aria-label')) === group) : [modal ?? document];
  const all = groups.flatMap((root) => [...root.querySelectorAll(selectors[role])]);
  const touchable = (element) => {
    const label = ['radio', 'checkbox'].includes(role) ? element.labels?.[0] : undefined;
    return label ?? element;
  };
  const visible = all.filter((element) => !element.disabled && touchable(element).getClientRects().length > 0);
  const found = visible.find((element) => nameOf(element) === name) ??
    visible.find((element) => nameOf(element).startsWith(name)) ??
    visible.find((element) => nameOf(element).includes(name));
  if (!found) return null;
  touchable(found).scrollIntoView({ block: 'center' });
  return touchable(found);
`;
