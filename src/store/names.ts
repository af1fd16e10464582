/** The database with the list of profiles. */
export const registryName = 'samsyn-profiles';

/** The database of one profile. */
export const profileDatabaseName = (id: string): string => `samsyn-${id}`;
