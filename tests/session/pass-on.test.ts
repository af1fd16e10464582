import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeNote } from '../../src/domain/decide-conversation';
import type { Device } from '../../src/domain/device';
import { textToParcel } from '../../src/exchange/parcel-text';
import type { Desk } from '../../src/session/desk';
import { aFamily, aRound, aTalk, insideDesk, must, passphrase, type Scene } from '../support/desk';
import { fatima, jens, sara, viewOf } from '../support/family';
import { answerFromHome, askAtHome } from '../support/from-home';
import { municipalModel } from '../support/models';

const insideOf = (desk: Desk) => {
  const state = desk.state();
  if (state.at !== 'inside') throw new Error('Nobody is inside');
  return state;
};
const openOn = async (desk: Desk, dialogue: string) => {
  must(await desk.openDialogue(dialogue));
  const { open } = insideOf(desk);
  if (!open) throw new Error('No dialogue is open');
  return open;
};
const bytesOf = ({ text }: { text: string }) => must(textToParcel(text));

/** What Fatima reads from Jens' screen. */
async function deviceOf(giver: Scene, taker: Scene): Promise<Device> {
  const shown = must(await taker.desk.showDeviceKey('da'));
  const read = must(await giver.desk.readDeviceKey(must(await giver.desk.readDeviceKeyText(shown.text))));
  expect(read.words).toEqual(shown.words);
  return read.device;
}

/** Fatima's tablet with a child and a planned conversation, and Jens' tablet, where nothing is yet. */
async function twoTablets(before: (fatimas: Desk, talk: string) => Promise<void> = async () => undefined) {
  const fatimas = await insideDesk();
  const amina = await aFamily(fatimas.desk);
  const talk = await aTalk(fatimas.desk);
  await before(fatimas.desk, talk);
  const jenss = await insideDesk();
  return { fatimas, jenss, amina, talk };
}
const jensAnswers = (desk: Desk, talk: string) => aRound(desk, talk, [viewOf(jens, { school: 4 })]);

async function give(giver: Scene, taker: Scene, amina: string, to: Device) {
  const parcel = must(await giver.desk.passOn(amina, to));
  const found = must(await taker.desk.lookIntoParcel(bytesOf(parcel)));
  return { parcel, found, taken: must(await taker.desk.takeParcel(found.dialogue)) };
}

/** Both have the dialogue, and each knows the other's device. */
async function bothHaveIt() {
  const tablets = await twoTablets();
  const { fatimas, jenss, amina } = tablets;
  const jensDevice = await deviceOf(fatimas, jenss);
  await give(fatimas, jenss, amina, jensDevice);
  const [fatimasDevice] = await jenss.desk.otherDevices(await openOn(jenss.desk, amina));
  if (!fatimasDevice) throw new Error('Jens’ tablet knows Fatima’s');
  return { ...tablets, jensDevice, fatimasDevice };
}

const note = async ({ desk }: Scene, amina: string, conversation: string, area: string, text: string) => {
  await openOn(desk, amina);
  must(await desk.act(writeNote, { conversation, area, text }));
};
const idsOn = async ({ desk }: Scene, amina: string) =>
  (await openOn(desk, amina)).events.map(({ id }) => id).toSorted();

