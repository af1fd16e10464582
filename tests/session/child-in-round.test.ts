import { describe, expect, it } from 'vitest';
import { chooseChildBand, chooseSteps } from '../../src/domain/decide-child';
import { refuse } from '../../src/domain/result';
import { keptIn, noRoomFor, roundOf, written } from '../support/amina-answers';
import { aFamily, aTalk, insideDesk, must, type Profile, type Scene, secret } from '../support/desk';
import { amina, jens, sara } from '../support/family';

describe('a child in a round', () => {
  async function handedRound() {
    const scene = await insideDesk();
    const dialogue = await aFamily(scene.desk, [amina, sara, jens]);
    const talk = await aTalk(scene.desk, [amina, sara]);
    must(await scene.desk.beginRound(talk));
    must(await scene.desk.takeTablet(amina.id));
    return { ...scene, dialogue, talk };
  }
  const reload = async (scene: Scene & { profile: Profile }) => {
    await scene.desk.start({ takeOver: false });
    must(await scene.desk.unlock(scene.profile, secret));
  };

  it('has its own screens, and the adults among whom it chooses', async () => {
    const { childBand, adults, homes } = roundOf(await handedRound());
    expect({ childBand, adults, homes }).toEqual({
      childBand: '7-9',
      homes: [],
      adults: [sara].map(({ id, name, role }) => ({ id, name, role })),
    });
  });

  it('has other screens where someone who knows it chose them, and an adult three steps where that helps', async () => {
    const scene = await handedRound();
    expect(roundOf(scene).people.map(({ id, steps }) => [id, steps])).toEqual([
      [amina.id, undefined],
      [sara.id, undefined],
    ]);
    must(await scene.desk.endRound(secret));
    must(await scene.desk.act(chooseChildBand, { band: '5-6' }));
    must(await scene.desk.act(chooseSteps, { person: sara.id, steps: 'three' }));
    must(await scene.desk.beginRound(scene.talk));
    expect(roundOf(scene)).toMatchObject({
      childBand: '5-6',
      people: [{ id: amina.id }, { id: sara.id, steps: 'three' }],
    });
    expect(roundOf(scene).people[0]).not.toHaveProperty('steps');
  });

  it('finds its half-given answer again after a reload, kept words and all', async () => {
    const scene = await handedRound();
    must(await scene.desk.saveAnswer(written));
    await reload(scene);
    expect(roundOf(scene).current).toBe(amina.id);
    expect(scene.desk.halfGiven(amina.id)).toEqual(written);
    must(await scene.desk.giveView(written));
    must(await scene.desk.endRound(secret));
    must(await scene.desk.openWithChild(scene.talk, amina.id));
    expect(await keptIn(scene, scene.dialogue)).toHaveLength(1);
  });

  it('has begun, as long as what it said lies here and is not handed in', async () => {
    const scene = await handedRound();
    const begun = () =>
      roundOf(scene)
        .people.filter((person) => person.begun)
        .map(({ id }) => id);
    must(await scene.desk.saveAnswer(written));
    must(await scene.desk.takeTablet());
    expect(begun()).toEqual([amina.id]);
    await reload(scene);
    expect(begun()).toEqual([amina.id]);
    must(await scene.desk.takeTablet(amina.id));
    must(await scene.desk.giveView(written));
    expect(begun()).toEqual([]);
    must(await scene.desk.takeTablet(amina.id));
    must(await scene.desk.saveAnswer(written));
    must(await scene.desk.dropAnswer(amina.id));
    expect(begun()).toEqual([]);
  });

  it('who asks for an adult is known after a reload, and no longer once an adult has seen it', async () => {
    const scene = await handedRound();
    must(await scene.desk.askForAdult(amina.id));
    expect(roundOf(scene)).toMatchObject({ asks: amina.id, current: amina.id });
    await reload(scene);
    expect(roundOf(scene)).toMatchObject({ asks: amina.id, current: amina.id });
    must(await scene.desk.askForAdult());
    expect(roundOf(scene).asks).toBeUndefined();
    await reload(scene);
    expect(roundOf(scene)).toMatchObject({ asks: undefined, current: amina.id });
  });

  it.each([
    ['hands in', ({ desk }: Scene) => desk.giveView(written)],
    ['stops', ({ desk }: Scene) => desk.dropAnswer(amina.id)],
    ['lays the tablet down', ({ desk }: Scene) => desk.takeTablet()],
    ['gives the tablet to Sara', ({ desk }: Scene) => desk.takeTablet(sara.id)],
  ])('who asks for an adult and then %s is not forgotten with a reload', async (_how, goesOn) => {
    const scene = await handedRound();
    must(await scene.desk.askForAdult(amina.id));
    must(await goesOn(scene));
    expect(roundOf(scene).asks).toBe(amina.id);
    await reload(scene);
    expect(roundOf(scene).asks).toBe(amina.id);
  });

  it('sits down also where the disk is full, and hears of it with the first words', async () => {
    const scene = await handedRound();
    noRoomFor('drafts');
    must(await scene.desk.takeTablet(sara.id));
    expect(roundOf(scene).current).toBe(sara.id);
    expect(await scene.desk.saveAnswer({ ...written, person: sara.id })).toEqual(refuse({ type: 'StorageFull' }));
  });

  it('asks in vain where it cannot be kept, and is told', async () => {
    const scene = await handedRound();
    noRoomFor('drafts');
    expect(await scene.desk.askForAdult(amina.id)).toEqual(refuse({ type: 'StorageFull' }));
    expect(roundOf(scene).asks).toBeUndefined();
  });
});
