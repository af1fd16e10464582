import { drawnNice, type NiceId } from './drawn-nice';
import { Sheet } from './sheet';

/** Something nice, 4rem wide or as `--world-size` says; from 48 px. Which ones a place has says `nicePictures`. */
export function NicePicture({ id }: { id: NiceId }) {
  return <Sheet sheet="small" drawing={drawnNice[id]} />;
}
