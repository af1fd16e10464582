import * as z from 'zod/mini';
import { agreementSchema, daySchema, evaluationSchema, steps } from './agreement';
import { childBands } from './child-band';
import { dayPlaces } from './day-place';
import { homeSchema } from './home';
import { deviceSchema } from './device';
import { idSchema as id } from './id';
import { modelRefSchema } from './model-schema';
import { nameSchema, personSchema } from './person';
import { sittingSchema } from './sitting';
import { places } from './place';
import { viewSchema } from './view';

const line = z.string().check(z.maxLength(1000));
const words = z.string().check(z.maxLength(8000));
const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const manyIds = z.array(id).check(z.maxLength(200));
/** In which of two sittings something was said; not there where everybody is in one room. */
const sitting = z.optional(sittingSchema);

/** Birth month, or only that the child is expected. No day, no CPR number, no surname is ever asked for. */
export const birthSchema = z.union([
  z.object({
    type: z.literal('born'),
    year: z.int().check(z.gte(1990), z.lte(2200)),
    month: z.int().check(z.gte(1), z.lte(12)),
  }),
  z.object({ type: z.literal('expected') }),
]);
export type Birth = z.infer<typeof birthSchema>;

export const participations = ['view', 'talks', 'interpreter', 'support', 'notes'] as const;
/** How someone takes part: gives a view, talks with us without crosses, or helps. */
export type Participation = (typeof participations)[number];

export const bases = ['consent', 'law', 'parentsKnow', 'unclear'] as const;
/** On which basis a professional takes part; noted for the log, never a gate. */
export type Basis = (typeof bases)[number];

export const informations = ['purpose', 'readers', 'storage', 'rights', 'voluntary'] as const;
/** What the family was told. */
export type Information = (typeof informations)[number];

/** For whom something a child said is: without `area` everything about the whole. Whoever is not named does not see it. */
const shownSchema = z.object({ area: z.optional(id), place: z.optional(z.enum(places)), persons: manyIds });
export type Shown = z.infer<typeof shownSchema>;

export const toldAnswers = ['right', 'notRight'] as const;
/** What a child says to what it was told. */
export type ToldAnswer = (typeof toldAnswers)[number];

const planFields = {
  occasion: line,
  date: z.optional(daySchema),
  time: z.optional(time),
  place: line,
  familyNote: line,
  participants: z.array(z.object({ person: id, how: z.enum(participations) })).check(z.maxLength(60)),
  areas: z.array(id).check(z.maxLength(30)),
  otherTitle: line,
  othersWhoMatter: words,
  oneRoom: z.boolean(),
  sittings: words,
};
/** What is planned for a conversation. */
export type Plan = z.infer<typeof planSchema>;
export const planSchema = z.object(planFields);

/**
 * What can happen in a dialogue, in the past tense: kind → body. A kind's meaning never changes; a new meaning is a
 * new version (`v`) or a new kind.
 */
