import { drawnPlaces, type PlaceName } from './drawn-places';
import { Sheet } from './sheet';

/** A place of the child's life, 10rem wide or as `--world-size` says; from 96 px. Decorative: a word stands beside it. */
export function PlacePicture({ place }: { place: PlaceName }) {
  return <Sheet sheet="picture" drawing={drawnPlaces[place]} asIs={place === 'me'} />;
}
