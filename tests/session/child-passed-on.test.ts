import { describe, expect, it, test } from 'vitest';
import { shareView } from '../../src/domain/decide-child';
import { endConversation } from '../../src/domain/decide-conversation';
import { correctPerson } from '../../src/domain/decide-persons';
import { refuse } from '../../src/domain/result';
import { textToParcel } from '../../src/exchange/parcel-text';
import { keptIn, meeting, openedWithHer, openIn, quietly, storeOf, talkIn, view } from '../support/amina-answers';
import { allOf, childsView } from '../support/childs-answer';
import { aRound, aTalk, insideDesk, must } from '../support/desk';
import { amina, sara, viewOf } from '../support/family';

describe('a dialogue that is passed on', () => {
  async function passedOn(
    before: (scene: Awaited<ReturnType<typeof meeting>>) => Promise<void> = async () => undefined,
  ) {
    const giver = await meeting();
    await before(giver);
    const taker = await insideDesk();
    const shown = must(await taker.desk.showDeviceKey('da'));
    const { device } = must(await giver.desk.readDeviceKey(must(await giver.desk.readDeviceKeyText(shown.text))));
    const parcel = must(await giver.desk.passOn(giver.dialogue, device));
    const found = must(await taker.desk.lookIntoParcel(must(textToParcel(parcel.text))));
    must(await taker.desk.takeParcel(found.dialogue));
    must(await taker.desk.openDialogue(giver.dialogue));
    return { giver, taker, found, device, parcel };
  }

  it('leaves a child’s unopened answer here, with whom the child chose; the others’ go along and open there', async () => {
    const { giver, taker, found, parcel } = await passedOn();
    expect(parcel).toMatchObject({ stays: 1, left: 0 });
    expect(found.letters).toBe(1);
    expect(openIn(taker).waiting).toEqual([{ conversation: giver.talk, persons: [sara.id], unknown: 0 }]);
    expect(must(await taker.desk.openTogether(giver.talk))).toEqual({ broken: 0 });
    expect(await taker.desk.openWithChild(giver.talk, amina.id)).toEqual(refuse({ type: 'NoAnswersYet' }));
    must(await giver.desk.openDialogue(giver.dialogue));
    must(await giver.desk.openWithChild(giver.talk, amina.id));
    expect(await keptIn(giver, giver.dialogue)).toHaveLength(1);
  });

  it('leaves the answer here also of a child that was called something else since, by mistake', async () => {
    const { found, parcel } = await passedOn(async ({ desk }) => {
      must(await desk.act(correctPerson, { ...amina, role: 'network' }));
    });
    expect(parcel).toMatchObject({ stays: 1, left: 0 });
    expect(found.letters).toBe(1);
  });

  it('takes the opened answer along with its marks, and no kept words', async () => {
    const { giver, taker, device, parcel } = await passedOn(async ({ desk, talk }) =>
      must(await desk.openWithChild(talk, amina.id)),
    );
    expect(parcel.stays).toBe(0);
    expect(talkIn(taker)?.childViews).toMatchObject([{ view }]);
    expect(await keptIn(taker, giver.dialogue)).toEqual([]);
    expect(must(await (await storeOf(taker, taker.profile)).all('kept'))).toEqual([]);
    // News of what was marked since comes after it.
    must(await giver.desk.openDialogue(giver.dialogue));
    const letter = talkIn(giver)?.childViews[0]?.letter ?? '';
    const shown = allOf(view, [sara]);
    must(await giver.desk.act(shareView, { conversation: giver.talk, letter, shown }));
    const news = must(await giver.desk.passOn(giver.dialogue, device));
    must(await taker.desk.lookIntoParcel(must(textToParcel(news.text))));
    must(await taker.desk.takeParcel(giver.dialogue));
    expect(talkIn(taker)?.childViews).toMatchObject([{ shown }]);
  });
});

test('a copy of everything for somebody else has neither kept words nor a child’s unopened answer', async () => {
  const giver = await openedWithHer();
  const six = await giver.desk.proposePassphrase('da');
  const bring = async (secret: string, made: Awaited<ReturnType<typeof giver.desk.backUp>>) => {
    const there = await insideDesk();
    must(await there.desk.lookIntoBackup(new Blob([must(made).bytes]), secret, quietly()));
    await there.desk.restoreBackup([giver.dialogue], quietly());
    must(await there.desk.openDialogue(giver.dialogue));
    return there;
  };
  const again = { ...childsView({ school: 1 }), kept: 'More words' };
  must(await giver.desk.act(endConversation, { conversation: giver.talk }));
  const second = await aTalk(giver.desk, [amina, sara]);
  await aRound(giver.desk, second, [again, viewOf(sara, { school: 1 })]);
  const theirs = await bring(six, await giver.desk.backUp(quietly(), six));
  expect(talkIn(theirs)?.childViews).toMatchObject([{ view }]);
  expect(await keptIn(theirs, giver.dialogue)).toEqual([]);
  const waitsIn = (scene: typeof theirs) =>
    openIn(scene).waiting.flatMap(({ conversation, persons }) => (conversation === second ? persons : []));
  expect(waitsIn(theirs)).toEqual([sara.id]);
  const own = await bring(giver.profile.recoveryCode, await giver.desk.backUp(quietly()));
  expect(await keptIn(own, giver.dialogue)).toEqual([giver.kept]);
  expect(waitsIn(own).toSorted()).toEqual([amina.id, sara.id].toSorted());
});