export const bodies = {
  dialogueStarted: z.object({ name: nameSchema, birth: birthSchema, day: z.enum(dayPlaces), model: modelRefSchema }),
  childCorrected: z.object({ name: nameSchema, birth: birthSchema, day: z.enum(dayPlaces) }),
  personAdded: z.object({ person: personSchema }),
  personCorrected: z.object({ person: personSchema }),
  personRemoved: z.object({ person: id }),
  homesNamed: z.object({ first: line, second: line }),
  homeNoted: z.object({ person: id, home: z.optional(homeSchema) }),
  contactPersonChosen: z.object({ person: id }),
  informationGiven: z.object({
    items: z.array(z.enum(informations)).check(z.maxLength(20)),
    day: daySchema,
    note: line,
  }),
  basisNoted: z.object({ person: id, basis: z.enum(bases), day: daySchema }),
  conversationPlanned: z.object({ conversation: id, plan: planSchema }),
  conversationReplanned: z.object({ conversation: id, plan: planSchema }),
  conversationMoved: z.object({ conversation: id, date: daySchema, time: z.optional(time), reason: line }),
  conversationCancelled: z.object({ conversation: id, reason: line }),
  sittingsArranged: z.object({ conversation: id, first: manyIds, second: manyIds }),
  /** `withChild`: a child's, opened with the child first; nobody meets more of it than a `viewShared` says */
  viewGiven: z.object({
    conversation: id,
    letter: id,
    view: viewSchema,
    late: z.boolean(),
    withChild: z.optional(z.literal(true)),
  }),
  /** who may see what of a child's view, as the adult whom the child chose (`by`) marked it with the child */
  viewShared: z.object({
    conversation: id,
    letter: id,
    by: z.optional(id),
    shown: z.array(shownSchema).check(z.maxLength(100)),
  }),
  /** the screens that fit this child, where they are others than its age says */
  childBandChosen: z.object({ band: z.optional(z.enum(childBands)) }),
  /** three steps instead of the usual ones, for whoever is helped by that */
  stepsChosen: z.object({ person: id, steps: z.enum(['three', 'usual']) }),
  /** someone promised to tell the child what was agreed */
  tellingPromised: z.object({ conversation: id, person: id, by: daySchema }),
  childTold: z.object({ conversation: id, day: daySchema, answer: z.optional(z.enum(toldAnswers)), words }),
  /** what is written for the child besides what it said and what was agreed */
  childPageWritten: z.object({ conversation: id, notHappening: words, rights: words }),
  viewsOpened: z.object({ conversation: id, letters: manyIds, sitting }),
  /** What somebody wrote in another language, as an interpreter said it: about an area, else what goes well. */
  wordsInterpreted: z.object({
    conversation: id,
    letter: id,
    area: z.optional(id),
    place: z.optional(z.enum(places)),
    text: words,
    by: line,
    sitting,
  }),
  noteWritten: z.object({ conversation: id, area: id, text: words, sitting }),
  differenceKept: z.object({ conversation: id, area: id, kept: z.boolean(), sitting }),
  whatWorksNoted: z.object({ conversation: id, text: words, sitting }),
  sharedAimSet: z.object({ conversation: id, text: line, sitting }),
  agreementMade: agreementSchema,
  agreementCorrected: agreementSchema,
  agreementEvaluated: evaluationSchema,
  stepDecided: z.object({ conversation: id, step: z.enum(steps), reason: line, sitting }),
  followUpPlanned: z.object({ conversation: id, date: z.optional(daySchema), reason: line, sitting }),
  attendanceNoted: z.object({ conversation: id, present: manyIds, absent: manyIds, sitting }),
  conversationEnded: z.object({ conversation: id }),
  dialogueClosed: z.object({ reason: line }),
  dialogueReopened: z.object({}),
  /** `earlier`: digest of the ids of all events without a signature, for which the giving device vouches */
  dialoguePassedOn: z.object({
    from: deviceSchema,
    to: deviceSchema,
    earlier: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  /** a device that came in another way (a backup, a colleague on the same tablet) says which keys are its own */
  deviceJoined: z.object({ device: deviceSchema }),
  /** at a new place: where the dialogue comes from, and what the parents know of its coming here */
  originNoted: z.object({ place: line, day: daySchema, parents: line, parts: manyIds }),
  /** at the old place: what of the dialogue went where */
  partPassedOn: z.object({ to: line, day: daySchema, parents: line, parts: manyIds, persons: manyIds }),
} as const;

export type Kind = keyof typeof bodies;
export type Body<K extends Kind> = z.infer<(typeof bodies)[K]>;

/** What a decider says happened: the kind and its body, before the envelope. */
export type Happening = { [K in Kind]: { kind: K; body: Body<K> } }[Kind];

/**
 * The version in which something is written. What belongs to one of two sittings, and a view that was opened with its
 * child, is of version 2: a program that knows nothing of them keeps it and skips it, and shows it to nobody.
 */
export const versionOf = ({ body }: Happening): number =>
  ('sitting' in body && body.sitting) || ('withChild' in body && body.withChild) ? 2 : 1;

const isKnown = ({ kind, v }: { kind: string; v: number }): boolean => {
  if (!Object.hasOwn(bodies, kind)) return false;
  const { shape } = bodies[kind as Kind];
  return v === 1 || (v === 2 && ('sitting' in shape || 'withChild' in shape));
};

/** What `toISOString` writes, however wrong the clock: an event is not lost for its wall time, which is only shown. */
function isInstant(at: string): boolean {
  return at.endsWith('Z') && !Number.isNaN(Date.parse(at));
}

const envelopeFields = {
  id,
  dialogue: id,
  v: z.int().check(z.positive()),
  lamport: z.int().check(z.gte(1)),
  device: id,
  author: z.string().check(z.maxLength(200)),
  at: z.string().check(z.maxLength(40), z.refine(isInstant)),
  sig: z.optional(z.string().check(z.maxLength(1000))),
};
type Envelope = {
  id: string;
  dialogue: string;
  v: number;
  lamport: number;
  device: string;
  author: string;
  at: string;
  sig?: string | undefined;
};

/** One thing that happened. `at` is wall time and only shown; order is (lamport, device, id). */
export type Event = Envelope & Happening;
/** An event of a kind or version this program does not know yet: kept, counted, skipped. */
export type UnknownEvent = Envelope & { kind: string; body: unknown };

const envelopeSchema = z.object({ ...envelopeFields, kind: z.string().check(z.maxLength(60)), body: z.unknown() });

export type ParsedEvent =
  | { type: 'known'; event: Event }
  | { type: 'unknown'; event: UnknownEvent }
  | { type: 'invalid'; reason: string };

/**
 * Reads one event at the door. In: anything. Out: a known event, an unknown kind or version to keep and skip, or why it
 * is none.
 */
export function parseEvent(value: unknown): ParsedEvent {
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { type: 'invalid', reason: z.prettifyError(envelope.error) };
  const event = envelope.data;
  if (!isKnown(event)) return { type: 'unknown', event };
  const body = bodies[event.kind as Kind].safeParse(event.body);
  if (!body.success) return { type: 'invalid', reason: z.prettifyError(body.error) };
  return { type: 'known', event: { ...event, body: body.data } as Event };
}

/** Total order of events, the same on every device: Lamport number, then device, then id. */
export function compareEvents(a: Envelope, b: Envelope): number {
  return a.lamport - b.lamport || compareText(a.device, b.device) || compareText(a.id, b.id);
}

/** Order of texts by code unit, the same in every language and on every device. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
