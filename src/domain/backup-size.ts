/** The largest backup that is given out and read, in bytes. Alone here: the vault asks before it loads any schema. */
export const largestBackup = 50_000_000;