describe('a dialogue is passed on to a colleague’s tablet', () => {
  test('whole: the same history, the closed answer, the invitation and both devices, which all can see', async () => {
    const { fatimas, jenss, amina, talk } = await twoTablets(jensAnswers);
    await openOn(fatimas.desk, amina);
    const asked = await askAtHome(fatimas.desk, amina, talk, sara);
    const { found, taken } = await give(fatimas, jenss, amina, await deviceOf(fatimas, jenss));
    expect(found).toMatchObject({ name: 'Amina', isHere: false, letters: 1, from: { name: 'FN' }, broken: 0 });
    expect(taken).toMatchObject({ dialogue: amina, events: found.events, letters: 1 });

    const [here, there] = [await openOn(fatimas.desk, amina), await openOn(jenss.desk, amina)];
    expect(there.dialogue).toEqual(here.dialogue);
    expect(there.dialogue.devices).toHaveLength(2);
    expect(there).toMatchObject({ findings: [], unverified: 0 });
    expect(there.waiting).toEqual([{ conversation: talk, persons: [jens.id], unknown: 0 }]);
    expect(insideOf(jenss.desk).cards.map(({ name }) => name)).toEqual(['Amina']);

    // The answer to an invitation from there comes here, and both are opened together.
    must(await jenss.desk.receiveAnswer(amina, await answerFromHome(asked.invitation, sara, { school: 2 })));
    expect(must(await jenss.desk.openTogether(talk))).toEqual({ broken: 0 });
    const [conversation] = (await openOn(jenss.desk, amina)).dialogue.conversations;
    expect(conversation?.views.map(({ view }) => view.person).toSorted()).toEqual([jens.id, sara.id]);
  });

  test('it stands in both logs, and is there after a lock', async () => {
    const { fatimas, jenss, amina } = await bothHaveIt();
    expect(must(await fatimas.desk.readLog()).entries.at(-1)).toMatchObject({ use: 'passedOn', dialogue: amina });
    expect(must(await jenss.desk.readLog()).entries.map(({ use }) => use)).toContain('tookOver');
    await jenss.desk.lock();
    must(await jenss.desk.unlock(jenss.profile, { type: 'passphrase', text: passphrase }));
    expect(await openOn(jenss.desk, amina)).toMatchObject({ findings: [], unverified: 0 });
  });

  test('its own model goes along', async () => {
    const { fatimas, jenss } = await twoTablets();
    const model = municipalModel(3);
    must(await fatimas.desk.takeModel(model));
    const { id, version } = model.structure;
    const dialogue = must(
      await fatimas.desk.createDialogue({
        child: { name: 'Bo', birth: { type: 'expected' }, day: 'home' },
        model: { id, version },
        persons: [sara, fatima],
        contact: fatima.id,
      }),
    );
    const { found } = await give(fatimas, jenss, dialogue, await deviceOf(fatimas, jenss));
    expect(found.models).toBe(1);
    expect(insideOf(jenss.desk).models).toEqual([model]);
  });

  test('a dialogue as small as most goes in at most twelve codes', async () => {
    const { fatimas, jenss, amina } = await twoTablets();
    const { parcel } = await give(fatimas, jenss, amina, await deviceOf(fatimas, jenss));
    expect(parcel.codes?.length).toBeLessThanOrEqual(12);
  });

  test('nothing is given to the own device, and nothing out of the example', async () => {
    const { fatimas } = await twoTablets();
    const own = must(await fatimas.desk.showDeviceKey('da'));
    const read = await fatimas.desk.readDeviceKey(must(await fatimas.desk.readDeviceKeyText(own.text)));
    expect(read).toMatchObject({ refusal: { type: 'DeviceIsThisOne' } });
  });
});

describe('refused in words, and nothing is changed', () => {
  test('what was sealed to another device, altered on the way, or is something else', async () => {
    const { fatimas, jenss, amina } = await twoTablets();
    const bytes = bytesOf(must(await fatimas.desk.passOn(amina, await deviceOf(fatimas, jenss))));
    const third = await insideDesk();
    const refusalOf = async (scene: Scene, given: Uint8Array<ArrayBuffer>) => {
      const found = await scene.desk.lookIntoParcel(given);
      return found.ok ? 'ok' : found.refusal.type;
    };
    expect(await refusalOf(third, bytes)).toBe('ParcelForOther');
    expect(await refusalOf(jenss, bytes.with(300, (bytes[300] ?? 0) ^ 1))).toBe('ParcelDamaged');
    expect(await refusalOf(jenss, bytes.with(2, 2))).toBe('ParcelNewer');
    expect(await refusalOf(jenss, new Uint8Array(300))).toBe('ParcelForeign');
    expect(insideOf(jenss.desk).cards).toEqual([]);
    expect(must(await jenss.desk.readLog()).entries).toEqual([]);
  });
});

