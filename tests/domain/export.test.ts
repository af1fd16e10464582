import { expect, test } from 'vitest';
import { exportOf, knownEvents } from '../../src/domain/export';
import { planConversation } from '../../src/domain/decide-conversation';
import { family, fatima, planFor, sara } from '../support/family';

const story = () =>
  family()
    .with(sara, fatima)
    .begins()
    .does(planConversation, { conversation: 'first', plan: planFor([sara]) });
const fromLater = () => ({ ...story().events[0], id: 'later', kind: 'starWished', body: { of: 'gold' } });

test('a family that asks for its dialogue gets every event as it was written, also what is not understood here', () => {
  const events = [...story().events, fromLater()];
  expect(exportOf('dialogue', events)).toEqual({
    format: 'samsyn/dialogue',
    version: 1,
    dialogue: 'dialogue',
    model: { id: 'samsyn', version: 1 },
    events,
  });
});

test('the model in it is the one that the dialogue began with', () => {
  const [begun, ...rest] = story().events;
  const own = { id: 'vejle', version: 3 };
  expect(exportOf('dialogue', [{ ...begun, body: { ...begun?.body, model: own } }, ...rest]).model).toEqual(own);
});

test('what is read of it again is what can be read, in its order', () => {
  const { events } = story();
  expect(knownEvents([events[0], fromLater(), 'nonsense', events[1]])).toEqual([events[0], events[1]]);
});
