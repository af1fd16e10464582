import { type Card, cardSchema, compareCards } from '../domain/card';
import { ok, type Refusal, type Result } from '../domain/result';
import type { Row, Store } from '../store/rows';
import { type Core, holding, passOn } from './core';
import { homeOf, readDialogue } from './read-dialogue';
import { sealAct } from './rows-of';

/**
 * Reads all cards. A card that is old or cannot be read is made again from its events. In: the rows of all dialogues.
 */
export async function loadCards(core: Core, found: Row[]): Promise<Result<{ cards: Card[]; unreadable: number }>> {
  const { store } = holding(core);
  // Read while the keys are unwrapped.
  const own = store.all('cards');
  const admitted = new Set(await admitAll(core, found));
  const rows: Row[] = [];
  for (const home of new Set([store, ...core.homes.values()])) {
    const stored = await (home === store ? own : home.all('cards'));
    if (!stored.ok) return passOn(stored);
    rows.push(...stored.value.filter(({ dialogue }) => admitted.has(dialogue)));
  }
  const values = await holding(core).vault.open(
    rows.map(({ bytes, dialogue, id, version }) => ({
      key: 'dialogue',
      place: { dialogue, table: 'cards', id, version },
      bytes,
    })),
  );
  const cards = values.flatMap((value) => {
    const card = cardSchema.safeParse(value);
    return card.success ? [card.data] : [];
  });
  const there = new Set(cards.map(({ dialogue }) => dialogue));
  for (const id of admitted) {
    if (there.has(id)) continue;
    const card = await rebuildCard(core, id);
    if (card) cards.push(card);
  }
  return ok({ cards: cards.sort(compareCards), unreadable: found.length - cards.length });
}

/**
 * Takes the keys of all dialogues into the vault; those that a colleague has shared since are accepted first. Out: the
 * dialogues that can be opened.
 */
async function admitAll(core: Core, found: Row[]): Promise<string[]> {
  const { vault, store } = holding(core);
  core.homes.clear();
  const rows: Row[] = [];
  // One store for each home: the cards of a home are read once, however many of its dialogues are shared.
  const opened = new Map<string, Result<Store, Refusal>>();
  // A dialogue has one row, its own: no other can take its place.
  for (const row of found.filter(({ id, dialogue }) => id === dialogue)) {
    const own = row.by === 'shared' ? await acceptRow(core, row) : row;
    const home = row.group ? (opened.get(row.group) ?? (await core.ports.stores.open(row.group))) : ok(store);
    if (row.group) opened.set(row.group, home);
    if (home.ok) core.homes.set(row.dialogue, home.value);
    if (own && home.ok) rows.push(own);
  }
  const admitted = await vault.admitDialogues(
    rows.map(({ dialogue, version, bytes }) => ({ dialogue, version, keys: bytes })),
  );
  return rows.filter((_row, index) => admitted[index]).map(({ dialogue }) => dialogue);
}

async function acceptRow(core: Core, row: Row): Promise<Row | undefined> {
  const { vault, store } = holding(core);
  const pair = await store.record('keyPair');
  if (!pair.ok || !pair.value) return undefined;
  const accepted = await vault.acceptShared(row.dialogue, row.bytes, pair.value.privateKey);
  if (!accepted.ok) return undefined;
  const { by: _shared, ...rest } = row;
  const own: Row = { ...rest, bytes: accepted.value };
  const written = await store.commit([{ put: own, table: 'dialogues' }]);
  return written.ok ? own : undefined;
}

async function rebuildCard(core: Core, id: string): Promise<Card | undefined> {
  const read = await readDialogue(core, id);
  if (!read.ok || read.value.dialogue.lamport === 0) return undefined;
  const { writes, card } = await sealAct(core, read.value.dialogue, [], read.value);
  await homeOf(core, id).commit(writes);
  return card;
}
