import { useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { ModelRef } from './domain/model';
import { standardRef } from './domain/standard-model';
import { useDesk, useDeskState } from './use-session';

const atTheDoor = ['/', '/about', '/paper', '/parts', '/new-profile', '/from-backup'];
const meeting = /^\/dialogue\/[^/]+\/(together|big-screen|agree)\//;

/** Whether a route belongs to a meeting that is on: the screen stays awake, and the lock is patient. */
export const isMeeting = (path: string): boolean => meeting.test(path);

/** A route without menus, for everybody in the room. */
export const isBigScreen = (path: string): boolean => /^\/dialogue\/[^/]+\/big-screen\//.test(path);

/** The model of the dialogue that a route is about, else the standard one. */
export function modelAt(state: ReturnType<typeof useDeskState>, path: string): ModelRef {
  const dialogue = state.at === 'inside' ? state.open?.dialogue : undefined;
  return dialogue && `${path}/`.startsWith(`/dialogue/${dialogue.id}/`) ? dialogue.model : standardRef;
}

/**
 * Keeps the place of whoever is inside, leads back there once after unlocking, and leaves no route of the inside in the
 * address when it is locked.
 */
export function usePlace(): void {
  const desk = useDesk();
  const state = useDeskState();
  const [path, navigate] = useLocation();
  const before = useRef<typeof state.at>(undefined);
  const returnTo = state.at === 'inside' ? state.returnTo : undefined;
  const open = state.at === 'inside' ? state.open?.dialogue.id : undefined;
  // Before the browser paints: nobody sees a page on the way that is not theirs to see.
  useLayoutEffect(() => {
    const from = before.current;
    before.current = state.at;
    if (state.at === 'door' && !atTheDoor.includes(path)) navigate('/', { replace: true });
    if (state.at !== 'inside') return;
    const back = placeToGo(from, path, returnTo, open);
    if (back && back !== path) navigate(back, { replace: true });
    // Locked meanwhile: then the place before is the one that is kept.
    else desk.keepPlace(path).catch(() => undefined);
  }, [desk, state.at, returnTo, open, path, navigate]);
}

/** After the door the place where one stood; after the round the dialogue it belongs to, or a place within it. */
function placeToGo(from: string | undefined, path: string, returnTo: string | undefined, open: string | undefined) {
  if (from === 'door' || from === 'starting') return returnTo;
  const dialogue = from === 'round' && open ? `/dialogue/${open}` : undefined;
  return dialogue && path.startsWith(dialogue) ? undefined : dialogue;
}
