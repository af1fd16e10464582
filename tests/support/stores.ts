import { ok } from '../../src/domain/result';
import type { Store, Stores } from '../../src/store/rows';

/** All stores of a tablet, each changed in the same way. */
export function withStore(stores: Stores, change: (store: Store) => Store): Stores {
  const changed = (found: Awaited<ReturnType<Stores['open']>>) => (found.ok ? ok(change(found.value)) : found);
  return {
    ...stores,
    addProfile: async (entry, first) => changed(await stores.addProfile(entry, first)),
    open: async (id) => changed(await stores.open(id)),
  };
}