describe('both go on, and exchange what is new', () => {
  test('each has what the other wrote, signed, and the same number of times', async () => {
    const { fatimas, jenss, amina, talk, jensDevice, fatimasDevice } = await bothHaveIt();
    await note(fatimas, amina, talk, 'school', 'Hos Fatima');
    await note(jenss, amina, talk, 'family', 'Hos Jens');
    const back = await give(jenss, fatimas, amina, fatimasDevice);
    expect(back.found).toMatchObject({ isHere: true, sameKey: true, onlyInBackup: 1, onlyHere: 1 });
    expect(back.taken.events).toBe(1);
    expect((await give(fatimas, jenss, amina, jensDevice)).taken.events).toBe(1);
    expect((await give(fatimas, jenss, amina, jensDevice)).taken.events).toBe(0);
    expect(await idsOn(fatimas, amina)).toEqual(await idsOn(jenss, amina));
    const { dialogue, events, unverified } = await openOn(jenss.desk, amina);
    expect(dialogue.conversations[0]?.notes).toEqual({ school: 'Hos Fatima', family: 'Hos Jens' });
    expect(events.filter(({ kind }) => kind === 'noteWritten').every(({ sig }) => sig !== undefined)).toBe(true);
    expect(unverified).toBe(0);
  });

  test('an answer that was opened on both is one view', async () => {
    const { fatimas, jenss, amina, talk } = await twoTablets(jensAnswers);
    const jensDevice = await deviceOf(fatimas, jenss);
    await give(fatimas, jenss, amina, jensDevice);
    await openOn(fatimas.desk, amina);
    must(await fatimas.desk.openTogether(talk));
    const [fatimasDevice] = await jenss.desk.otherDevices(await openOn(jenss.desk, amina));
    must(await jenss.desk.openTogether(talk));
    await give(jenss, fatimas, amina, fatimasDevice as Device);
    await give(fatimas, jenss, amina, jensDevice);
    for (const { desk } of [fatimas, jenss]) {
      const [conversation] = (await openOn(desk, amina)).dialogue.conversations;
      expect(conversation?.views).toHaveLength(1);
      expect((await openOn(desk, amina)).waiting).toEqual([]);
    }
  });

  // Parcels that are lost, come late, in another order or twice; notes and answers on both sides meanwhile.
  test('whatever comes in whatever order, in the end both have the same', async () => {
    const step = fc.oneof(
      fc.record({ at: fc.constantFrom('here', 'there'), does: fc.constantFrom('note', 'answer', 'pack') }),
      fc.record({ delivers: fc.nat(20) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const { fatimas, jenss, amina, talk } = await twoTablets();
        const { invitation } = await askAtHome(fatimas.desk, amina, talk, sara);
        const devices = { here: await deviceOf(jenss, fatimas), there: await deviceOf(fatimas, jenss) };
        await give(fatimas, jenss, amina, devices.there);
        const sides = { here: fatimas, there: jenss };
        const across = { here: 'there', there: 'here' } as const;
        const underWay: { to: 'here' | 'there'; bytes: Uint8Array<ArrayBuffer> }[] = [];
        const deliver = async ({ to, bytes }: (typeof underWay)[number]) => {
          must(await sides[to].desk.lookIntoParcel(bytes));
          return must(await sides[to].desk.takeParcel(amina));
        };
        const pack = async (from: 'here' | 'there') => {
          const to = across[from];
          return { to, bytes: bytesOf(must(await sides[from].desk.passOn(amina, devices[to]))) };
        };
        for (const [n, one] of steps.entries()) {
          if ('delivers' in one) {
            const parcel = underWay[one.delivers % Math.max(1, underWay.length)];
            if (parcel) await deliver(parcel);
            continue;
          }
          const at = one.at as 'here' | 'there';
          const { desk } = sides[at];
          if (one.does === 'note') await note(sides[at], amina, talk, ['school', 'family'][n % 2] ?? '', `${at} ${n}`);
          else if (one.does === 'pack') underWay.push(await pack(at));
          else {
            const letter = await answerFromHome(invitation, sara, { school: (n % 5) + 1 });
            must(await desk.receiveAnswer(amina, letter, ['replaces', 'expired', 'opened']));
          }
        }
        await deliver(await pack('here'));
        await deliver(await pack('there'));
        await deliver(await pack('here'));
        expect(await idsOn(fatimas, amina)).toEqual(await idsOn(jenss, amina));
        const [here, there] = [await openOn(fatimas.desk, amina), await openOn(jenss.desk, amina)];
        expect(there.dialogue).toEqual(here.dialogue);
        expect(there.waiting).toEqual(here.waiting);
        expect([here.unverified, there.unverified, here.findings, there.findings]).toEqual([0, 0, [], []]);
        expect(must(await jenss.desk.listInvitations(amina))).toEqual(must(await fatimas.desk.listInvitations(amina)));
        const letters = await Promise.all(
          [await pack('here'), await pack('there')].map(async ({ to, bytes }) =>
            must(await sides[to].desk.lookIntoParcel(bytes)),
          ),
        );
        expect(letters[0]?.letters).toBe(letters[1]?.letters);
      }),
      { numRuns: 6 },
    );
  });

  test('the later answer of the same person stands, also where the other tablet has the first', async () => {
    const { fatimas, jenss, amina, talk } = await twoTablets();
    const { invitation } = await askAtHome(fatimas.desk, amina, talk, sara);
    const jensDevice = await deviceOf(fatimas, jenss);
    must(await fatimas.desk.receiveAnswer(amina, await answerFromHome(invitation, sara, { school: 1 })));
    await give(fatimas, jenss, amina, jensDevice);
    must(await fatimas.desk.receiveAnswer(amina, await answerFromHome(invitation, sara, { school: 4 }), ['replaces']));
    await give(fatimas, jenss, amina, jensDevice);
    await openOn(jenss.desk, amina);
    must(await jenss.desk.openTogether(talk));
    const views = (await openOn(jenss.desk, amina)).dialogue.conversations.flatMap((one) => one.views);
    expect(views).toMatchObject([{ view: { answers: [{ choice: { degree: 4 } }] } }]);
  });

  test('an invitation that is taken back here is taken back there', async () => {
    const { fatimas, jenss, amina, talk } = await twoTablets();
    const { id } = await askAtHome(fatimas.desk, amina, talk, sara);
    const jensDevice = await deviceOf(fatimas, jenss);
    await give(fatimas, jenss, amina, jensDevice);
    must(await fatimas.desk.withdrawInvitation(amina, id));
    await give(fatimas, jenss, amina, jensDevice);
    expect(must(await jenss.desk.listInvitations(amina))).toMatchObject([{ id, state: 'withdrawn' }]);
  });
});

