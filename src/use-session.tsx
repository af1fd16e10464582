import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { flushSync } from 'react-dom';
import { version } from '../package.json';
import type { Conversation, Dialogue } from './domain/dialogue';
import type { Decider } from './domain/decide';
import type { Refusal, Result } from './domain/result';
import { asSeenBy } from './domain/seen-by';
import { readTalkRef } from './domain/sitting';
import { duringOwnDialog } from './own-dialog';
import type { Reading } from './parts/reading';
import type { Desk } from './session/desk';
import type { CodeReader } from './session/read-codes';
import type { Inside, OpenDialogue, Round, State } from './session/state';
import type { KeptHere } from './session/with-child';
import { ModelsProvider } from './words/model';

export { duringOwnDialog } from './own-dialog';
export type { Course, MadeBackup } from './session/backup';
export type { Candidate } from './session/door';
export type { ExampleTexts } from './session/example';
export type { Asking, ListedInvitation, ShownInvitation } from './session/invitations';
export type { FoundModel, OfferedModel } from './session/model-files';
export type { DeviceKey, Parcel } from './session/pass-on';
export type { CodeReader, Frame, Seen } from './session/read-codes';
export type { Received, ReceiveQuestion } from './session/receive';
export type { Recovered } from './session/recover';
export type { FoundBackup, FoundDialogue } from './session/look-into-backup';
export type { BroughtIn, Restored } from './session/restore';
export type { FoundParcel } from './session/take-over';
export type { ShownDevice } from './vault/passing';
export type { Room } from './store/persistence';
export type { ListedWords } from './session/with-child';
export type { WordLanguage } from './session/secrets';
export type { Settings, DoorProfile, OpenDialogue, Round, RoundPerson, Waiting } from './session/state';

/** The version of the app, as its package says. */
export const appVersion: string = version;

const DeskContext = createContext<Desk | undefined>(undefined);

/** Hands the desk to every screen below. */
export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return (
    <DeskContext value={desk}>
      <ModelsHere>{children}</ModelsHere>
    </DeskContext>
  );
}

/** The models that whoever is inside can use; in a round the one it goes by; at the door only the standard one. */
function ModelsHere({ children }: { children: ReactNode }) {
  const state = useDeskState();
  const model = state.at === 'round' ? state.round.own : undefined;
  const inRound = useMemo(() => (model ? [model] : []), [model]);
  return <ModelsProvider own={state.at === 'inside' ? state.models : inRound}>{children}</ModelsProvider>;
}

/** The desk: every act of a screen passes through it. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('No desk above this screen');
  return desk;
}

/** What the desk shows just now. */
export function useDeskState(): State {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.state);
}

/** Makes sure that the database still answers each time the app is seen again. */
export function useComeToLight(): void {
  const desk = useDesk();
  useEffect(() => {
    const seen = () => {
      if (!document.hidden) void desk.comeToLight();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [desk]);
}

/** The state of whoever is inside; only for screens that are shown inside. */
export function useInside(): Inside {
  const state = useDeskState();
  if (state.at !== 'inside') throw new Error(`Shown outside: ${state.at}`);
  return state;
}

/** The round that is under way; only for screens of the round. */
export function useRound(): Round {
  const state = useDeskState();
  if (state.at !== 'round') throw new Error(`Shown without a round: ${state.at}`);
  return state.round;
}

export type Opened = { at: 'opening' } | { at: 'open'; open: OpenDialogue } | { at: 'refused'; refusal: Refusal };

/** Opens a dialogue for this screen. */
export function useDialogue(id: string): Opened {
  const desk = useDesk();
  const { open } = useInside();
  const [refusal, setRefusal] = useState<Refusal>();
  useEffect(() => {
    let here = true;
    void desk.openDialogue(id).then((result) => {
      if (here) setRefusal(result.ok ? undefined : result.refusal);
    });
    return () => {
      here = false;
    };
  }, [desk, id]);
  if (open?.dialogue.id === id) return { at: 'open', open };
  return refusal ? { at: 'refused', refusal } : { at: 'opening' };
}

/** A conversation of the open dialogue, if it is there. */
export const conversationIn = (open: OpenDialogue, id: string): Conversation | undefined =>
  open.dialogue.conversations.find((conversation) => conversation.id === id);

/** A conversation in the room where it is shown: `open` and `conversation` hold what the people of that room may meet. */
export type TalkInRoom = { open: OpenDialogue; conversation: Conversation; known: Conversation };

/**
 * A conversation of the open dialogue as it may be shown to those who are in the room. In: `id`, or `id.first` for one of
 * two sittings. `known` is the conversation as the desk has it; where it has sittings and none is named, `conversation`
 * is closed and empty. Whoever the attendance notes as absent does not look, but reads what is on `paper`; whoever came
 * unasked does both.
 */
export function talkIn(open: OpenDialogue, ref: string, on: 'screen' | 'paper' = 'screen'): TalkInRoom | undefined {
  const here = readTalkRef(ref);
  const known = conversationIn(open, here.conversation);
  if (!known) return undefined;
  const room = here.sitting && known.sittings?.[here.sitting];
  const asked = known.sittings ? (room?.people ?? []) : known.plan.participants.map(({ person }) => person);
  const { present = [], absent = [] } = (room || known).attendance ?? {};
  const looks = (person: string) => on === 'paper' || !absent.includes(person);
  const people = [...new Set([...asked.filter(looks), ...present])];
  const dialogue = asSeenBy(open.dialogue, people, here);
  const conversation = dialogue.conversations.find(({ id }) => id === known.id) ?? known;
  return { open: { ...open, dialogue }, conversation, known };
}

/** Where the page is read: on paper from the moment the browser begins to print until it has it. */
export function useReadOn(): 'screen' | 'paper' {
  const [on, change] = useState<'screen' | 'paper'>('screen');
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    // The browser takes the page as it stands when this returns.
    window.addEventListener('beforeprint', () => flushSync(() => change('paper')), { signal });
    window.addEventListener('afterprint', () => change('screen'), { signal });
    return () => left.abort();
  }, []);
  return on;
}

