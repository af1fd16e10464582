import { ok, type Result } from '../domain/result';
import type { UseNote } from '../domain/use-log';
import type { Row, Store, Write } from '../store/rows';
import { type Core, holding, passOn, patch } from './core';
import { logWrites, sealNotes, writeNotes } from './log';
import { homeOf } from './read-dialogue';
import { lettersWaiting } from './waiting';

/** The invitations of a dialogue as they lie there, those of rounds among them. */
export const invitationRows = async (core: Core, dialogue: string): Promise<Result<Row[]>> => {
  const found = await homeOf(core, dialogue).ofDialogue('invitations', dialogue);
  return found.ok ? found : passOn(found);
};

/**
 * Writes rows of a dialogue together with what is noted of it. Where the dialogue lies in a colleague's database, the
 * note follows: a full disk keeps nobody from working.
 */
export async function commitNoted(core: Core, dialogue: string, writes: Write[], note: UseNote): Promise<Result<void>> {
  const [home, own]: [Store, Store] = [homeOf(core, dialogue), holding(core).store];
  const fresh = home === own ? await sealNotes(core, [note]) : undefined;
  if (fresh && !fresh.ok) return fresh;
  const done = await home.commit([...writes, ...(fresh ? logWrites(fresh.value) : [])]);
  if (!done.ok) return passOn(done);
  if (!fresh) await writeNotes(core, [note]);
  return ok(undefined);
}

/** Shows anew whose answers lie unopened, where that dialogue is open. */
export async function showWaiting(core: Core, dialogue: string): Promise<void> {
  const state = core.state();
  if (state.at !== 'inside' || state.open?.dialogue.id !== dialogue) return;
  const waiting = await lettersWaiting(core, homeOf(core, dialogue), state.open.dialogue);
  const now = core.state();
  if (waiting.ok && now.at === 'inside' && now.open?.dialogue.id === dialogue) {
    patch(core, { open: { ...now.open, waiting: waiting.value } });
  }
}
