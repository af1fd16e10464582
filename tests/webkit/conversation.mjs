import { readyForOffline } from '../support/tablet.mjs';
import {
  answer,
  arrive,
  begin,
  beginRound,
  desk,
  host,
  lookTogether,
  model,
  mother,
  openAndPlan,
  seesEverything,
  unlock,
  words,
} from '../support/engine-acts.mjs';

export const journeys = {
  'a conversation of two is all there after a lock, a restart, and with the server gone': async (tablet) => {
    const { passphrase } = await begin(tablet);
    await readyForOffline(tablet);
    await openAndPlan(tablet);
    await beginRound(tablet);
    await answer(tablet, { name: mother, area: model.areas.school.parent['6-9'], degree: 4, text: words });
    await answer(tablet, { name: host, area: model.areas.school.professional['6-9'], degree: 1 });
    await lookTogether(tablet, passphrase);
    await tablet.page.click('button', desk('frame.lock'));
    await arrive(tablet, desk('door.unlockTitle'));
    await tablet.stopServer();
    for (const hard of [false, true]) {
      await tablet.restart({ hard });
      await tablet.open('/');
      await unlock(tablet, passphrase);
      await seesEverything(tablet);
    }
  },
};
