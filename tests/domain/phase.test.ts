import { expect, test } from 'vitest';
import { decideStep } from '../../src/domain/decide-agreements';
import { openViews, planConversation, setSharedAim } from '../../src/domain/decide-conversation';
import { phaseOf } from '../../src/domain/phase';
import { family, planFor, sara, type Story, viewOf } from '../support/family';

const phaseIn = ({ dialogue }: Story) => dialogue.conversations.map(phaseOf);
const planned = () =>
  family()
    .with(sara)
    .begins()
    .does(planConversation, { conversation: 'first', plan: planFor([sara]) });
const opened = () =>
  planned().does(openViews, { conversation: 'first', opened: [{ letter: 'a', view: viewOf(sara, { school: 3 }) }] });

test('a conversation goes from giving views to looking together, and on to agreeing once there is a shared aim', () => {
  expect(phaseIn(planned())).toEqual(['views']);
  expect(phaseIn(opened())).toEqual(['together']);
  expect(phaseIn(opened().does(setSharedAim, { conversation: 'first', text: 'Glad i skole' }))).toEqual(['agree']);
});

test('who decides a step without an aim has come to agreeing too', () => {
  const decided = opened().does(decideStep, { conversation: 'first', step: 'same', reason: 'Vi ser tiden an' });
  expect(phaseIn(decided)).toEqual(['agree']);
});
