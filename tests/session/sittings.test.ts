import { describe, expect, test } from 'vitest';
import { replanConversation } from '../../src/domain/decide-conversation';
import { inSitting } from '../../src/domain/seen-by';
import type { Person } from '../../src/domain/person';
import type { Sitting } from '../../src/domain/sitting';
import { aFamily, aRound, aTalkApart, insideDesk, must, passphrase } from '../support/desk';
import { fatima, jens, planFor, sara, viewOf } from '../support/family';
import { answerFromHome, askAtHome } from '../support/from-home';

async function apart() {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk);
  const talk = await aTalkApart(scene.desk, [sara, fatima], [jens, fatima]);
  return { ...scene, dialogue, talk };
}
type Scene = Awaited<ReturnType<typeof apart>>;

function opened({ desk }: Pick<Scene, 'desk'>) {
  const state = desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('No dialogue is open');
  return state.open;
}
function heardIn(scene: Scene, sitting: Sitting) {
  const [talk] = opened(scene).dialogue.conversations;
  return talk
    ? inSitting(talk, sitting)
        .views.map(({ view }) => view.person)
        .toSorted()
    : [];
}
const people = (...all: { id: string }[]) => all.map(({ id }) => id).toSorted();
const givesAll = async ({ desk, dialogue, talk }: Scene) => {
  await aRound(
    desk,
    talk,
    [sara, jens, fatima].map((who) => viewOf(who, { school: 2 })),
  );
  must(await desk.openDialogue(dialogue));
};

describe('a conversation in two sittings', () => {
  test('opens the letters of those who sit there; the others’ stay where they are, closed', async () => {
    const scene = await apart();
    const { desk, talk } = scene;
    await givesAll(scene);
    expect(must(await desk.openTogether(talk, 'first'))).toEqual({ broken: 0 });
    expect(heardIn(scene, 'first')).toEqual(people(sara, fatima));
    expect(heardIn(scene, 'second')).toEqual([]);
    expect(opened(scene).waiting).toEqual([{ conversation: talk, persons: [jens.id], unknown: 0 }]);
    must(await desk.openTogether(talk, 'second'));
    expect(heardIn(scene, 'second')).toEqual(people(jens, fatima));
    expect(opened(scene).waiting).toEqual([]);
  });

  test('opens nothing as long as nobody says who sits there', async () => {
    const scene = await apart();
    await givesAll(scene);
    expect(await scene.desk.openTogether(scene.talk)).toMatchObject({ refusal: { type: 'SittingUnknown' } });
    expect(opened(scene).waiting[0]?.persons.toSorted()).toEqual(people(sara, jens, fatima));
  });

  test('opens nothing of one room in a sitting that is not there', async () => {
    const scene = await apart();
    const { desk, talk } = scene;
    const plan = planFor([sara, jens, fatima]);
    must(await desk.act(replanConversation, { conversation: talk, plan, sittings: { first: [], second: [] } }));
    await givesAll(scene);
    expect(await desk.openTogether(talk, 'first')).toMatchObject({ refusal: { type: 'SittingUnknown' } });
  });

  test('is the same after a lock', async () => {
    const scene = await apart();
    const { desk, dialogue, talk, profile } = scene;
    await givesAll(scene);
    must(await desk.openTogether(talk, 'second'));
    await desk.lock();
    must(await desk.unlock(profile, { type: 'passphrase', text: passphrase }));
    must(await desk.openDialogue(dialogue));
    expect(heardIn(scene, 'second')).toEqual(people(jens, fatima));
    expect(heardIn(scene, 'first')).toEqual([]);
  });

  test('tells each in the round who will see the answer, and among whom a child chooses: those of that sitting', async () => {
    const { desk, talk } = await apart();
    must(await desk.beginRound(talk));
    const state = desk.state();
    const seats = state.at === 'round' ? state.round.people.map(({ id, sits }) => [id, sits]) : [];
    const sitsWith = (...persons: Person[]) => ({
      readers: persons.map(({ name }) => name),
      adults: persons.map(({ id, name, role }) => ({ id, name, role })),
      opened: false,
    });
    expect(Object.fromEntries(seats)).toEqual({
      [sara.id]: sitsWith(sara, fatima),
      [jens.id]: sitsWith(fatima, jens),
      [fatima.id]: sitsWith(sara, fatima, jens),
    });
  });

  test('an answer from home lies closed until its own sitting meets', async () => {
    const scene = await apart();
    const { desk, dialogue, talk } = scene;
    const mother = await askAtHome(desk, dialogue, talk, sara);
    const father = await askAtHome(desk, dialogue, talk, jens);
    expect(mother.invitation.apart).toBe(true);
    must(await desk.receiveAnswer(dialogue, await answerFromHome(mother.invitation, sara, { school: 4 })));
    must(await desk.openTogether(talk, 'first'));
    const laid = must(await desk.receiveAnswer(dialogue, await answerFromHome(father.invitation, jens, { school: 1 })));
    // His sitting has not met: nobody is asked whether a late answer may come in.
    expect(laid).toMatchObject({ type: 'laid', late: false });
    expect(heardIn(scene, 'first')).toEqual([sara.id]);
    must(await desk.openTogether(talk, 'second'));
    expect(heardIn(scene, 'second')).toEqual([jens.id]);
  });

  test('an answer from home that comes after its sitting met is asked about', async () => {
    const { desk, dialogue, talk } = await apart();
    await aRound(desk, talk, [viewOf(fatima, { school: 2 })]);
    must(await desk.openDialogue(dialogue));
    const { invitation } = await askAtHome(desk, dialogue, talk, sara);
    must(await desk.openTogether(talk, 'first'));
    const asked = must(await desk.receiveAnswer(dialogue, await answerFromHome(invitation, sara, { school: 4 })));
    expect(asked).toMatchObject({ type: 'asks', questions: ['opened'] });
  });
});
