import type { SaidWords } from './interpretation';

/**
 * What half-written words of a meeting belong to. One screen writes them, another tells before the end what was written
 * but never saved; both ask here for the name of the draft.
 */
export const halfWritten = {
  note: (conversation: string, area: string): string => `note/${conversation}/${area}`,
  interpretation: (conversation: string, { letter, area, place }: SaidWords): string =>
    `interpretation/${conversation}/${letter}/${area ?? ''}/${place ?? ''}`,
  whatWorks: (conversation: string): string => `what-works/${conversation}`,
  sharedAim: (conversation: string): string => `shared-aim/${conversation}`,
  evaluation: (conversation: string, agreement: string): string => `evaluation/${conversation}/${agreement}`,
  newAgreement: (conversation: string): string => `new-agreement/${conversation}`,
  agreement: (agreement: string): string => `agreement/${agreement}`,
  step: (conversation: string): string => `step/${conversation}`,
  followUp: (conversation: string): string => `follow-up/${conversation}`,
  attendance: (conversation: string): string => `attendance/${conversation}`,
  shown: (letter: string): string => `shown/${letter}`,
  childInRoom: (conversation: string): string => `child-in-room/${conversation}`,
};
