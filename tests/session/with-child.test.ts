import { describe, expect, it, test } from 'vitest';
import { shareView } from '../../src/domain/decide-child';
import { correctPerson, removePerson } from '../../src/domain/decide-persons';
import { refuse } from '../../src/domain/result';
import { asSeenBy } from '../../src/domain/seen-by';
import type { Row } from '../../src/store/rows';
import {
  answered,
  keptIn,
  meeting,
  noRoomFor,
  openIn,
  storeOf,
  talkIn,
  usesIn,
  view,
  written,
} from '../support/amina-answers';
import { allOf, childsView } from '../support/childs-answer';
import { aFamily, aRound, aTalk, deskWith, insideDesk, must, newProfile, secret } from '../support/desk';
import { vaultsThatEnd } from '../support/ending-vaults';
import { amina, fatima, jens, sara } from '../support/family';

describe('a child’s answer', () => {
  it('stays closed when the others’ are opened, and does not count as broken', async () => {
    const scene = await meeting();
    expect(must(await scene.desk.openTogether(scene.talk))).toEqual({ broken: 0 });
    expect(talkIn(scene)).toMatchObject({ opened: true, views: [{ view: { person: sara.id } }], childViews: [] });
    expect(openIn(scene).waiting).toEqual([{ conversation: scene.talk, persons: [amina.id], unknown: 0 }]);
  });

  it('stays closed also where the name on its letter is not the child’s', async () => {
    const scene = await meeting();
    const store = await storeOf(scene, scene.profile);
    const letters = must(await store.ofDialogue('letters', scene.dialogue));
    must(await store.commit(letters.map((row) => ({ put: { ...row, by: 'somebody' } as Row, table: 'letters' }))));
    expect(must(await scene.desk.openTogether(scene.talk))).toEqual({ broken: 1 });
    expect(talkIn(scene)).toMatchObject({ views: [{ view: { person: sara.id } }], childViews: [] });
  });

  it('stays closed also when the child was taken out of the dialogue meanwhile, and on the tablet where it was given', async () => {
    const scene = await meeting();
    // One as an older phone writes it too: nothing in it says that it is a child’s.
    const { child: _child, kept: _kept, ...old } = written;
    await aRound(scene.desk, scene.talk, [old]);
    must(await scene.desk.act(removePerson, { person: amina.id }));
    expect(must(await scene.desk.openTogether(scene.talk))).toEqual({ broken: 0 });
    expect(talkIn(scene)).toMatchObject({ views: [{ view: { person: sara.id } }], childViews: [] });
    expect(openIn(scene).waiting).toMatchObject([{ persons: [], unknown: 1 }]);
    const taker = await insideDesk();
    const shown = must(await taker.desk.showDeviceKey('da'));
    const { device } = must(await scene.desk.readDeviceKey(must(await scene.desk.readDeviceKeyText(shown.text))));
    expect(must(await scene.desk.passOn(scene.dialogue, device)).stays).toBe(1);
  });

  it('stays closed, and keeps nobody else’s closed, when it was written as a child’s by someone who is none', async () => {
    const scene = await meeting();
    must(await scene.desk.act(correctPerson, { ...amina, role: 'network' }));
    expect(must(await scene.desk.openTogether(scene.talk))).toEqual({ broken: 1 });
    expect(talkIn(scene)).toMatchObject({ opened: true, views: [{ view: { person: sara.id } }] });
    must(await scene.desk.act(correctPerson, amina));
    must(await scene.desk.openWithChild(scene.talk, amina.id));
    expect(talkIn(scene)?.childViews).toHaveLength(1);
  });

  it('is opened by itself with the child; the others’ stay closed', async () => {
    const scene = await meeting();
    must(await scene.desk.openWithChild(scene.talk, amina.id));
    expect(talkIn(scene)).toMatchObject({ opened: false, views: [], childViews: [{ view, late: false }] });
    expect(openIn(scene).waiting).toEqual([{ conversation: scene.talk, persons: [sara.id], unknown: 0 }]);
    expect(await usesIn(scene)).toContain('openedWithChild');
    expect(await scene.desk.openWithChild(scene.talk, amina.id)).toEqual(refuse({ type: 'NoAnswersYet' }));
  });

  it('joins the others once they are opened, for those for whom it was marked', async () => {
    const scene = await meeting();
    must(await scene.desk.openWithChild(scene.talk, amina.id));
    const letter = talkIn(scene)?.childViews[0]?.letter ?? '';
    must(
      await scene.desk.act(shareView, { conversation: scene.talk, letter, shown: allOf(view, [sara]), by: fatima.id }),
    );
    must(await scene.desk.openTogether(scene.talk));
    const seenBy = (id: string) =>
      asSeenBy(openIn(scene).dialogue, [id]).conversations[0]?.views.map((given) => given.view.person);
    expect(seenBy(sara.id)).toEqual([sara.id, amina.id]);
    expect(seenBy(jens.id)).toEqual([sara.id]);
  });

  it('alone is enough for a conversation to be opened', async () => {
    const scene = await insideDesk();
    await aFamily(scene.desk, [amina, sara]);
    const talk = await aTalk(scene.desk, [amina, sara]);
    await aRound(scene.desk, talk, [written]);
    expect(await scene.desk.openTogether(talk)).toEqual(refuse({ type: 'NoAnswersYet' }));
    must(await scene.desk.openWithChild(talk, amina.id));
    expect(must(await scene.desk.openTogether(talk))).toEqual({ broken: 0 });
    expect(talkIn(scene)?.opened).toBe(true);
  });

  it('of whom is no child is opened by nobody in this way, and nothing is noted of it', async () => {
    const scene = await meeting();
    for (const who of [sara.id, jens.id, 'a stranger']) {
      expect(await scene.desk.openWithChild(scene.talk, who)).toEqual(refuse({ type: 'NotTheChild' }));
    }
    expect(await scene.desk.openWithChild(scene.desk.newId(), amina.id)).toEqual(refuse({ type: 'NoAnswersYet' }));
    expect(await usesIn(scene)).not.toContain('openedWithChild');
    expect(openIn(scene).waiting[0]?.persons.toSorted()).toEqual([amina.id, sara.id].toSorted());
  });

  it('that is damaged stays where it is, and nothing was opened', async () => {
    const scene = await meeting();
    const store = await storeOf(scene, scene.profile);
    const letters = must(await store.ofDialogue('letters', scene.dialogue));
    const damaged = letters.map((row) => ({ ...row, bytes: row.bytes.with(200, (row.bytes[200] ?? 0) ^ 1) }) as Row);
    must(await store.commit(damaged.map((put) => ({ put, table: 'letters' }))));
    expect(await scene.desk.openWithChild(scene.talk, amina.id)).toEqual(refuse({ type: 'AnswerUnopened' }));
    expect(must(await store.ofDialogue('letters', scene.dialogue))).toHaveLength(2);
    expect(await keptIn(scene, scene.dialogue)).toEqual([]);
    expect(talkIn(scene)?.childViews).toEqual([]);
    expect(await usesIn(scene)).not.toContain('openedWithChild');
  });

  it('that was given on two devices is heard once, with the later one; of the earlier nothing stays', async () => {
    const scene = await meeting();
    const store = await storeOf(scene, scene.profile);
    const before = must(await store.ofDialogue('letters', scene.dialogue));
    const later = { ...childsView({ school: 3 }), kept: 'Later words' };
    await aRound(scene.desk, scene.talk, [later]);
    // As after a merge with a device on which only the first was given.
    must(await store.commit(before.map((put) => ({ put, table: 'letters' }))));
    must(await scene.desk.openDialogue(scene.dialogue));
    must(await scene.desk.openWithChild(scene.talk, amina.id));
    expect(talkIn(scene)?.childViews.map((given) => given.view.answers)).toEqual([later.answers]);
    expect(openIn(scene).waiting[0]?.persons).not.toContain(amina.id);
    const [kept, ...more] = await keptIn(scene, scene.dialogue);
    expect(more).toEqual([]);
    expect(must(await scene.desk.readKept(scene.dialogue, kept?.id ?? '', 'keptRead')).words).toBe('Later words');
  });

  it('of two of which the later one is damaged is heard with the other; the damaged one is not thrown away', async () => {
    const scene = await meeting();
    const store = await storeOf(scene, scene.profile);
    const before = must(await store.ofDialogue('letters', scene.dialogue));
    await aRound(scene.desk, scene.talk, [childsView({ school: 3 })]);
    const [later] = must(await store.ofDialogue('letters', scene.dialogue)).filter(({ version }) => version === 2);
    if (!later) throw new Error('She answered twice');
    const damaged = { ...later, bytes: later.bytes.with(200, (later.bytes[200] ?? 0) ^ 1) } as Row;
    must(await store.commit([...before, damaged].map((put) => ({ put, table: 'letters' }))));
    must(await scene.desk.openWithChild(scene.talk, amina.id));
    expect(talkIn(scene)?.childViews.map((given) => given.view.answers)).toEqual([view.answers]);
    const left = must(await store.ofDialogue('letters', scene.dialogue)).map(({ id }) => id);
    expect(left).toContain(later.id);
    expect(left).toHaveLength(2);
  });

  it.each([['kept'], ['events'], ['log']])(
    'is opened wholly or not at all where there is no room for the %s',
    async (table) => {
      const scene = await meeting();
      noRoomFor(table);
      const done = await scene.desk.openWithChild(scene.talk, amina.id);
      // The log keeps nobody from opening an answer.
      const opens = table === 'log';
      expect(done.ok).toBe(opens);
      if (!done.ok) expect(done.refusal).toEqual({ type: 'StorageFull' });
      expect(talkIn(scene)?.childViews).toHaveLength(opens ? 1 : 0);
      const letters = must(await (await storeOf(scene, scene.profile)).ofDialogue('letters', scene.dialogue));
      expect(letters).toHaveLength(opens ? 1 : 2);
      expect(await keptIn(scene, scene.dialogue)).toHaveLength(opens ? 1 : 0);
    },
  );
});

