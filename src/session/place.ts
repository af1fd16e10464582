import type { Sealed } from '../domain/sealed';
import { type Core, holding } from './core';

const placePlace = { dialogue: '', table: 'drafts' as const, id: 'place', version: 1 };

/** Remembers, sealed, where someone stood, so that unlocking leads back there. */
export const keepPlace = (core: Core, route: string): Promise<void> => core.inTurn(() => writePlace(core, route));

async function writePlace(core: Core, route: string): Promise<void> {
  const state = core.state();
  if (state.at !== 'inside' || state.example) return;
  const { vault, store } = holding(core);
  const [bytes] = await vault.seal([{ key: 'data', place: placePlace, value: route }]);
  await store.commit([{ record: 'place', value: bytes as Sealed }]);
}

/** The route where someone stood last, if it can be read. */
export async function readPlace(core: Core): Promise<string | undefined> {
  const { vault, store } = holding(core);
  const record = await store.record('place');
  if (!record.ok || !record.value) return undefined;
  const [value] = await vault.open([{ key: 'data', place: placePlace, bytes: record.value }]);
  return typeof value === 'string' ? value : undefined;
}
