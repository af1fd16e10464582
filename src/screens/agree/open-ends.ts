import type { Evaluation } from '../../domain/agreement';
import type { Conversation, KeptAgreement } from '../../domain/dialogue';
import { halfWritten } from '../../domain/half-written';
import type { SaidWords } from '../../domain/interpretation';
import { otherSitting, talkRef } from '../../domain/sitting';
import type { Meeting } from './meeting';

/** What this conversation said of an agreement, the latest if it was mended. */
export const evaluatedHere = ({ conversation }: Meeting, agreement: KeptAgreement): Evaluation | undefined =>
  agreement.evaluations.findLast((evaluation) => evaluation.conversation === conversation.id);

/** Agreements of other conversations to look at: those still open, and those this conversation has looked at. */
export const earlierAgreements = (meeting: Meeting): KeptAgreement[] =>
  meeting.open.dialogue.agreements.filter(
    (agreement) =>
      agreement.conversation !== meeting.conversation.id &&
      (evaluatedHere(meeting, agreement) !== undefined || (agreement.open && !meeting.over)),
  );

const openEnds = [
  'waiting',
  'otherSitting',
  'whatWorks',
  'sharedAim',
  'earlier',
  'agreements',
  'step',
  'followUp',
  'attendance',
] as const;
export type OpenEnd = (typeof openEnds)[number];

/** What is not filled in yet. A reminder before the end, never a gate. */
export function openEndsOf(meeting: Meeting): OpenEnd[] {
  const { open, conversation, known } = meeting;
  const there: Record<OpenEnd, boolean> = {
    waiting: !open.waiting.some((waiting) => waiting.conversation === conversation.id),
    otherSitting: !conversation.sitting || known.sittings?.[otherSitting(conversation.sitting)].opened === true,
    whatWorks: conversation.whatWorks !== '',
    sharedAim: conversation.sharedAim !== '',
    earlier: earlierAgreements(meeting).every((agreement) => evaluatedHere(meeting, agreement)),
    agreements: open.dialogue.agreements.some((agreement) => agreement.conversation === conversation.id),
    step: conversation.step !== undefined,
    followUp: conversation.followUp !== undefined,
    attendance: conversation.attendance !== undefined,
  };
  return openEnds.filter((end) => !there[end]);
}

/** A draft that may hold words which were never saved: its name, what it is, and the area of a note. */
export type MayBeUnsaved = {
  draft: string;
  what: OpenEnd | 'note' | 'interpretation' | 'evaluation' | 'agreement';
  area?: string;
};

/** Everything of this conversation that someone may have written without saving it. */
export function mayBeUnsaved(meeting: Meeting): MayBeUnsaved[] {
  const { open, conversation } = meeting;
  const { plan } = conversation;
  const id = talkRef(conversation);
  const made = open.dialogue.agreements.filter((agreement) => agreement.conversation === conversation.id);
  return [
    ...plan.areas.map((area) => ({ draft: halfWritten.note(id, area), what: 'note' as const, area })),
    ...saidWords(conversation).map((words) => ({
      draft: halfWritten.interpretation(id, words),
      what: 'interpretation' as const,
    })),
    { draft: halfWritten.whatWorks(id), what: 'whatWorks' },
    { draft: halfWritten.sharedAim(id), what: 'sharedAim' },
    ...earlierAgreements(meeting).map((one) => ({
      draft: halfWritten.evaluation(id, one.id),
      what: 'evaluation' as const,
    })),
    ...made.map((one) => ({ draft: halfWritten.agreement(one.id), what: 'agreement' as const })),
    { draft: halfWritten.newAgreement(id), what: 'agreement' },
    { draft: halfWritten.step(id), what: 'step' },
    { draft: halfWritten.followUp(id), what: 'followUp' },
    { draft: halfWritten.attendance(id), what: 'attendance' },
  ];
}

/** All that was written in the answers, each with where it stands. */
const saidWords = ({ views }: Conversation): SaidWords[] =>
  views.flatMap(({ letter, view }) => [
    { letter },
    ...view.answers.flatMap(({ area, place, words }) => (words ? [{ letter, area, place }] : [])),
  ]);
