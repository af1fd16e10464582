import { describe, expect, it } from 'vitest';
import { ok, refuse } from '../../src/domain/result';
import type { Row } from '../../src/store/rows';
import {
  changeTo,
  keptIn,
  meeting,
  noRoomFor,
  openedWithHer,
  openIn,
  quietly,
  rowsIn,
  shared,
  storeOf,
  talkIn,
  usesIn,
  words,
} from '../support/amina-answers';
import { aFamily, insideDesk, must, passphrase, type Scene, secret } from '../support/desk';
import { amina, fatima, sara } from '../support/family';

describe('words that are for one adult alone', () => {
  it('lie apart: in no event, on no screen, and in the list without the words', async () => {
    const scene = await openedWithHer();
    expect(scene.kept).toEqual({ id: scene.kept.id, conversation: scene.talk, person: amina.id, opener: fatima.id });
    expect(JSON.stringify(scene.desk.state())).not.toContain(words);
    expect(await rowsIn(scene, scene.profile, scene.dialogue)).toMatchObject([
      { id: scene.kept.id, group: scene.talk },
    ]);
  });

  it('are noted before they are read, and each time', async () => {
    const scene = await openedWithHer();
    const read = () => scene.desk.readKept(scene.dialogue, scene.kept.id, 'keptRead');
    expect(must(await read())).toMatchObject({ words, person: amina.id });
    must(await scene.desk.readKept(scene.dialogue, scene.kept.id, 'keptExported'));
    must(await read());
    expect((await usesIn(scene)).filter((use) => use.startsWith('kept'))).toEqual([
      'keptRead',
      'keptExported',
      'keptRead',
    ]);
    const { entries, doubts } = must(await scene.desk.readLog());
    expect(entries.at(-1)).toMatchObject({ dialogue: scene.dialogue, who: 'FN' });
    expect(doubts).toEqual([]);
    expect(JSON.stringify(entries)).not.toContain(words);
  });

  it('are not read where it cannot be noted', async () => {
    const scene = await openedWithHer();
    noRoomFor('log');
    expect(await scene.desk.readKept(scene.dialogue, scene.kept.id, 'keptRead')).toEqual(
      refuse({ type: 'StorageFull' }),
    );
  });

  it('of another dialogue, or that are not there, are not read, and nothing is noted', async () => {
    const scene = await openedWithHer();
    const other = await aFamily(scene.desk, [sara], 'Karl');
    for (const [dialogue, id] of [
      [other, scene.kept.id],
      [scene.dialogue, 'nothing'],
    ] as const) {
      expect(await scene.desk.readKept(dialogue, id, 'keptRead')).toEqual(refuse({ type: 'KeptWordsGone' }));
    }
    expect(await keptIn(scene, other)).toEqual([]);
    expect(await usesIn(scene)).not.toContain('keptRead');
  });

  it('that were swapped on the disk are not read as another child’s', async () => {
    const scene = await openedWithHer();
    const other = await aFamily(scene.desk, [sara], 'Karl');
    const [row] = await rowsIn(scene, scene.profile, scene.dialogue);
    const store = await storeOf(scene, scene.profile);
    must(await store.commit([{ put: { ...row, dialogue: other } as Row, table: 'kept' }]));
    expect(await scene.desk.listKept(other)).toEqual(ok({ words: [], unreadable: [scene.talk] }));
  });

  it('are there after a lock, and under a new key when another dialogue was forgotten', async () => {
    const scene = await meeting();
    const other = await aFamily(scene.desk, [sara], 'Karl');
    must(await scene.desk.openDialogue(scene.dialogue));
    must(await scene.desk.openWithChild(scene.talk, amina.id));
    const [before] = await rowsIn(scene, scene.profile, scene.dialogue);
    must(await scene.desk.forgetDialogue(other, passphrase));
    const read = async () => {
      const [kept] = await keptIn(scene, scene.dialogue);
      return must(await scene.desk.readKept(scene.dialogue, kept?.id ?? '', 'keptRead')).words;
    };
    expect(await read()).toBe(words);
    const [after] = await rowsIn(scene, scene.profile, scene.dialogue);
    expect(after?.id).toBe(before?.id);
    expect(after?.bytes).not.toEqual(before?.bytes);
    await scene.desk.lock();
    must(await scene.desk.unlock(scene.profile, secret));
    expect(await read()).toBe(words);
  });

  it('go with their dialogue when it is forgotten', async () => {
    const scene = await openedWithHer();
    must(await scene.desk.forgetDialogue(scene.dialogue, passphrase));
    expect(must(await (await storeOf(scene, scene.profile)).all('kept'))).toEqual([]);
  });

  it('are in no file of the dialogue', async () => {
    const scene = await openedWithHer();
    must(await scene.desk.openTogether(scene.talk));
    const { exportOf } = await import('../../src/domain/export');
    const { dialogue, events } = openIn(scene);
    expect(JSON.stringify(exportOf(dialogue.id, events))).not.toContain(words);
  });

  it('come back with a backup, once however often, also into another profile', async () => {
    const scene = await openedWithHer();
    const made = must(await scene.desk.backUp(quietly()));
    const bring = async (to: Scene) => {
      const file = new Blob([made.bytes]);
      const found = must(await to.desk.lookIntoBackup(file, scene.profile.recoveryCode, quietly()));
      const { stopped } = await to.desk.restoreBackup(
        found.dialogues.map(({ dialogue }) => dialogue),
        quietly(),
      );
      expect(stopped).toBeUndefined();
    };
    await bring(scene);
    expect(await keptIn(scene, scene.dialogue)).toEqual([scene.kept]);
    const store = await storeOf(scene, scene.profile);
    must(await store.commit([{ remove: scene.kept.id, table: 'kept' }]));
    await bring(scene);
    expect(await keptIn(scene, scene.dialogue)).toEqual([scene.kept]);

    const there = await insideDesk();
    await bring(there);
    await bring(there);
    expect(await keptIn(there, scene.dialogue)).toEqual([scene.kept]);
    expect(must(await there.desk.readKept(scene.dialogue, scene.kept.id, 'keptRead')).words).toBe(words);
  });
});

