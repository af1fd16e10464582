import { describe, expect, test } from 'vitest';
import { areaBits } from '../../src/domain/invitation';
import { modelFileOf } from '../../src/domain/model-file';
import type { View } from '../../src/domain/view';
import { textToLetter } from '../../src/exchange/letter-text';
import { createAtHome, type HomePorts } from '../../src/session/at-home';
import type { Keep } from '../../src/session/home-keep';
import { fromBase64url } from '../../src/vault/bytes';
import { invitationId } from '../../src/vault/invitation';
import { modelDigest } from '../../src/vault/model-digest';
import { type Asking, askAtHome } from '../support/at-home';
import { municipalModel } from '../support/models';

const ownModel = municipalModel(5);

/** What a phone keeps; `full` from then on takes nothing more. */
function aPhone() {
  const kept = new Map<string, string>();
  const phone = { full: false };
  const keep: Keep = {
    names: () => [...kept.keys()],
    get: (name) => kept.get(name),
    set: (name, value) => {
      if (!phone.full) kept.set(name, value);
      return !phone.full;
    },
    remove: (name) => void kept.delete(name),
  };
  const clock = { now: new Date('2026-12-01T20:00:00') };
  const ports: HomePorts = { now: () => clock.now, keep, served: async () => undefined };
  return { kept, phone, clock, ports };
}
type Phone = ReturnType<typeof aPhone>;

/** The page is opened with a link; what an earlier one had in memory is gone. */
async function openedOn({ ports }: Phone, fragment: string) {
  const home = createAtHome(ports);
  await home.open(fragment);
  return home;
}

const idOf = ({ invitation }: Asking) => invitationId(invitation.secret);
const answerTo = async (asking: Asking, degree = 4): Promise<View> => ({
  person: await idOf(asking),
  model: { id: 'samsyn', version: 1 },
  scale: 'five',
  language: 'ar',
  how: 'together',
  strengths: { tapped: [], words: '' },
  answers: [{ area: 'school', place: 'home', choice: { type: 'degree', degree }, words: 'لا ينام' }],
});
const letterOf = (home: ReturnType<typeof createAtHome>) => {
  const state = home.state();
  if (state.at !== 'ready') throw new Error(state.at);
  return state.answer.letter;
};

