import { compareText } from '../domain/event';
import { ok, type Result } from '../domain/result';
import type { RowPlace, Sealed } from '../domain/sealed';
import { checkChain, type Doubt, type End, endSchema, type Entry, parseLogRow, type UseNote } from '../domain/use-log';
import type { Row, Write } from '../store/rows';
import { type Core, holding, passOn, unlessLocked } from './core';

/** Where the last entry is noted apart from the entries. */
export const logEndPlace = { dialogue: '', table: 'log', id: 'end', version: 1 } as const satisfies RowPlace;
export const logPlace = (id: string): RowPlace => ({ dialogue: '', table: 'log', id, version: 1 });

/** Notes uses in the profile's own log. It never stands in the way: where it cannot be written, the work goes on. */
export const noteUse = (core: Core, ...notes: UseNote[]): Promise<Result<void>> =>
  core.inTurn(() => unlessLocked(() => writeNotes(core, notes)));

/** The same within a turn that has already begun. `also` is written in the same transaction. */
export async function writeNotes(
  core: Core,
  notes: UseNote[],
  also: Write[] = [],
  who = whoIs(core),
): Promise<Result<void>> {
  const fresh = await sealNotes(core, notes, who);
  if (!fresh.ok) return fresh;
  const done = await holding(core).store.commit([...logWrites(fresh.value), ...also]);
  return done.ok ? ok(undefined) : passOn(done);
}

export type FreshEntries = { rows: Row[]; end: Sealed };

export const logWrites = ({ rows, end }: FreshEntries): Write[] => [
  ...rows.map((put): Write => ({ put, table: 'log' })),
  { record: 'logEnd', value: end },
];

/** Makes entries that follow the last one, and the new end. They count once they are written. */
export async function sealNotes(core: Core, notes: UseNote[], who = whoIs(core)): Promise<Result<FreshEntries>> {
  const { vault } = holding(core);
  const end = await readEnd(core);
  if (!end.ok) return end;
  let { n, id: before } = end.value ?? { n: 0, id: '' };
  const entries: object[] = [];
  for (const note of notes) {
    n += 1;
    const [entry] = await vault.stamp([{ ...note, n, before, who, at: core.ports.now().toISOString() }]);
    if (!entry) throw new Error('One entry was stamped');
    before = entry.id;
    entries.push(entry);
  }
  const places = entries.map(() => logPlace(core.ports.newId()));
  const sealed = await vault.seal([
    ...entries.map((value, index) => ({ key: 'data' as const, place: places[index] as RowPlace, value })),
    { key: 'data', place: logEndPlace, value: { n, id: before } },
  ]);
  const rows = places.map(({ id, dialogue, version }, index) => ({
    id,
    dialogue,
    version,
    bytes: sealed[index] as Sealed,
  }));
  return ok({ rows, end: sealed.at(-1) as Sealed });
}

function whoIs(core: Core): string {
  const state = core.state();
  return state.at === 'inside' || state.at === 'round' ? state.profile.label : '';
}

async function readEnd(core: Core): Promise<Result<End | undefined>> {
  const { vault, store } = holding(core);
  const record = await store.record('logEnd');
  if (!record.ok) return passOn(record);
  if (!record.value) return ok(undefined);
  const [value] = await vault.open([{ key: 'data', place: logEndPlace, bytes: record.value }]);
  const parsed = endSchema.safeParse(value);
  return ok(parsed.success ? parsed.data : undefined);
}

/** `brought` are entries of other logs, which came with a backup, the oldest first. */
export type UseLog = { entries: Entry[]; brought: Entry[]; doubts: Doubt[] };

/** Reads the log of this profile, the oldest entry first, with every place where it is not what was written. */
export const readLog = (core: Core): Promise<Result<UseLog>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const { vault } = holding(core);
      const all = await readRows(core);
      if (!all.ok) return all;
      const end = await readEnd(core);
      if (!end.ok) return end;
      const of = (wanted: boolean) => all.value.flatMap(({ entry, brought }) => (brought === wanted ? [entry] : []));
      const entries = of(false).sort((a, b) => a.n - b.n);
      const digests = await vault.stamp(entries.map(({ id: _id, ...entry }) => entry));
      return ok({
        entries,
        brought: of(true).sort((a, b) => compareText(a.at, b.at) || a.n - b.n),
        doubts: checkChain(
          entries,
          digests.map(({ id }) => id),
          end.value,
        ),
      });
    }),
  );

async function readRows(core: Core): Promise<Result<{ entry: Entry; brought: boolean }[]>> {
  const { vault, store } = holding(core);
  const rows = await store.all('log');
  if (!rows.ok) return passOn(rows);
  const values = await vault.open(rows.value.map(({ id, bytes }) => ({ key: 'data', place: logPlace(id), bytes })));
  return ok(values.flatMap((value) => parseLogRow(value) ?? []));
}

/** Lays entries that came with a backup beside the own ones, each once. They count for nothing in the own chain. */
export const bringInLog = (core: Core, entries: readonly Entry[]): Promise<Result<void>> =>
  core.inTurn(() =>
    unlessLocked(async () => {
      const { vault, store } = holding(core);
      const known = await readRows(core);
      if (!known.ok) return known;
      const here = new Set(known.value.map(({ entry }) => entry.id));
      const fresh = entries.filter(({ id }) => !here.has(id));
      if (fresh.length === 0) return ok(undefined);
      const places = fresh.map(() => logPlace(core.ports.newId()));
      const sealed = await vault.seal(
        fresh.map((brought, index) => ({ key: 'data', place: places[index] as RowPlace, value: { brought } })),
      );
      const rows = places.map(({ id, dialogue, version }, index): Write => {
        return { put: { id, dialogue, version, bytes: sealed[index] as Sealed }, table: 'log' };
      });
      const done = await store.commit(rows);
      return done.ok ? ok(undefined) : passOn(done);
    }),
  );
