import { drawnScenes, type SceneName } from './drawn-scenes';
import { Sheet } from './sheet';

/** What a screen of the child mode tells of, 10rem wide or as `--world-size` says. Decorative: the words say it too. */
export function ScenePicture({ scene }: { scene: SceneName }) {
  return <Sheet sheet="picture" drawing={drawnScenes[scene]} asIs={scene === 'kept'} />;
}