describe('who wrote what', () => {
  test('a tablet on which another dialogue was forgotten is still the same one to its colleague', async () => {
    const { fatimas, jenss, amina, talk, fatimasDevice } = await bothHaveIt();
    const other = await aFamily(jenss.desk, [sara], 'Bo');
    must(await jenss.desk.forgetDialogue(other, passphrase));
    await jenss.desk.lock();
    must(await jenss.desk.unlock(jenss.profile, { type: 'passphrase', text: passphrase }));
    await note(jenss, amina, talk, 'school', 'Efter glemslen');
    expect((await give(jenss, fatimas, amina, fatimasDevice)).taken.events).toBe(1);
    const { dialogue, unverified } = await openOn(fatimas.desk, amina);
    expect([dialogue.devices.length, unverified]).toEqual([2, 0]);
  });

  test('a tablet that came to the dialogue by a backup says first who it is, and signs', async () => {
    const { fatimas, jenss, amina, talk, jensDevice } = await bothHaveIt();
    const course = { progress: () => undefined, signal: new AbortController().signal };
    const backup = must(await fatimas.desk.backUp(course));
    const third = await insideDesk();
    must(await third.desk.lookIntoBackup(new Blob([backup.bytes]), fatimas.profile.recoveryCode, course));
    await third.desk.restoreBackup([amina], course);
    await note(third, amina, talk, 'school', 'Fra den nye tablet');
    const { events } = await openOn(third.desk, amina);
    expect(events.slice(-2).map(({ kind, sig }) => [kind, sig !== undefined])).toEqual([
      ['deviceJoined', true],
      ['noteWritten', true],
    ]);
    await give(third, jenss, amina, jensDevice);
    expect(await openOn(jenss.desk, amina)).toMatchObject({ unverified: 0, findings: [] });
  });
});

describe('a part goes to a new place when a child starts school', () => {
  test('there it is a dialogue of its own, under its own name; here it stands what went where', async () => {
    const { fatimas, jenss, amina } = await twoTablets();
    const parcel = must(
      await fatimas.desk.passPartOn(amina, await deviceOf(fatimas, jenss), {
        place: 'Børnehaven Solen',
        day: 'school',
        persons: [sara.id],
        parts: [],
        parents: 'Sara ved det',
      }),
    );
    const found = must(await jenss.desk.lookIntoParcel(bytesOf(parcel)));
    expect(found).toMatchObject({ name: 'Amina', isHere: false, letters: 0 });
    expect(found.dialogue).not.toBe(amina);
    must(await jenss.desk.takeParcel(found.dialogue));
    const there = await openOn(jenss.desk, found.dialogue);
    expect(there.dialogue).toMatchObject({ origin: { place: 'Børnehaven Solen' }, devices: [], passedParts: [] });
    expect(there.dialogue.persons.map(({ name }) => name)).toEqual([sara.name]);
    const here = await openOn(fatimas.desk, amina);
    expect(here.dialogue.passedParts).toMatchObject([{ to: 'FN', parents: 'Sara ved det', persons: [sara.id] }]);
    expect(insideOf(fatimas.desk).cards).toHaveLength(1);
  });

  test('nothing goes before the parents know', async () => {
    const { fatimas, jenss, amina } = await twoTablets();
    const to = await deviceOf(fatimas, jenss);
    const choice = { place: 'Solen', day: 'school', persons: [], parts: [], parents: '' } as const;
    const refused = await fatimas.desk.passPartOn(amina, to, choice);
    expect(refused).toMatchObject({ refusal: { type: 'ParentsMustKnow' } });
    expect((await openOn(fatimas.desk, amina)).dialogue.passedParts).toEqual([]);
  });
});
