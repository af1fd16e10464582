import type { Device } from '../domain/device';
import type { Event } from '../domain/event';
import { ok, type Result } from '../domain/result';
import { notePassedPart, type PartChoice, selectPart } from '../domain/transition';
import type { BackedRow } from '../vault/backups';
import { commitHappenings, freshDialogue } from './act';
import { type Core, holding, inside, passOn, today, unlessLocked } from './core';
import { ownDevice } from './device';
import { writeNotes } from './log';
import { modelsOf, mustBeReal, type Parcel, parcelOf } from './pass-on';
import { readDialogue } from './read-dialogue';
import { stampAll } from './rows-of';

/**
 * Gives a part of a dialogue to a new place: there it begins a dialogue of its own, with its own id and key, of which
 * nothing stays here. Here it is noted what went where.
 */
export const passPartOn = (
  core: Core,
  dialogue: string,
  to: Device,
  choice: Omit<PartChoice, 'today'>,
): Promise<Result<Parcel>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const may = mustBeReal(core);
      if (!may.ok) return may;
      const from = await ownDevice(core);
      if (!from.ok) return from;
      const read = await readDialogue(core, dialogue);
      if (!read.ok) return read;
      const chosen = { ...choice, today: today(core) };
      const selected = selectPart(read.value.dialogue, chosen, core.ports.newId);
      if (!selected.ok) return selected;
      const noted = notePassedPart(read.value.dialogue, { ...chosen, to: to.name });
      if (!noted.ok) return noted;
      const models = await modelsOf(core, dialogue);
      if (!models.ok) return models;
      const made = await holding(core).vault.newDialogue();
      const events = await stampAll(core, freshDialogue(made.dialogue), inside(core).profile.label, selected.value);
      const rows = { dialogue: made.dialogue, events: await sealed(core, events), invitations: [], letters: [] };
      const parcel = await parcelOf(core, { rows, models: models.value, from: from.value, to });
      if (!parcel.ok) return parcel;
      const done = await commitHappenings(core, read.value, noted.value, []);
      if (!done.ok) return passOn(done);
      await writeNotes(core, [{ use: 'passedOn', dialogue }]);
      return ok(parcel.value);
    }),
  );

/** Events as rows of their dialogue, which is not kept here. */
async function sealed(core: Core, events: Event[]): Promise<BackedRow[]> {
  const places = events.map(({ dialogue }) => {
    return { dialogue, table: 'events' as const, id: core.ports.newId(), version: 1 };
  });
  const bytes = await holding(core).vault.seal(
    places.map((place, index) => ({ key: 'dialogue', place, value: events[index] })),
  );
  return places.flatMap(({ id, version }, index) => {
    const row = bytes[index];
    return row ? [{ id, version, bytes: row }] : [];
  });
}
