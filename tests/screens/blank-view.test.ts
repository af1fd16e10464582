import { expect, test } from 'vitest';
import { blankView } from '../../src/answering/answer';
import { scaleUsed } from '../../src/domain/compare';
import type { Round, RoundPerson } from '../../src/use-session';
import { amina, jens, model } from '../support/family';

const round = { model, band: '6-9', childBand: '7-9' } as Round;
const asked = (person: typeof jens, change: Partial<RoundPerson> = {}) =>
  blankView(round, { ...person, answered: false, ...change }, 'da');

test('who answers on three steps is a child, or an adult of whom the answer says so', () => {
  const [grown, adult, child] = [asked(jens), asked(jens, { steps: 'three' }), asked(amina)];
  expect([grown.scale, adult.scale, child.scale]).toEqual(['five', 'three', 'three']);
  expect([grown, adult, child].map((view) => scaleUsed(view).isChild)).toEqual([false, false, true]);
  expect(child.child).toEqual({ band: '7-9', takesPart: 'yes' });
});
