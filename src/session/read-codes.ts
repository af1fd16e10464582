import { nativeQrReader } from '../exchange/barcode-detector';
import { createCollector, type PartTaken } from '../exchange/parts';
import { type Pixels, readQr } from '../exchange/qr';

/** A picture to look at: as the browser has it, and its pixels where we must look ourselves. */
export type Frame = { image: ImageBitmapSource; pixels: () => Pixels };

/** What was seen in a picture: no code at all, or what came of the code. */
export type Seen = { type: 'nothing' } | PartTaken;

/** Reads QR codes one picture after the other, until an answer is whole. */
export type CodeReader = {
  /** `patience`: milliseconds to search; a photo deserves more than a frame of a camera. */
  look(frame: Frame, patience?: number): Promise<Seen>;
  /** Gives up the answer that is not whole yet. */
  startOver(): void;
};

/** A reader of QR codes: by the browser's own means where it has any, else by ours. */
export async function readCodes(): Promise<CodeReader> {
  const collector = createCollector();
  const native = await nativeQrReader();
  const textsIn = async ({ image, pixels }: Frame, patience?: number): Promise<string[]> => {
    const found = await native?.(image).catch(() => []);
    if (found?.length) return found;
    const text = await readQr(pixels(), patience);
    return text === undefined ? [] : [text];
  };
  return {
    async look(frame, patience) {
      let seen: Seen = { type: 'nothing' };
      for (const text of await textsIn(frame, patience)) {
        seen = collector.take(text);
        if (seen.type === 'done') break;
      }
      return seen;
    },
    startOver: () => collector.startOver(),
  };
}
