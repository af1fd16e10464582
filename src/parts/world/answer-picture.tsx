import { drawnLoads, drawnPrivate, drawnTakes, drawnUnsure, drawnYesNo } from './drawn-answers';
import { Sheet } from './sheet';

// The pictures of answers are 6rem wide or as `--world-size` says; they are told apart from 64 px on, by shape alone.

/** How much is hard: the same hand holds nothing, a small stone or a big stone. Only the load grows, never something nice. */
export function Load({ size }: { size: keyof typeof drawnLoads }) {
  return <Sheet sheet="answer" drawing={drawnLoads[size]} asIs />;
}

/** Yes or no, alike in worth: the hand is up, or both hands rest on the table. */
export function YesNo({ answer }: { answer: keyof typeof drawnYesNo }) {
  return <Sheet sheet="answer" drawing={drawnYesNo[answer]} asIs />;
}

/** Whether the child takes part: at the table with a grown-up, with a book under a tree, or another day. */
export function Takes({ answer }: { answer: keyof typeof drawnTakes }) {
  return <Sheet sheet="answer" drawing={drawnTakes[answer]} />;
}

/** "I don't know": the thought is still a tangle in a cloud. */
export function Unsure() {
  return <Sheet sheet="answer" drawing={drawnUnsure} />;
}

/** "I don't want to say": the curtain is drawn, with a plant in the window. */
export function Private() {
  return <Sheet sheet="answer" drawing={drawnPrivate} />;
}
