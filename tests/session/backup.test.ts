import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeNote } from '../../src/domain/decide-conversation';
import { sealedTables } from '../../src/domain/sealed';
import type { Course, MadeBackup } from '../../src/session/backup';
import type { Desk } from '../../src/session/desk';
import { fatima, jens, sara, viewOf } from '../support/family';
import { aFamily, aRound, aTalk, insideDesk, must, passphrase, type Scene } from '../support/desk';
import { municipalModel } from '../support/models';

/** Nobody stops it. */
const quietly = (): Course => ({ progress: () => undefined, signal: new AbortController().signal });

const insideOf = (desk: Desk) => {
  const state = desk.state();
  if (state.at !== 'inside') throw new Error('Nobody is inside');
  return state;
};
const openedOn = async (desk: Desk, dialogue: string) => {
  must(await desk.openDialogue(dialogue));
  const { open } = insideOf(desk);
  if (!open) throw new Error('No dialogue is open');
  return open;
};
const fileOf = ({ bytes }: MadeBackup) => new Blob([bytes]);

/** Fatima's tablet: two children, one of them with a meeting in which Jens has answered and nobody has looked yet. */
async function fatimasTablet() {
  const scene = await insideDesk();
  const { desk } = scene;
  const sibling = await aFamily(desk, [sara, fatima], 'Storebror Karl');
  const amina = await aFamily(desk);
  const talk = await aTalk(desk);
  await aRound(desk, talk, [viewOf(jens, { school: 4 })]);
  return { ...scene, amina, sibling, talk };
}

/** Fatima's tablet after a whole year: more dialogues than are brought in together, twice over. */
async function fatimasYear() {
  const scene = await fatimasTablet();
  for (let child = 1; child <= 20; child += 1) await aFamily(scene.desk, [sara, fatima], `Barn nr. ${child}`);
  return scene;
}

/** From here on there is room for so many more rows. */
function fullAfter(rows: number): void {
  const put = IDBObjectStore.prototype.put;
  let left = rows;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...given: Parameters<typeof put>
  ) {
    if (left-- <= 0) throw new DOMException('Full', 'QuotaExceededError');
    return put.apply(this, given);
  });
  onTestFinished(() => spy.mockRestore());
}

type Tablet = Scene & { amina: string; profile: { recoveryCode: string } };

/** An empty tablet somewhere else, with a profile that was just made. */
const anotherTablet = () => insideDesk();

async function restoreOn({ desk }: Scene, file: Blob, code: string) {
  const found = must(await desk.lookIntoBackup(file, code, quietly()));
  const ids = found.dialogues.map(({ dialogue }) => dialogue);
  return { found, restored: await desk.restoreBackup(ids, quietly()) };
}

