// The line between a phone and the server, as DevTools draws it out and hears it.
import { setTimeout } from 'node:timers/promises';

/** 1.6 Mbit/s down, 0.75 up, 150 ms until a response begins: what Lighthouse calls a slow 4G line. */
export async function slowLine(devtools) {
  await devtools.send('Network.enable');
  const bytes = (kilobits) => (kilobits * 1000) / 8;
  const [downloadThroughput, uploadThroughput] = [bytes(1600), bytes(750)];
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput,
    uploadThroughput,
  });
}

/**
 * Listens to what is fetched. Out: gives the bytes, with their headers, of everything that was asked for until a moment
 * (milliseconds since 1970), also of what came to its end later.
 */
export function countBytes(devtools) {
  const asked = new Map();
  devtools.on('Network.requestWillBeSent', ({ requestId, wallTime, request }) =>
    asked.set(requestId, { at: wallTime * 1000, url: request.url }),
  );
  for (const over of ['Network.loadingFinished', 'Network.loadingFailed']) {
    devtools.on(over, ({ requestId, encodedDataLength = 0 }) =>
      Object.assign(asked.get(requestId) ?? {}, { bytes: encodedDataLength }),
    );
  }
  return async (moment) => {
    const until = () => [...asked.values()].filter(({ at, url }) => at <= moment && !url.startsWith('data:'));
    while (until().some(({ bytes }) => bytes === undefined)) await setTimeout(50);
    return until().reduce((sum, { bytes }) => sum + bytes, 0);
  };
}
