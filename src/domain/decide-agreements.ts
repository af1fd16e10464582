import type { Agreement, Evaluation } from './agreement';
import type { Dialogue } from './dialogue';
import { type Decider, roomMustBeThere, roomMustBeUnderWay, type Rule, unless } from './decide';
import type { Body } from './event';
import type { Person } from './person';

const actionMustBeGiven = ({ action }: Agreement): Rule => (action.trim() ? undefined : { type: 'ActionMissing' });
const someoneMustBeResponsible = (dialogue: Dialogue, { responsible }: Agreement): Rule => {
  if (!dialogue.persons.some(({ id }) => id === responsible)) return { type: 'ResponsibleMissing' };
  return responsibleOnes(dialogue).some(({ id }) => id === responsible)
    ? undefined
    : { type: 'HelperIsNotResponsible' };
};
const dayMustBeGiven = ({ date }: Agreement): Rule => (date ? undefined : { type: 'DateMissing' });
const agreementMustBeKnown = (dialogue: Dialogue, id: string): Rule =>
  dialogue.agreements.some((known) => known.id === id) ? undefined : { type: 'AgreementUnknown' };
const reasonMustBeGiven = (reason: string): Rule => (reason.trim() ? undefined : { type: 'ReasonMissing' });
const dayOrReason = ({ date, reason }: Body<'followUpPlanned'>): Rule =>
  date || reason.trim() ? undefined : { type: 'FollowUpOrReason' };

/** Makes an agreement: what is done, by exactly one person of the network, by which day. */
export const makeAgreement: Decider<Agreement> = (dialogue, agreement) =>
  unless(
    [
      roomMustBeUnderWay(dialogue, agreement),
      actionMustBeGiven(agreement),
      someoneMustBeResponsible(dialogue, agreement),
      dayMustBeGiven(agreement),
    ],
    { kind: 'agreementMade', body: agreement },
  );

/** Mends an agreement; its history of evaluations stays. */
export const correctAgreement: Decider<Agreement> = (dialogue, agreement) =>
  unless(
    [
      agreementMustBeKnown(dialogue, agreement.id),
      actionMustBeGiven(agreement),
      someoneMustBeResponsible(dialogue, agreement),
      dayMustBeGiven(agreement),
    ],
    { kind: 'agreementCorrected', body: agreement },
  );

/** Looks at an agreement again: did it work, what was seen, does it go on. */
export const evaluateAgreement: Decider<Evaluation> = (dialogue, evaluation) =>
  unless([agreementMustBeKnown(dialogue, evaluation.agreement), roomMustBeThere(dialogue, evaluation)], {
    kind: 'agreementEvaluated',
    body: evaluation,
  });

/** Records the step with its reason. */
export const decideStep: Decider<Body<'stepDecided'>> = (dialogue, body) =>
  unless([roomMustBeUnderWay(dialogue, body), reasonMustBeGiven(body.reason)], {
    kind: 'stepDecided',
    body,
  });

/** Plans the follow-up: a day, or why there is none. */
export const planFollowUp: Decider<Body<'followUpPlanned'>> = (dialogue, body) =>
  unless([roomMustBeUnderWay(dialogue, body), dayOrReason(body)], {
    kind: 'followUpPlanned',
    body,
  });

/** Who may be responsible: everybody in the network but interpreters and note-takers. */
export const responsibleOnes = (dialogue: Dialogue): Person[] =>
  dialogue.persons.filter(({ role }) => role !== 'noteTaker' && role !== 'interpreter');
