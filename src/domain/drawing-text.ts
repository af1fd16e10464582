import * as z from 'zod/mini';

/** The longest drawing, in bytes; as many letters, because all of them are ASCII. */
export const longestDrawing = 2048;

/** What a view may hold as a drawing. Whether it can be read, `drawingFromText` says; the empty text is an empty paper. */
export const drawingSchema = z.string().check(z.maxLength(longestDrawing), z.regex(/^[\w-]*$/));
