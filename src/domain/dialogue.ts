import type { Agreement, Day, Evaluation, Step } from './agreement';
import type { Device } from './device';
import type { DayPlace } from './day-place';
import type { ChildBand } from './child-band';
import type { Basis, Birth, Body, Information, Plan, Shown, ToldAnswer } from './event';
import type { Homes } from './home';
import type { ModelRef } from './model';
import type { Person } from './person';
import type { Sitting } from './sitting';
import type { View } from './view';

export type Child = { name: string; birth: Birth; day: DayPlace };

/** A view as it stands in the dialogue: with the letter it came in, and whether it came after the opening. */
export type GivenView = { letter: string; view: View; late: boolean };

/**
 * A child's view, opened with the child first. `shown` is missing until someone has marked with the child who may see
 * what; `by` is the adult who did.
 */
export type ChildView = GivenView & { shown?: Shown[]; by?: string | undefined };

/** Words of a view as an interpreter said them, and who that was. */
export type Interpretation = Pick<Body<'wordsInterpreted'>, 'letter' | 'area' | 'place' | 'text' | 'by'>;

/** What was given and said in one room. */
export type Said = {
  opened: boolean;
  views: GivenView[];
  interpretations: Interpretation[];
  notes: Record<string, string>;
  differences: string[];
  whatWorks: string;
  sharedAim: string;
  attendance?: { present: string[]; absent: string[] };
  step?: { step: Step; reason: string };
  followUp?: { date?: Day; reason: string };
};

/** One of two sittings: who sits there, and what was said in that room alone. */
export type SittingPart = Said & { people: string[] };

/**
 * A conversation. Where not everybody can be in one room it has `sittings`, and itself stands closed and empty: what was
 * said is in one of the two. `unplaced` are views of those who sit in neither; `arranged` is false where all were to be in
 * one room again. `sitting` is there when it is looked at from one of the two (`inSitting`).
 */
export type Conversation = Said & {
  id: string;
  plan: Plan;
  cancelled?: { reason: string };
  moved?: { reason: string };
  ended: boolean;
  /** what children said, apart from `views`: only `asSeenBy` puts there what the people who look may see */
  childViews: ChildView[];
  /** who promised to tell the child, until when */
  telling?: { person: string; by: Day };
  /** that the child was told, and what it said to it */
  told?: { day: Day; answer?: ToldAnswer | undefined; words: string };
  /** what is written for the child alone */
  childPage?: { notHappening: string; rights: string };
  sittings?: Record<Sitting, SittingPart> & { unplaced: GivenView[]; arranged: boolean };
  sitting?: Sitting | undefined;
};

export type KeptAgreement = Agreement & { evaluations: Evaluation[]; open: boolean };

/** From where and when, and what the parents know of it. */
export type Origin = { place: string; day: Day; parents: string; parts: string[] };
/** To where and when, and what the parents know of it. */
export type PassedOn = { to: string; day: Day; parents: string; parts: string[]; persons: string[] };

/** Everything about one child over time, as the events tell it. */
export type Dialogue = {
  id: string;
  child: Child;
  model: ModelRef;
  persons: Person[];
  /** the child's two homes, if they were named */
  homes?: Homes;
  contact?: string;
  /** the screens that fit this child, where someone chose others than its age says */
  childBand?: ChildBand;
  /** who answers on three steps though the usual ones are others */
  threeSteps: string[];
  information: { items: Information[]; day: Day; note: string }[];
  bases: Record<string, { basis: Basis; day: Day }>;
  conversations: Conversation[];
  agreements: KeptAgreement[];
  /** the devices that have the dialogue, once it was passed on; by then each signs what it writes */
  devices: Device[];
  /** where it comes from, if it began with a part of another dialogue */
  origin?: Origin;
  /** what of it went to another place */
  passedParts: PassedOn[];
  /** closed by choice; it can be opened again */
  closed?: { reason: string };
  /** highest Lamport number seen; the next event takes one more */
  lamport: number;
  /** wall time of the latest event, only to notice a clock that is wrong */
  latest: string;
  /** how many events lie absurdly far ahead and are left out */
  quarantined: number;
};