describe('the restore drill', () => {
  test('file and code bring back every event on an empty tablet, and the closed answer still opens with the others', async () => {
    const there = await fatimasTablet();
    const before = [await openedOn(there.desk, there.sibling), await openedOn(there.desk, there.amina)];
    const made = must(await there.desk.backUp(quietly()));
    expect(made).toMatchObject({ name: 'samsyn-backup-2026-03-10.txt', dialogues: 2, unreadable: 0 });

    const here = await anotherTablet();
    const { restored } = await restoreOn(here, fileOf(made), there.profile.recoveryCode);
    expect(restored.stopped).toBeUndefined();
    expect(
      insideOf(here.desk)
        .cards.map(({ name }) => name)
        .sort(),
    ).toEqual(['Amina', 'Storebror Karl']);
    for (const { dialogue, events } of before) {
      const after = await openedOn(here.desk, dialogue.id);
      expect(after.findings).toEqual([]);
      expect(after.dialogue).toEqual(dialogue);
      expect(after.events.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
    }
    const { waiting } = await openedOn(here.desk, there.amina);
    expect(waiting).toEqual([{ conversation: there.talk, persons: [jens.id], unknown: 0 }]);
    await aRound(here.desk, there.talk, [viewOf(sara, { school: 2 })]);
    expect(must(await here.desk.openTogether(there.talk))).toEqual({ broken: 0 });
    const [conversation] = (await openedOn(here.desk, there.amina)).dialogue.conversations;
    expect(conversation?.views.map(({ view }) => view.person).sort()).toEqual([jens.id, sara.id]);
  });

  test('the own model comes before the dialogue that is read in it, and the log of the old tablet beside the own one', async () => {
    const there = await fatimasTablet();
    const model = municipalModel(3);
    must(await there.desk.takeModel(model));
    must(await there.desk.noteUse('printed', there.amina));
    const made = must(await there.desk.backUp(quietly()));

    const here = await anotherTablet();
    const bo = await aFamily(here.desk, [jens], 'Bo');
    must(await here.desk.noteUse('exported', bo));
    await restoreOn(here, fileOf(made), there.profile.recoveryCode);
    expect(insideOf(here.desk).models).toEqual([model]);
    const log = must(await here.desk.readLog());
    expect(log.brought.map(({ use }) => use)).toEqual(['opened', 'opened', 'unlocked', 'opened', 'printed']);
    expect(log.entries.map(({ use }) => use)).toEqual(['opened', 'exported', 'restored']);
    expect(log.doubts).toEqual([]);

    // Again, and on from there: everything is there once.
    await restoreOn(here, fileOf(made), there.profile.recoveryCode);
    const next = must(await here.desk.backUp(quietly()));
    const third = await anotherTablet();
    await restoreOn(third, fileOf(next), here.profile.recoveryCode);
    const uses = must(await third.desk.readLog()).brought.map(({ use }) => use);
    const both = [...log.brought, ...log.entries].map(({ use }) => use);
    expect(uses.toSorted()).toEqual([...both, 'restored'].toSorted());
    expect(insideOf(third.desk).models).toEqual([model]);
  });

  test('what came in is there after the tablet was locked', async () => {
    const there = await fatimasTablet();
    const made = must(await there.desk.backUp(quietly()));
    const here = await anotherTablet();
    await restoreOn(here, fileOf(made), there.profile.recoveryCode);
    await here.desk.lock();
    must(await here.desk.unlock(here.profile, { type: 'recovery', text: here.profile.recoveryCode }));
    expect(insideOf(here.desk)).toMatchObject({ unreadable: 0 });
    expect((await openedOn(here.desk, there.amina)).findings).toEqual([]);
  });

  test('the device of the old tablet does not travel', async () => {
    const there = await fatimasTablet();
    const made = must(await there.desk.backUp(quietly()));
    const here = await anotherTablet();
    await restoreOn(here, fileOf(made), there.profile.recoveryCode);
    const { events } = await openedOn(here.desk, there.amina);
    must(await here.desk.act(writeNote, { conversation: there.talk, area: 'school', text: 'Nyt' }));
    const written = insideOf(here.desk).open?.events.at(-1);
    expect(written?.kind).toBe('noteWritten');
    expect(events.map(({ device }) => device)).not.toContain(written?.device);
  });
});

describe('a backup comes home', () => {
  test('says what is new and what is newer here, adds only what is missing, and a second time nothing', async () => {
    const there: Tablet & { talk: string } = await fatimasTablet();
    must(await there.desk.openDialogue(there.amina));
    const made = must(await there.desk.backUp(quietly()));
    must(await there.desk.act(writeNote, { conversation: there.talk, area: 'school', text: 'Skrevet senere' }));
    const { found, restored } = await restoreOn(there, fileOf(made), there.profile.recoveryCode);
    expect(found.dialogues.find(({ dialogue }) => dialogue === there.amina)).toMatchObject({
      name: 'Amina',
      isHere: true,
      sameKey: true,
      onlyInBackup: 0,
      onlyHere: 1,
      letters: 1,
    });
    expect(restored.dialogues.map(({ events, letters }) => events + letters)).toEqual([0, 0]);
    const after = await openedOn(there.desk, there.amina);
    expect(after.dialogue.conversations[0]?.notes).toEqual({ school: 'Skrevet senere' });
    expect(after.waiting).toHaveLength(1);
  });

  test('both sides are kept where both went on', async () => {
    const there = await fatimasTablet();
    const first = must(await there.desk.backUp(quietly()));
    const here = await anotherTablet();
    await restoreOn(here, fileOf(first), there.profile.recoveryCode);
    must(await here.desk.openDialogue(there.amina));
    must(await here.desk.act(writeNote, { conversation: there.talk, area: 'school', text: 'Her' }));
    const back = must(await here.desk.backUp(quietly()));
    must(await here.desk.act(writeNote, { conversation: there.talk, area: 'family', text: 'Der' }));
    const { restored } = await restoreOn(here, fileOf(first), there.profile.recoveryCode);
    expect(restored.dialogues.every(({ events }) => events === 0)).toBe(true);
    const empty = await anotherTablet();
    await restoreOn(empty, fileOf(first), there.profile.recoveryCode);
    must(await empty.desk.openDialogue(there.amina));
    must(await empty.desk.act(writeNote, { conversation: there.talk, area: 'family', text: 'Hos naboen' }));
    await restoreOn(empty, fileOf(back), here.profile.recoveryCode);
    // It stood open, and shows at once what came in.
    expect(insideOf(empty.desk).open?.dialogue.conversations[0]?.notes).toEqual({
      school: 'Her',
      family: 'Hos naboen',
    });
  });

  test('an answer that was opened meanwhile does not come back as a closed one', async () => {
    const there = await fatimasTablet();
    const made = must(await there.desk.backUp(quietly()));
    must(await there.desk.openDialogue(there.amina));
    must(await there.desk.openTogether(there.talk));
    const { restored } = await restoreOn(there, fileOf(made), there.profile.recoveryCode);
    expect(restored.dialogues.every(({ letters }) => letters === 0)).toBe(true);
    expect((await openedOn(there.desk, there.amina)).waiting).toEqual([]);
  });

  test('whoever has answered again since is not heard twice', async () => {
    const there = await fatimasTablet();
    const made = must(await there.desk.backUp(quietly()));
    must(await there.desk.openDialogue(there.amina));
    await aRound(there.desk, there.talk, [viewOf(jens, { school: 1 })]);
    await restoreOn(there, fileOf(made), there.profile.recoveryCode);
    must(await there.desk.openDialogue(there.amina));
    must(await there.desk.openTogether(there.talk));
    await restoreOn(there, fileOf(made), there.profile.recoveryCode);
    const { dialogue, waiting } = await openedOn(there.desk, there.amina);
    expect(dialogue.conversations[0]?.views.map(({ view }) => view.answers)).toEqual([
      viewOf(jens, { school: 1 }).answers,
    ]);
    expect(waiting).toEqual([]);
  });
});

describe('bad luck', () => {
  test('with the wrong code nothing is changed and it is said', async () => {
    const there = await fatimasTablet();
    const made = must(await there.desk.backUp(quietly()));
    const here = await anotherTablet();
    const other = here.profile.recoveryCode;
    expect(await here.desk.lookIntoBackup(fileOf(made), other, quietly())).toMatchObject({
      refusal: { type: 'WrongBackupSecret' },
    });
    expect(insideOf(here.desk).cards).toEqual([]);
  });

  test('a file that is much too large is not even read', async () => {
    const { desk } = await anotherTablet();
    const large = { size: 100_000_000, arrayBuffer: () => Promise.reject(new Error('It was read')) } as unknown as Blob;
    expect(await desk.lookIntoBackup(large, 'abc', quietly())).toMatchObject({ refusal: { type: 'BackupTooLarge' } });
  });

  test('a file that is gone since it was chosen is a reason, not a fault', async () => {
    const { desk } = await anotherTablet();
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('Gone', 'NotReadableError')) };
    expect(await desk.lookIntoBackup(gone as unknown as Blob, 'abc', quietly())).toMatchObject({
      refusal: { type: 'FileUnreadable' },
    });
  });

  test('what was forgotten here is asked about, and is no longer forgotten once it came back', async () => {
    const there = await fatimasTablet();
    const made = must(await there.desk.backUp(quietly()));
    must(await there.desk.forgetDialogue(there.amina, passphrase));
    expect(insideOf(there.desk).cards.map(({ name }) => name)).toEqual(['Storebror Karl']);
    const look = async () => {
      const found = must(await there.desk.lookIntoBackup(fileOf(made), there.profile.recoveryCode, quietly()));
      return found.dialogues.find(({ dialogue }) => dialogue === there.amina);
    };
    expect(await look()).toMatchObject({ isHere: false, forgotten: '2026-03-10' });
    expect(await there.desk.restoreBackup([there.amina], quietly())).toMatchObject({ dialogues: [{ letters: 1 }] });
    expect(insideOf(there.desk).cards).toHaveLength(2);
    expect(await look()).toMatchObject({ isHere: true, sameKey: true, onlyInBackup: 0 });
  });

  test('whoever stops gets no half backup, and no half dialogue', async () => {
    const there = await fatimasYear();
    const stopped = new AbortController();
    const course = { progress: (done: number) => done > 0 && stopped.abort(), signal: stopped.signal } as Course;
    expect(await there.desk.backUp(course)).toMatchObject({ refusal: { type: 'Cancelled' } });
    const made = must(await there.desk.backUp(quietly()));
    const here = await anotherTablet();
    const found = must(await here.desk.lookIntoBackup(fileOf(made), there.profile.recoveryCode, quietly()));
    const again = new AbortController();
    const restored = await here.desk.restoreBackup(
      found.dialogues.map(({ dialogue }) => dialogue),
      { progress: (done) => done > 0 && again.abort(), signal: again.signal } as Course,
    );
    expect(restored.stopped).toEqual({ type: 'Cancelled' });
    const came = restored.dialogues.map(({ dialogue }) => dialogue);
    // What was handed to the database already when someone said stop has come in too.
    expect(came).toHaveLength(20);
    expect(
      insideOf(here.desk)
        .cards.map(({ dialogue }) => dialogue)
        .toSorted(),
    ).toEqual(came.toSorted());
  });

  test('a disk that fills up in the middle leaves whole dialogues and nothing half', async () => {
    const there = await fatimasYear();
    const made = must(await there.desk.backUp(quietly()));
    const here = await anotherTablet();
    const found = must(await here.desk.lookIntoBackup(fileOf(made), there.profile.recoveryCode, quietly()));
    const ids = found.dialogues.map(({ dialogue }) => dialogue);
    const restored = await here.desk.restoreBackup(ids, {
      ...quietly(),
      progress: (done) => {
        if (done > 0) fullAfter(5);
      },
    });
    expect(restored.stopped).toEqual({ type: 'StorageFull' });
    const came = restored.dialogues.map(({ dialogue }) => dialogue);
    expect(came).toEqual(ids.slice(0, came.length));
    expect(came.length).toBeGreaterThanOrEqual(10);
    expect(
      insideOf(here.desk)
        .cards.map(({ dialogue }) => dialogue)
        .toSorted(),
    ).toEqual(came.toSorted());
    const store = must(await here.ports.stores.open(here.profile.id));
    for (const id of ids.slice(came.length))
      for (const table of sealedTables) expect(must(await store.ofDialogue(table, id))).toEqual([]);
  });

  test('a lock in the middle is a reason, not a fault', async () => {
    const there = await fatimasTablet();
    const made = must(await there.desk.backUp(quietly()));
    const here = await anotherTablet();
    must(await here.desk.lookIntoBackup(fileOf(made), there.profile.recoveryCode, quietly()));
    await here.desk.lock();
    expect(await here.desk.restoreBackup([there.amina], quietly())).toMatchObject({
      stopped: { type: 'StorageClosed' },
    });
  });
});

describe('the date of the last backup', () => {
  test('counts once the file was taken, and is there after a lock', async () => {
    const { desk, profile } = await fatimasTablet();
    expect(insideOf(desk).settings.lastBackup).toBeUndefined();
    must(await desk.noteBackup());
    await desk.lock();
    must(await desk.unlock(profile, { type: 'recovery', text: profile.recoveryCode }));
    expect(insideOf(desk).settings.lastBackup).toEqual({ day: '2026-03-10', held: 0 });
  });
});

describe('a backup for someone else', () => {
  test('opens with its own six words and not with the recovery code', async () => {
    const there = await fatimasTablet();
    const words = await there.desk.proposePassphrase('da');
    const made = must(await there.desk.backUp(quietly(), words));
    const here = await anotherTablet();
    expect(await here.desk.lookIntoBackup(fileOf(made), there.profile.recoveryCode, quietly())).toMatchObject({
      refusal: { type: 'WrongBackupSecret' },
    });
    const { restored } = await restoreOn(here, fileOf(made), words);
    expect(restored.dialogues).toHaveLength(2);
  });
});
