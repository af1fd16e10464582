import { ok, refuse, type Result } from '../domain/result';
import { type Core, holding, inside, passOn } from './core';
import { noteUse } from './log';

/** The colleagues on this tablet with whom a dialogue can be shared. */
export async function colleagues(core: Core): Promise<{ id: string; label: string }[]> {
  const { profile } = inside(core);
  const found = await core.ports.stores.profiles();
  return found.ok ? found.value.filter(({ id }) => id !== profile.id).map(({ id, label }) => ({ id, label })) : [];
}

/**
 * Shares a dialogue with a colleague on the same tablet: its keys are wrapped for the colleague's profile, and both
 * work on the same rows from then on.
 */
export async function shareWithColleague(core: Core, dialogue: string, colleague: string): Promise<Result<void>> {
  const { vault, store } = holding(core);
  const { profile, example } = inside(core);
  if (example) return refuse({ type: 'ExampleIsNotShared' });
  const found = await core.ports.stores.profiles();
  if (!found.ok) return passOn(found);
  const entry = found.value.find(({ id }) => id === colleague);
  if (!entry) return refuse({ type: 'ColleagueUnknown' });
  const theirs = await core.ports.stores.open(colleague);
  if (!theirs.ok) return passOn(theirs);
  const known = await theirs.value.get('dialogues', dialogue);
  if (known.ok && known.value) return refuse({ type: 'AlreadyShared' });
  const own = await store.get('dialogues', dialogue);
  const home = (own.ok && own.value?.group) || profile.id;
  const bytes = await vault.shareDialogue(dialogue, entry.publicKey);
  const done = await theirs.value.commit([
    { put: { id: dialogue, dialogue, version: 1, bytes, group: home, by: 'shared' }, table: 'dialogues' },
  ]);
  if (!done.ok) return passOn(done);
  await noteUse(core, { use: 'shared', dialogue });
  return ok(undefined);
}