describe('a father answers at home', () => {
  test('what he sends opens at the desk, and at the desk alone', async () => {
    const [phone, asking] = [aPhone(), await askAtHome({ language: 'ar' })];
    const home = await openedOn(phone, asking.fragment);
    expect(home.state()).toMatchObject({
      at: 'answering',
      asked: { language: 'ar', late: false, areaIds: ['development', 'family', 'school', 'health', 'leisure'] },
    });
    const view = await answerTo(asking);
    expect(await home.giveView(view)).toMatchObject({ ok: true });
    const read = textToLetter(await home.text(letterOf(home)));
    if (!read.ok) throw new Error(read.refusal.type);
    expect(await asking.open(read.value)).toEqual({ ok: true, value: view });
    expect(await (await askAtHome()).open(read.value)).toMatchObject({ ok: false });
    expect((await home.codes(letterOf(home))).length).toBeLessThanOrEqual(4);
  });

  test('the page shows no key, and the phone keeps nothing that can be read', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    const home = await openedOn(phone, asking.fragment);
    await home.saveAnswer(await answerTo(asking));
    const secret = asking.invitation.secret;
    const said = JSON.stringify([home.state(), ...phone.kept]);
    for (const word of [secret, asking.invitation.publicKey, 'ينام']) expect(said).not.toContain(word);
    for (const word of ['Amina', 'school', 'Fatima']) expect(JSON.stringify([...phone.kept])).not.toContain(word);
    const raw = [...phone.kept.values()].map((text) => Buffer.from(text, 'base64').toString('latin1')).join();
    expect(raw).not.toContain(Buffer.from(fromBase64url(secret, 32) ?? []).toString('latin1'));
  });

  test('a closed page loses nothing: with the link he goes on where he was', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    const view = await answerTo(asking);
    await (await openedOn(phone, asking.fragment)).saveAnswer(view);
    expect((await openedOn(phone, '')).state()).toEqual({ at: 'noLink', begun: true });
    const again = await openedOn(phone, asking.fragment);
    expect(again.state()).toMatchObject({ at: 'answering', asked: { language: 'ar' } });
    expect(again.halfGiven()).toEqual(view);
    const other = await openedOn(phone, (await askAtHome()).fragment);
    expect(other.halfGiven()).toBeUndefined();
  });

  test('when it is done the half-given answer is gone, and what is late to be kept is not kept', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    const home = await openedOn(phone, asking.fragment);
    const view = await answerTo(asking);
    await home.saveAnswer(view);
    const late = home.saveAnswer(await answerTo(asking, 1));
    await home.giveView(view);
    await late;
    expect([...phone.kept.keys()].filter((name) => name.includes('draft'))).toEqual([]);
    expect(home.halfGiven()).toBeUndefined();
  });

  test('the answer lies on the phone, also without the link, until he says that it has arrived', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    await (await openedOn(phone, asking.fragment)).giveView(await answerTo(asking));
    const later = await openedOn(phone, '');
    expect(later.state()).toMatchObject({ at: 'ready', kept: true, answer: { language: 'ar' } });
    later.arrived();
    expect(later.state()).toMatchObject({ at: 'arrived', more: 0 });
    expect(phone.kept.size).toBe(0);
    later.notArrived();
    expect(await asking.open(letterOf(later))).toMatchObject({ ok: true });
    expect(phone.kept.size).toBe(1);
  });

  test('the link in two windows: each goes on from what was answered in the other', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    const [one, two] = [await openedOn(phone, asking.fragment), await openedOn(phone, asking.fragment)];
    const draft = `samsyn-home/draft/${await idOf(asking)}`;
    const before = two.state();
    await one.saveAnswer(await answerTo(asking));
    await two.keptElsewhere('samsyn-home/draft/of-another');
    expect(two.state()).toBe(before);
    await two.keptElsewhere(draft);
    expect(two.state()).not.toEqual(before);
    expect(two.halfGiven()).toEqual(await answerTo(asking));
    await one.giveView(await answerTo(asking));
    await two.keptElsewhere(draft);
    expect(two.state()).toMatchObject({ at: 'ready', kept: true });
  });

  test('two children: both answers wait, each until it has arrived', async () => {
    const [phone, one, two] = [aPhone(), await askAtHome(), await askAtHome({ child: 'Karl' })];
    await (await openedOn(phone, one.fragment)).giveView(await answerTo(one));
    await (await openedOn(phone, two.fragment)).giveView(await answerTo(two));
    const home = await openedOn(phone, '');
    home.arrived();
    expect(home.state()).toMatchObject({ at: 'arrived', more: 1 });
    home.next();
    expect(home.state()).toMatchObject({ at: 'ready' });
  });

  test('he can mend what he has just given, and the new answer takes the place of the old one', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    const home = await openedOn(phone, asking.fragment);
    await home.giveView(await answerTo(asking, 5));
    await home.again();
    expect(home.state()).toMatchObject({ at: 'answering', asked: { answered: true } });
    expect(home.halfGiven()).toEqual(await answerTo(asking, 5));
    await home.giveView(await answerTo(asking, 3));
    expect(await asking.open(letterOf(home))).toEqual({ ok: true, value: await answerTo(asking, 3) });
    expect(phone.kept.size).toBe(1);
    await home.again();
    await home.decline();
    expect(await asking.open(letterOf(home))).toEqual({ ok: true, value: await answerTo(asking, 3) });
  });

  test('nobody has to answer: then nothing stays and nothing is sent', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    const home = await openedOn(phone, asking.fragment);
    await home.saveAnswer(await answerTo(asking));
    await home.decline();
    expect(home.state()).toMatchObject({ at: 'declined' });
    expect(phone.kept.size).toBe(0);
    await home.again();
    expect(home.state()).toMatchObject({ at: 'answering' });
  });
});

