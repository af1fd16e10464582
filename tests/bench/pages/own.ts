import { timeActs } from './own-act';
import { timeBulk } from './own-bulk';
import { fill } from './own-fill';
import { layRound } from './own-round';

/** What the measurements call on this page: the app's own rooms, without its screens. */
const acts = { fill, layRound, timeActs, timeBulk };

declare global {
  interface Window {
    bench: typeof acts;
  }
}

window.bench = acts;
