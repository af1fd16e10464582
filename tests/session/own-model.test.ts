import { describe, expect, test } from 'vitest';
import { planConversation } from '../../src/domain/decide-conversation';
import { modelRefOf } from '../../src/domain/model';
import type { DialogueModel } from '../../src/domain/model-file';
import { aRound, insideDesk, must, secret, type Scene } from '../support/desk';
import { child, fatima, jens, planFor, sara, viewOf } from '../support/family';
import { municipalModel } from '../support/models';

const roundOf = ({ desk }: Scene) => {
  const state = desk.state();
  if (state.at !== 'round') throw new Error('No round');
  return state.round;
};

/** A dialogue with a municipality's model, and a conversation that is planned. */
async function meeting(model: DialogueModel) {
  const scene = await insideDesk();
  must(await scene.desk.takeModel(model));
  const ref = modelRefOf(model.structure);
  const dialogue = must(await scene.desk.createDialogue({ child, model: ref, persons: [sara, jens, fatima] }));
  must(await scene.desk.openDialogue(dialogue));
  const plan = planFor([sara, jens, fatima], { areas: ['wellbeing', 'home'] });
  const talk = scene.desk.newId();
  must(await scene.desk.act(planConversation, { conversation: talk, plan }));
  return { ...scene, dialogue, ref, talk };
}

describe('a round goes by the dialogue’s own model', () => {
  test('which is still there after a reload in the middle of it', async () => {
    const model = municipalModel(7);
    const scene = await meeting(model);
    must(await scene.desk.beginRound(scene.talk));
    expect(roundOf(scene)).toMatchObject({ model: scene.ref, own: model });
    must(await scene.desk.takeTablet(jens.id));
    const half = viewOf(jens, { home: 6 }, { model: scene.ref });
    must(await scene.desk.saveAnswer(half));
    await scene.desk.start({ takeOver: false });
    expect(scene.desk.state().at).toBe('door');
    must(await scene.desk.unlock(scene.profile, secret));
    expect(roundOf(scene)).toMatchObject({ model: scene.ref, own: model, current: jens.id });
    expect(scene.desk.halfGiven(jens.id)).toEqual(half);
    must(await scene.desk.giveView(half));
    must(await scene.desk.endRound(secret));
    expect(must(await scene.desk.openTogether(scene.talk))).toEqual({ broken: 0 });
  });

  test('and no other model of the profile goes round with it', async () => {
    const scene = await meeting(municipalModel(7));
    must(await scene.desk.takeModel(municipalModel(4)));
    must(await scene.desk.beginRound(scene.talk));
    expect(JSON.stringify(scene.desk.state())).not.toContain('municipal-4');
  });

  test('a degree that it does not have is not handed in', async () => {
    const scene = await meeting(municipalModel(3));
    must(await scene.desk.beginRound(scene.talk));
    must(await scene.desk.takeTablet(sara.id));
    const beyond = viewOf(sara, { home: 4 }, { model: scene.ref });
    expect(await scene.desk.giveView(beyond)).toEqual({ ok: false, refusal: { type: 'DegreeUnknown' } });
    must(await scene.desk.giveView(viewOf(sara, { home: 3 }, { model: scene.ref })));
  });

  test('answers on it are opened as they were given', async () => {
    const scene = await meeting(municipalModel(10));
    await aRound(scene.desk, scene.talk, [viewOf(sara, { home: 10 }, { model: scene.ref })]);
    must(await scene.desk.openTogether(scene.talk));
    const state = scene.desk.state();
    const views = state.at === 'inside' ? state.open?.dialogue.conversations[0]?.views : [];
    expect(views).toMatchObject([{ view: { model: scene.ref, answers: [{ area: 'home', choice: { degree: 10 } }] } }]);
  });
});

test('a dialogue does not begin with a model that is not here', async () => {
  const { desk } = await insideDesk();
  const model = { id: 'municipal-3', version: 1 };
  expect(await desk.createDialogue({ child, model, persons: [] })).toEqual({
    ok: false,
    refusal: { type: 'ModelMissing' },
  });
});
