export const dayPlaces = [
  'home',
  'childminder',
  'nursery',
  'kindergarten',
  'school',
  'education',
  'work',
  'elsewhere',
] as const;
/** Where the child spends the day. */
export type DayPlace = (typeof dayPlaces)[number];
