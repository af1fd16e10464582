import type { Stores } from './rows';

/** Stores whose code is fetched when one of them is first asked for. */
export function storesLater(load: () => Promise<Stores>): Stores {
  let loading: Promise<Stores> | undefined;
  const stores = () => (loading ??= load());
  return {
    profiles: async () => (await stores()).profiles(),
    addProfile: async (entry, first) => (await stores()).addProfile(entry, first),
    renameProfile: async (id, label) => (await stores()).renameProfile(id, label),
    removeProfile: async (id) => (await stores()).removeProfile(id),
    open: async (id) => (await stores()).open(id),
    example: async () => (await stores()).example(),
  };
}
