import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { WhileHidden } from './reading';

/**
 * `taken`: another program has it, or it went away. `paused`: the page was out of sight; some devices give a black picture
 * afterwards, so that it begins anew by a tap.
 */
export type CameraState = 'off' | 'starting' | 'on' | Trouble | 'paused';
type Trouble = 'denied' | 'none' | 'taken';

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
    if (stream.current) stop(stream.current);
    stream.current = undefined;
    setState(as);
  }, []);
  const isHere = useClosing(close, stream);
  const open = async () => {
    setState('starting');
    const opened = await whileHidden(openCamera);
    if (typeof opened === 'string') return setState(opened);
    // Whoever has left while the browser asked, or has turned to something else, is not filmed.
    if (!isHere.current) return stop(opened);
    stream.current = opened;
    if (document.hidden) return close('paused');
    for (const track of opened.getTracks()) track.addEventListener('ended', () => close('taken'));
    setState('on');
  };
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

/** The light goes out. A track that is stopped by us tells nobody that it ended. */
function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Closes it when the page is left or out of sight. Out: whether the page is still there. */
function useClosing(close: (as?: CameraState) => void, stream: RefObject<MediaStream | undefined>): RefObject<boolean> {
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    const hidden = () => {
      if (document.hidden && stream.current) close('paused');
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      isHere.current = false;
      document.removeEventListener('visibilitychange', hidden);
      if (stream.current) stop(stream.current);
      stream.current = undefined;
    };
  }, [close, stream]);
  return isHere;
}

/** The reasons of Media Capture and Streams; whatever else it is, there is no camera to be had. */
const troubles: Record<string, Trouble> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotReadableError: 'taken',
  AbortError: 'taken',
};

/** Asks for the camera at the back, as sharp as is needed for a code. */
async function openCamera(): Promise<MediaStream | Trouble> {
  try {
    const wanted = { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 960 } };
    return await navigator.mediaDevices.getUserMedia({ video: wanted, audio: false });
  } catch (error) {
    return (error instanceof DOMException && troubles[error.name]) || 'none';
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
