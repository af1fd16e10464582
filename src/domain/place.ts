/** Where a person sees the child. A child with two homes can have an answer per home. */
export const places = ['home', 'otherHome', 'daycare', 'school', 'club', 'leisure', 'meetings', 'elsewhere'] as const;
export type Place = (typeof places)[number];
