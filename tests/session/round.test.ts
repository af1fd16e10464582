import { describe, expect, test } from 'vitest';
import { amina, fatima, jens, sara, viewOf } from '../support/family';
import { aFamily, aRound, aTalk, insideDesk, must, secret, type Scene } from '../support/desk';

const opened = ({ desk }: Scene) => {
  const state = desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('No dialogue is open');
  return state.open;
};
const roundOf = ({ desk }: Scene) => {
  const state = desk.state();
  if (state.at !== 'round') throw new Error('No round');
  return state.round;
};

async function meeting() {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk);
  const talk = await aTalk(scene.desk);
  return { ...scene, dialogue, talk };
}

describe('each answers alone', () => {
  test('while the tablet goes round it knows no view, no note, and no other child', async () => {
    const scene = await meeting();
    await aFamily(scene.desk, [sara], 'Storebror Karl');
    must(await scene.desk.openDialogue(scene.dialogue));
    must(await scene.desk.beginRound(scene.talk));
    const round = roundOf(scene);
    expect(round).toMatchObject({ child: 'Amina', areas: ['family', 'school'] });
    expect(JSON.stringify(scene.desk.state())).not.toContain('Karl');
    expect(round.people.map(({ name, answered }) => [name, answered])).toEqual([
      ['Sara Holm', false],
      ['Jens Holm', false],
      ['Fatima Nielsen', false],
    ]);
  });

  test("a father's answer stays closed until the answers are opened together", async () => {
    const scene = await meeting();
    await aRound(scene.desk, scene.talk, [viewOf(jens, { school: 4 })]);
    const { dialogue, waiting } = opened(scene);
    expect(dialogue.conversations[0]?.views).toEqual([]);
    expect(waiting).toEqual([{ conversation: scene.talk, persons: [jens.id], unknown: 0 }]);
    expect(must(await scene.desk.openTogether(scene.talk))).toEqual({ broken: 0 });
    const views = opened(scene).dialogue.conversations[0]?.views;
    expect(views).toMatchObject([{ view: viewOf(jens, { school: 4 }), late: false }]);
    expect(opened(scene).waiting).toEqual([]);
  });

  test('who answers again before the opening is heard once, with the later answer', async () => {
    const scene = await meeting();
    await aRound(scene.desk, scene.talk, [viewOf(sara, { school: 5 }), viewOf(sara, { school: 2 })]);
    await aRound(scene.desk, scene.talk, [viewOf(sara, { school: 3 })]);
    must(await scene.desk.openTogether(scene.talk));
    expect(opened(scene).dialogue.conversations[0]?.views.map(({ view }) => view.answers)).toEqual([
      viewOf(sara, { school: 3 }).answers,
    ]);
  });

  test('a later round knows who has answered already', async () => {
    const scene = await meeting();
    await aRound(scene.desk, scene.talk, [viewOf(fatima, { school: 2 })]);
    must(await scene.desk.beginRound(scene.talk));
    expect(roundOf(scene).people.map(({ id, answered }) => [id, answered])).toEqual([
      [sara.id, false],
      [jens.id, false],
      [fatima.id, true],
    ]);
  });

  test('an answer given after the opening enters and is marked as late', async () => {
    const scene = await meeting();
    await aRound(scene.desk, scene.talk, [viewOf(sara, { school: 1 })]);
    must(await scene.desk.openTogether(scene.talk));
    await aRound(scene.desk, scene.talk, [viewOf(jens, { school: 3 })]);
    must(await scene.desk.openTogether(scene.talk));
    expect(opened(scene).dialogue.conversations[0]?.views.map(({ view, late }) => [view.person, late])).toEqual([
      [sara.id, false],
      [jens.id, true],
    ]);
  });

  test('nobody can open what nobody has given', async () => {
    const scene = await meeting();
    expect(await scene.desk.openTogether(scene.talk)).toEqual({ ok: false, refusal: { type: 'NoAnswersYet' } });
  });

  test('a child does not answer among the others before its own mode is there', async () => {
    const scene = await insideDesk();
    await aFamily(scene.desk, [amina, sara]);
    const talk = await aTalk(scene.desk, [sara]);
    must(await scene.desk.beginRound(talk));
    expect(roundOf(scene).people.map(({ id }) => id)).toEqual([sara.id]);
  });
});

describe('a round survives', () => {
  test('a half-given answer is there again after a reload, and the host comes straight back to the page', async () => {
    const scene = await meeting();
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.takeTablet(jens.id));
    must(await scene.desk.saveAnswer(viewOf(jens, { family: 'ratherNot' })));
    await scene.desk.start({ takeOver: false });
    expect(scene.desk.state()).toMatchObject({ at: 'door', profiles: [{ roundUnderWay: true }] });
    must(await scene.desk.unlock(scene.profile, secret));
    expect(roundOf(scene)).toMatchObject({ conversation: scene.talk, current: jens.id });
    expect(scene.desk.halfGiven(jens.id)).toEqual(viewOf(jens, { family: 'ratherNot' }));
  });

  test('a wrong passphrase does not end it', async () => {
    const scene = await meeting();
    must(await scene.desk.beginRound(scene.talk));
    expect(await scene.desk.endRound({ type: 'passphrase', text: 'not this one at all' })).toMatchObject({ ok: false });
    must(await scene.desk.takeTablet(sara.id));
    must(await scene.desk.giveView(viewOf(sara, { school: 2 })));
    expect(roundOf(scene).people[0]).toMatchObject({ id: sara.id, answered: true });
  });

  test('one unlock ends it and leads back to this conversation', async () => {
    const scene = await meeting();
    must(await scene.desk.beginRound(scene.talk));
    expect(must(await scene.desk.endRound(secret))).toEqual({ dialogue: scene.dialogue, conversation: scene.talk });
    expect(opened(scene).dialogue.id).toBe(scene.dialogue);
  });

  test('what someone gave is no longer on the way: the draft is gone with the letter', async () => {
    const scene = await meeting();
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.takeTablet(sara.id));
    must(await scene.desk.saveAnswer(viewOf(sara, { school: 2 })));
    must(await scene.desk.giveView(viewOf(sara, { school: 2 })));
    must(await scene.desk.takeTablet(sara.id));
    expect(scene.desk.halfGiven(sara.id)).toBeUndefined();
  });
});
