/** Wide enough for a code, and little enough to be read while the hand still holds it. */
const widest = 1600;

/** The pixels of a picture, made smaller where it is large. In: the picture and its size. */
export function pixelsOf(picture: CanvasImageSource, width: number, height: number): ImageData {
  const scale = Math.min(1, widest / Math.max(width, height));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('A canvas can be drawn on');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
