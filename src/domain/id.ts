import * as z from 'zod/mini';

/** A name that the program gave to something: random or a digest, never empty and never long. */
export const idSchema = z.string().check(z.minLength(1), z.maxLength(64));