describe('in a bad moment', () => {
  test('a lock in the middle of the opening waits for it: the answer is open and the words are kept, or neither is', async () => {
    const scene = await answered(await insideDesk({ openVault: vaultsThatEnd().openVault }));
    const opening = scene.desk.openWithChild(scene.talk, amina.id);
    await scene.desk.lock();
    expect((await opening).ok).toBe(true);
    must(await scene.desk.unlock(scene.profile, secret));
    must(await scene.desk.openDialogue(scene.dialogue));
    expect(talkIn(scene)?.childViews).toHaveLength(1);
    expect(await keptIn(scene, scene.dialogue)).toHaveLength(1);
  });

  test('another tab that takes over loses nothing of an answer that was being opened', async () => {
    let takeOver = () => undefined as void;
    const alone = {
      claim: async () => 'mine' as const,
      onTakenOver: (f: () => void) => void (takeOver = f),
      release() {},
    };
    const before = await deskWith({ openVault: vaultsThatEnd().openVault, alone });
    const scene = await answered({ ...before, profile: await newProfile(before) });
    const opening = scene.desk.openWithChild(scene.talk, amina.id);
    takeOver();
    const done = await opening;
    // The tab that took over: the answer is there, opened or still closed.
    await scene.desk.start({ takeOver: true });
    must(await scene.desk.unlock(scene.profile, secret));
    must(await scene.desk.openDialogue(scene.dialogue));
    const open = talkIn(scene)?.childViews.length ?? 0;
    expect(open).toBe(done.ok ? 1 : 0);
    expect(openIn(scene).waiting[0]?.persons.includes(amina.id)).toBe(!done.ok);
    expect(await keptIn(scene, scene.dialogue)).toHaveLength(open);
  });

  test('words are not read from a vault that was locked meanwhile', async () => {
    const opened = await answered(await insideDesk({ openVault: vaultsThatEnd().openVault }));
    must(await opened.desk.openWithChild(opened.talk, amina.id));
    const [kept] = await keptIn(opened, opened.dialogue);
    const reading = opened.desk.readKept(opened.dialogue, kept?.id ?? '', 'keptRead');
    await opened.desk.lock();
    expect(await reading).toEqual(refuse({ type: 'StorageClosed' }));
  });
});