describe('a phone that makes it hard', () => {
  test('with no room it says that nothing is kept, and the answer can still be sent', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    phone.phone.full = true;
    const home = await openedOn(phone, asking.fragment);
    expect(await home.saveAnswer(await answerTo(asking))).toEqual({ ok: false, refusal: { type: 'StorageFailed' } });
    await home.giveView(await answerTo(asking));
    expect(home.state()).toMatchObject({ at: 'ready', kept: false });
    expect(await asking.open(letterOf(home))).toMatchObject({ ok: true });
  });

  test('what someone else wrote into its storage is no answer', async () => {
    const [phone, asking] = [aPhone(), await askAtHome()];
    phone.kept.set(`samsyn-home/draft/${await idOf(asking)}`, 'nonsense');
    phone.kept.set('samsyn-home/answer/x', 'nonsense');
    const home = await openedOn(phone, asking.fragment);
    expect(home.state()).toMatchObject({ at: 'answering' });
    expect(home.halfGiven()).toBeUndefined();
    expect((await openedOn(phone, '')).state()).toMatchObject({ at: 'noLink' });
  });
});

describe('the link', () => {
  test.each([
    ['none', '', { at: 'noLink', begun: false }],
    ['half of it', '#UwEabc', { at: 'refused', refusal: { type: 'InvitationDamaged' } }],
  ])('%s: the page says so', async (_case, fragment, state) => {
    expect((await openedOn(aPhone(), fragment)).state()).toEqual(state);
  });

  test('with a key that is none it is refused before anyone answers', async () => {
    const asking = await askAtHome({ publicKey: Buffer.from([2, ...Array<number>(32).fill(1)]).toString('base64url') });
    const home = await openedOn(aPhone(), asking.fragment);
    expect(home.state()).toEqual({ at: 'refused', refusal: { type: 'InvitationDamaged' } });
  });

  test('after the last day one can still answer, and is told; on the day of the meeting people sit together', async () => {
    const asking = await askAtHome({ ends: '2026-12-02', date: '2026-12-03' });
    const phone = aPhone();
    phone.clock.now = new Date('2026-12-02T23:50:00');
    expect((await openedOn(phone, asking.fragment)).state()).toMatchObject({
      asked: { late: false, meetsToday: false },
    });
    phone.clock.now = new Date('2026-12-03T00:10:00');
    expect((await openedOn(phone, asking.fragment)).state()).toMatchObject({ asked: { late: true, meetsToday: true } });
  });
});

describe('a model of the municipality', () => {
  const file = () => new Blob([modelFileOf(ownModel)]) as unknown as Blob;
  const asks = () => {
    const { structure } = ownModel;
    const model = { id: structure.id, version: structure.version, digest: modelDigest(structure) };
    return askAtHome({ model, areas: areaBits([structure.areas[0]?.id ?? ''], structure) });
  };

  test('is fetched where the page lies, and asked by', async () => {
    const phone = aPhone();
    const names: string[] = [];
    phone.ports.served = async (name) => {
      names.push(name);
      return file();
    };
    const home = await openedOn(phone, (await asks()).fragment);
    expect(names).toEqual([`${ownModel.structure.id}-${ownModel.structure.version}.json`]);
    expect(home.state()).toMatchObject({ at: 'answering', asked: { areaIds: [ownModel.structure.areas[0]?.id] } });
  });

  test('that cannot be fetched, or is another one by now, is said; with a network it works at the second try', async () => {
    const phone = aPhone();
    const home = await openedOn(phone, (await asks()).fragment);
    expect(home.state()).toEqual({ at: 'refused', refusal: { type: 'ModelMissing' } });
    phone.ports.served = async () => file();
    await home.tryAgain();
    expect(home.state()).toMatchObject({ at: 'answering' });
    const { model } = (await asks()).invitation;
    const other = await openedOn(phone, (await askAtHome({ model: { ...model, digest: 'AAAAAAAAAAA' } })).fragment);
    expect(other.state()).toEqual({ at: 'refused', refusal: { type: 'ModelMissing' } });
  });
});
