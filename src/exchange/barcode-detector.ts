type Detector = { detect(image: ImageBitmapSource): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

/** Reads QR codes with what the browser has itself: faster than ours. Nothing where it has none; then `readQr` does. */
export async function nativeQrReader(): Promise<((image: ImageBitmapSource) => Promise<string[]>) | undefined> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  try {
    if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return undefined;
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (image) => (await detector.detect(image)).map(({ rawValue }) => rawValue);
  } catch {
    return undefined;
  }
}
