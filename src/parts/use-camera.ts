import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { WhileHidden } from './reading';

/** `paused`: the page was out of sight; some devices give a black picture afterwards, so that it begins anew by a tap. */
export type CameraState = 'off' | 'starting' | 'on' | 'denied' | 'none' | 'paused';

/**
 * The camera, from the tap that opens it until it is closed, the page is left or out of sight. In: called with each
 * picture; the next comes when it has answered; what to do around the browser's question. Out: where it shows itself, and
 * the ways to open and close it.
 */
export function useCamera(
  onFrame: (video: HTMLVideoElement, close: () => void) => Promise<void>,
  whileHidden: WhileHidden,
) {
  const [state, setState] = useState<CameraState>('off');
  const video = useRef<HTMLVideoElement>(null);
  const stream = useRef<MediaStream>(undefined);
  const frame = useRef(onFrame);
  useEffect(() => {
    frame.current = onFrame;
  }, [onFrame]);

  const close = useCallback((as: CameraState = 'off') => {
    for (const track of stream.current?.getTracks() ?? []) track.stop();
    stream.current = undefined;
    setState(as);
  }, []);
  const open = async () => {
    setState('starting');
    const opened = await whileHidden(openCamera);
    // Whoever has left meanwhile, or closed it, is not filmed.
    if (typeof opened === 'string') return setState(opened);
    stream.current = opened;
    setState('on');
  };
  useClosing(close, stream);
  useEffect(() => {
    const [shown, filmed] = [video.current, stream.current];
    if (state !== 'on' || !shown || !filmed) return;
    const watching = new AbortController();
    shown.srcObject = filmed;
    void shown.play().catch(() => undefined);
    void watch(shown, (picture) => frame.current(picture, () => close()), watching.signal);
    return () => {
      watching.abort();
      shown.srcObject = null;
    };
  }, [state, close]);
  return { state, video, open: () => void open(), close: () => close() };
}

/** Closes it when the page is left or out of sight. */
function useClosing(close: (as?: CameraState) => void, stream: RefObject<MediaStream | undefined>): void {
  useEffect(() => {
    const hidden = () => {
      if (document.hidden && stream.current) close('paused');
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      for (const track of stream.current?.getTracks() ?? []) track.stop();
      stream.current = undefined;
    };
  }, [close, stream]);
}

/** Asks for the camera at the back, as sharp as is needed for a code. */
async function openCamera(): Promise<MediaStream | 'denied' | 'none'> {
  try {
    const wanted = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 960 } };
    return await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  } catch (error) {
    return error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name)
      ? 'denied'
      : 'none';
  }
}

/** Looks at one picture after the other until it is told to stop. */
async function watch(
  video: HTMLVideoElement,
  look: (video: HTMLVideoElement) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0) await look(video);
    await nextFrame(video);
  }
}

/** The next picture of the camera; where the browser does not tell, a moment later. */
const nextFrame = (video: HTMLVideoElement): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 120);
    if (!('requestVideoFrameCallback' in video)) return;
    video.requestVideoFrameCallback(() => {
      clearTimeout(late);
      resolve();
    });
  });
