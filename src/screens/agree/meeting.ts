import type { TalkInRoom } from '../../use-session';

/** What every part of the page is about. `over`: the conversation has ended or was cancelled, and is only read. */
export type Meeting = TalkInRoom & { over: boolean };