type Asked = { busy: boolean; refusal: Refusal | undefined; setRefusal(refusal: Refusal | undefined): void };

/**
 * Something asked of the desk that answers with a result: `run` it. `busy` until it answers; `refusal` holds the reason
 * of the last no, to be shown where the person is, until the next try.
 */
export function useFlow(): Asked & { run<T>(work: () => Promise<Result<T>>): Promise<Result<T>> } {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const run = useCallback(async <T,>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    setBusy(true);
    // What was said of the last try goes: the same words come as new ones, also to whoever hears them.
    setRefusal(undefined);
    try {
      const done = await work();
      setRefusal(done.ok ? undefined : done.refusal);
      return done;
    } finally {
      setBusy(false);
    }
  }, []);
  return { run, busy, refusal, setRefusal };
}

export type Act = <I>(decide: Decider<I>, input: I) => Promise<Result<void>>;

/** The acts of a screen: `act` answers with ok once it is on disk. */
export function useAct(): Asked & { act: Act } {
  const desk = useDesk();
  const { run, ...asked } = useFlow();
  const act = useCallback<Act>((decide, input) => run(() => desk.act(decide, input)), [desk, run]);
  return { act, ...asked };
}

type ToRead = Pick<Reading, 'busy' | 'take' | 'refuse' | 'refusals'> & {
  /** finds what is meant in a text */
  textOf(text: string): Promise<Result<Uint8Array<ArrayBuffer>>>;
};

/** Reads codes, files and pasted text for a screen. In: what becomes of what was read. */
export function useReading({ textOf, ...into }: ToRead): Reading {
  const desk = useDesk();
  const reader = useRef<Promise<CodeReader>>(undefined);
  return {
    ...into,
    codes: () => (reader.current ??= desk.readCodes()),
    takeText: async (text) => {
      const read = await textOf(text);
      if (read.ok) await into.take(read.value);
      else into.refuse(read.refusal);
    },
    clear: () => into.refuse(undefined),
    whileHidden: duringOwnDialog,
  };
}

/**
 * Words and choices that are half written on a desk screen: kept sealed with every change, there again after a lock or a
 * closed tab. In: what the draft belongs to, how to read a kept one (undefined when it no longer fits), and the start.
 * Out: the value (undefined until it is known), how to change it, how to let it go once it was saved.
 */
export function useDraft<T>(
  name: string,
  read: (kept: unknown) => T | undefined,
  start: T,
): [T | undefined, (next: T) => void, () => void] {
  const desk = useDesk();
  const [draft, setDraft] = useState<{ name: string; value: T }>();
  const first = useRef({ read, start });
  useEffect(() => {
    let here = true;
    void desk.readDraft(name).then((kept) => {
      const value = (kept === undefined ? undefined : first.current.read(kept)) ?? first.current.start;
      // What was written while the draft was being read is newer.
      if (here) setDraft((known) => (known?.name === name ? known : { name, value }));
    });
    return () => {
      here = false;
    };
  }, [desk, name]);
  const change = useCallback(
    (next: T) => {
      setDraft({ name, value: next });
      void desk.writeDraft(name, next);
    },
    [desk, name],
  );
  const letGo = useCallback(() => void desk.writeDraft(name, undefined), [desk, name]);
  return [draft?.name === name ? draft.value : undefined, change, letGo];
}

/**
 * Which words for one adult alone lie here, without the words; looked up anew with each change of the dialogue. `refusal`
 * where nobody could look.
 */
export function useKeptWords(dialogue: Dialogue): KeptHere & { refusal?: Refusal } {
  const desk = useDesk();
  const [kept, setKept] = useState<KeptHere & { refusal?: Refusal }>({ words: [], unreadable: [] });
  useEffect(() => {
    let here = true;
    void desk.listKept(dialogue.id).then((found) => {
      if (here) setKept(found.ok ? found.value : { words: [], unreadable: [], refusal: found.refusal });
    });
    return () => {
      here = false;
    };
  }, [desk, dialogue]);
  return kept;
}

/** Prints the page and notes that something of a dialogue is on paper now. */
export function usePrint(dialogue: string): () => void {
  const desk = useDesk();
  return useCallback(() => {
    window.print();
    void desk.noteUse('printed', dialogue);
  }, [desk, dialogue]);
}
