import { expect, test } from 'vitest';
import { halfWritten } from '../../src/domain/half-written';

const draftsOf = (conversation: string, other: string): string[] => [
  halfWritten.note(conversation, other),
  halfWritten.whatWorks(conversation),
  halfWritten.sharedAim(conversation),
  halfWritten.evaluation(conversation, other),
  halfWritten.newAgreement(conversation),
  halfWritten.agreement(other),
  halfWritten.step(conversation),
  halfWritten.followUp(conversation),
  halfWritten.attendance(conversation),
];

test('nothing half-written takes the place of something else that is half-written', () => {
  const drafts = [...draftsOf('first', 'school'), ...draftsOf('second', 'family')];
  const crossed = [halfWritten.note('first', 'family'), halfWritten.evaluation('first', 'family')];
  expect(new Set([...drafts, ...crossed]).size).toBe(20);
  expect(draftsOf('first', 'school')).toEqual(drafts.slice(0, 9));
});