describe('a dialogue that a colleague shares', () => {
  it('leaves kept words with the one who opened them; the owner has none of them', async () => {
    const scene = await shared();
    expect(await keptIn(scene, scene.dialogue)).toHaveLength(1);
    expect(await rowsIn(scene, scene.bo, scene.dialogue)).toHaveLength(1);
    expect(await rowsIn(scene, scene.profile, scene.dialogue)).toEqual([]);
    await changeTo(scene, scene.profile);
    must(await scene.desk.openDialogue(scene.dialogue));
    expect(talkIn(scene)?.childViews).toHaveLength(1);
    expect(await keptIn(scene, scene.dialogue)).toEqual([]);
  });

  it('takes them along when one leaves it', async () => {
    const scene = await shared();
    must(await scene.desk.leaveDialogue(scene.dialogue));
    expect(await rowsIn(scene, scene.bo, scene.dialogue)).toEqual([]);
  });

  it('takes them along when its owner forgets it, as soon as one comes back', async () => {
    const scene = await shared();
    await changeTo(scene, scene.profile);
    must(await scene.desk.forgetDialogue(scene.dialogue, passphrase));
    await changeTo(scene, scene.bo);
    expect(await rowsIn(scene, scene.bo, scene.dialogue)).toEqual([]);
    expect(await usesIn(scene)).toContain('forgottenElsewhere');
  });

  it('gives them back from a backup to the one whose they are, and lays none into the owner’s', async () => {
    const scene = await shared();
    const [kept] = await keptIn(scene, scene.dialogue);
    const made = must(await scene.desk.backUp(quietly()));
    must(await (await storeOf(scene, scene.bo)).commit([{ remove: kept?.id ?? '', table: 'kept' }]));
    must(await scene.desk.lookIntoBackup(new Blob([made.bytes]), scene.bo.recoveryCode, quietly()));
    await scene.desk.restoreBackup([scene.dialogue], quietly());
    expect(await keptIn(scene, scene.dialogue)).toEqual([kept]);
    expect(await rowsIn(scene, scene.profile, scene.dialogue)).toEqual([]);
  });
});
