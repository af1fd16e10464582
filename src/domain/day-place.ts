import type { Band } from './model';

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

/**
 * The age band by whose words one speaks of the child's day: some begin school at five, and many are in kindergarten after
 * they turned six. Where it is by day is known better than what is usual at an age.
 */
export function bandByDay(band: Band, day: DayPlace): Band {
  if (day === 'school' && (band === '0-2' || band === '3-5')) return '6-9';
  return day === 'kindergarten' && band === '6-9' ? '3-5' : band;
}
