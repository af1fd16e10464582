import * as z from 'zod/mini';
import type { Day } from '../domain/agreement';
import { lastBackupSchema } from '../domain/backup-due';
import type { Card } from '../domain/card';
import type { Dialogue } from '../domain/dialogue';
import type { ChildBand } from '../domain/child-band';
import type { DayPlace } from '../domain/day-place';
import type { Event, UnknownEvent } from '../domain/event';
import type { Finding, Head } from '../domain/head';
import type { Band, ModelRef } from '../domain/model';
import { modelRefSchema } from '../domain/model-schema';
import type { DialogueModel } from '../domain/model-file';
import type { Person } from '../domain/person';
import type { Refusal } from '../domain/result';
import { retention } from '../domain/retention';
import type { AtDoor } from '../store/first-look';

export const settingsSchema = z.object({
  /** minutes without a touch before the vault locks */
  idleMinutes: z.int().check(z.gte(1), z.lte(120)),
  /** seconds out of sight before the vault locks */
  hiddenSeconds: z.int().check(z.gte(30), z.lte(3600)),
  /** minutes without a touch while the meeting is on */
  meetingMinutes: z.int().check(z.gte(5), z.lte(180)),
  /** the last backup that was given out, if there was one */
  lastBackup: z.optional(lastBackupSchema),
  /** months after the last conversation until someone is asked whether a dialogue is still needed */
  retentionMonths: z._default(z.int().check(z.gte(retention.least), z.lte(retention.most)), retention.usual),
  /** the model that new dialogues begin with; the standard one where none is chosen, or it is not here any more */
  model: z.optional(modelRefSchema),
});
export type Settings = z.infer<typeof settingsSchema>;
export const usualSettings: Settings = {
  idleMinutes: 5,
  hiddenSeconds: 60,
  meetingMinutes: 60,
  retentionMonths: retention.usual,
};

/** A profile as the door shows it: what is known without unlocking. */
export type DoorProfile = AtDoor;

/** Letters that lie unopened: how many, and of whom. */
export type Waiting = { conversation: string; persons: string[]; unknown: number };

/** The dialogue that is open, with what was found wrong with its rows. */
export type OpenDialogue = {
  dialogue: Dialogue;
  /** the events that could be read; the dialogue is folded anew from them after each act */
  events: Event[];
  findings: Finding[];
  waiting: Waiting[];
  /** events of kinds this program does not know: kept, not shown */
  unknownEvents: UnknownEvent[];
  /** how many events of a dialogue that was passed on do not prove that they come from the device they name */
  unverified: number;
  head: Head;
  headVersion: number;
  cardVersion: number;
};

/**
 * `begun`: as the tablet was laid down last, an answer of theirs lay here that was not handed in. `sits`: where not all are
 * in one room, who will see this person's answer, and whether that sitting has met. `steps`: answers on three steps though
 * the usual ones are others.
 */
export type RoundPerson = Person & {
  answered: boolean;
  begun?: boolean;
  sits?: Pick<Round, 'readers' | 'adults'> & { opened: boolean };
  steps?: 'three' | undefined;
};

/** What the tablet still knows while it goes round: no views, no notes, nobody's answers. */
export type Round = {
  dialogue: string;
  conversation: string;
  child: string;
  band: Band;
  day: DayPlace;
  date?: Day | undefined;
  familyNote: string;
  host: string;
  /** the screens on which the child answers */
  childBand: ChildBand;
  /** the child's two homes as they are called, the first one first; empty where it has one */
  homes: string[];
  /** the adults of the conversation among whom a child chooses whom to answer with */
  adults: Pick<Person, 'id' | 'name' | 'role'>[];
  /** names of those in the meeting who will see the answers */
  readers: string[];
  areas: string[];
  otherTitle: string;
  model: ModelRef;
  /** the model itself, where it is not the standard one: its texts are no secret and the data key is gone */
  own?: DialogueModel | undefined;
  /** the views were opened before; what is given now comes after */
  opened: boolean;
  people: RoundPerson[];
  /** whose page is open; kept through a reload */
  current?: string | undefined;
  /** who asks to talk to an adult now; nothing else is known of it */
  asks?: string | undefined;
  /** who has just given an answer and may now hand the tablet on */
  given?: string | undefined;
};

export type Inside = {
  at: 'inside';
  profile: { id: string; label: string };
  example: boolean;
  settings: Settings;
  /** the own models of this profile; the standard one is not among them */
  models: readonly DialogueModel[];
  cards: Card[];
  /** dialogues whose card and events cannot be opened */
  unreadable: number;
  /** dialogues that colleagues shared and have forgotten since someone was last here */
  forgotten: number;
  open?: OpenDialogue | undefined;
  /** where to go after unlocking; taken once */
  returnTo?: string | undefined;
  pinSet: boolean;
};

export type State =
  | { at: 'starting' }
  | { at: 'elsewhere' }
  | { at: 'broken'; refusal: Refusal }
  /** `isLost`: the browser has just deleted what lay here */
  | { at: 'door'; profiles: DoorProfile[]; resting?: string | undefined; isLost?: boolean }
  | Inside
  | { at: 'round'; profile: { id: string; label: string }; example: boolean; round: Round };
