import { readyForOffline } from '../support/tablet.mjs';
import { waitUntil } from '../support/webdriver.mjs';

/** Waits until something stands on the page, and gives its first heading. */
const heading = (tablet) =>
  waitUntil(() => tablet.page.run('return document.querySelector("h1")?.textContent'), 'a heading on the page');

export const journeys = {
  'who opened the app once finds it again without a server, even after the battery went flat': async (tablet) => {
    await tablet.open('/');
    const first = await heading(tablet);
    await readyForOffline(tablet);
    await tablet.stopServer();
    for (const hard of [false, true]) {
      await tablet.restart({ hard });
      await tablet.open('/');
      if ((await heading(tablet)) !== first) throw new Error('another page than before');
    }
  },
};
