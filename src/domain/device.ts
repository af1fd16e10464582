import * as z from 'zod/mini';

/** The longest name of a device that is shown to another one, in code units. */
export const longestDeviceName = 60;

/** A compressed P-256 point (33 bytes) in base64url. */
const pointSchema = z.string().check(z.regex(/^[\w-]{44}$/));

/**
 * A device as another one knows it: `id` follows from its two keys, so that nobody can put other keys under a known id.
 * What it is sent is sealed to `seals`; what it writes is signed for `signs`. `name` is what its owner calls it.
 */
export const deviceSchema = z.object({
  id: z.string().check(z.regex(/^[\w-]{22}$/)),
  name: z.string().check(z.maxLength(longestDeviceName)),
  seals: pointSchema,
  signs: pointSchema,
});
export type Device = z.infer<typeof deviceSchema>;

/** The devices with those that are not among them yet; a device keeps the name under which it came. */
export const withDevices = (known: Device[], ...more: Device[]): Device[] => [
  ...known,
  ...more.filter(({ id }, index) => ![...known, ...more.slice(0, index)].some((one) => one.id === id)),
];
