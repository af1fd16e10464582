import type { DayPlace } from '../../domain/day-place';
import type { SharedPart } from '../../domain/share-with';
import { type PlaceName, placeOfArea } from '../../parts/world/drawn-places';

const beforeSchool: readonly DayPlace[] = ['home', 'childminder', 'nursery', 'kindergarten'];

/** The drawing of a place that a child spoke of; nothing for the whole. In: where the child spends the day. */
export function placePictured({ area, place }: SharedPart, day: DayPlace): PlaceName | undefined {
  const found = area === undefined ? undefined : placeOfArea[area];
  if (found === 'home' && place === 'otherHome') return 'otherHome';
  return found === 'school' && beforeSchool.includes(day) ? 'daycare' : found;
}
