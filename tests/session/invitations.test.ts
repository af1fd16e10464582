import { describe, expect, test } from 'vitest';
import { modelFileOf } from '../../src/domain/model-file';
import { chooseChildBand, chooseSteps } from '../../src/domain/decide-child';
import { cancelConversation, planConversation } from '../../src/domain/decide-conversation';
import { nameHomes } from '../../src/domain/decide-persons';
import type { Answer, WrittenView } from '../../src/domain/view';
import { textToLetter } from '../../src/exchange/letter-text';
import { createAtHome } from '../../src/session/at-home';
import { aFamily, aTalk, insideDesk, must, passphrase, type Scene } from '../support/desk';
import { amina, else_, fatima, jens, nour, planFor, sara, viewOf } from '../support/family';
import { municipalModel } from '../support/models';
import { answerFromHome, askAtHome, origin } from '../support/from-home';

async function aPlannedTalk() {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk, [sara, jens, nour, fatima]);
  const talk = await aTalk(scene.desk, [sara, jens, fatima], { date: '2026-03-19' });
  return { ...scene, dialogue, talk };
}
type Planned = Awaited<ReturnType<typeof aPlannedTalk>>;

const usual = ({ talk }: Planned, person = sara.id) => ({
  conversation: talk,
  person,
  language: 'ar',
  ends: '2026-03-19',
  asks: 'Fatima',
  child: false,
});
const listed = async ({ desk, dialogue }: Planned) => must(await desk.listInvitations(dialogue));
const states = async (planned: Planned) => (await listed(planned)).map(({ state }) => state);
const usesOf = async ({ desk }: Scene) => must(await desk.readLog()).entries.map(({ use }) => use);

describe('a mother is asked for an answer from home', () => {
  test('by a link that holds what the page needs, and the child’s name only if it was ticked', async () => {
    const planned = await aPlannedTalk();
    const { desk, dialogue, talk } = planned;
    const { invitation } = await askAtHome(desk, dialogue, talk, sara, { language: 'ar' });
    expect(invitation).toMatchObject({
      dialogue,
      conversation: talk,
      role: 'parent',
      band: '6-9',
      day: 'school',
      language: 'ar',
      asks: 'Fatima',
      child: '',
      date: '2026-03-19',
      ends: '2026-03-20',
    });
    const named = await askAtHome(desk, dialogue, talk, jens, { child: true });
    expect(named.invitation.child).toBe('Amina');
    expect(named.invitation.secret).not.toBe(invitation.secret);
    expect(await states(planned)).toEqual(['open', 'open']);
    expect(await usesOf(planned)).toEqual(expect.arrayContaining(['invited', 'invited']));
  });

  test('and it is the same link when it is shown again after a lock', async () => {
    const planned = await aPlannedTalk();
    const { desk, dialogue, profile } = planned;
    const id = must(await desk.invite(dialogue, usual(planned), origin));
    const { link } = must(await desk.showInvitation(dialogue, id, origin));
    await desk.lock();
    must(await desk.unlock(profile, { type: 'passphrase', text: passphrase }));
    must(await desk.openDialogue(dialogue));
    expect(must(await desk.showInvitation(dialogue, id, origin)).link).toBe(link);
  });

  test.each([
    ['someone who is not in the dialogue', { person: 'nobody' }, 'PersonIsNotAsked'],
    ['an interpreter', { person: nour.id }, 'PersonIsNotAsked'],
    ['for a day that has passed', { ends: '2026-03-09' }, 'EndHasPassed'],
    ['in a conversation that is not there', { conversation: 'none' }, 'ConversationUnknown'],
    ['with more words than a code holds', { asks: 'x'.repeat(120) }, 'LinkTooLong'],
  ])('but nobody asks %s', async (_who, change, reason) => {
    const planned = await aPlannedTalk();
    const refused = await planned.desk.invite(planned.dialogue, { ...usual(planned), ...change }, origin);
    expect(refused).toMatchObject({ ok: false, refusal: { type: reason } });
    expect(await listed(planned)).toEqual([]);
    expect(await usesOf(planned)).not.toContain('invited');
  });

  test('but not in a conversation that was cancelled', async () => {
    const planned = await aPlannedTalk();
    must(await planned.desk.act(cancelConversation, { conversation: planned.talk, reason: '' }));
    const refused = await planned.desk.invite(planned.dialogue, usual(planned), origin);
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'ConversationCancelled' } });
  });
});

const homes = { first: 'Hos mor', second: 'Hos far' };

/** Amina, whose parents live apart, is asked with her father; the host chose the screens of the smallest for her. */
async function aTalkOfTwoHomes() {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk, [amina, jens, else_, fatima]);
  must(await scene.desk.act(nameHomes, homes));
  must(await scene.desk.act(chooseChildBand, { band: '5-6' }));
  must(await scene.desk.act(chooseSteps, { person: else_.id, steps: 'three' }));
  const talk = await aTalk(scene.desk, [amina, jens, else_, fatima], { date: '2026-03-19' });
  return { ...scene, dialogue, talk };
}

/** The link is opened on a phone. Out: what its page knows, and what becomes of an answer there. */
async function opensAtHome({ desk, dialogue }: Planned, id: string) {
  const kept = new Map<string, string>();
  const keep = {
    names: () => [...kept.keys()],
    get: (name: string) => kept.get(name),
    set: (name: string, value: string) => kept.set(name, value).has(name),
    remove: (name: string) => void kept.delete(name),
  };
  const home = createAtHome({ now: () => new Date('2026-03-12T20:00:00'), keep, served: async () => undefined });
  await home.open(new URL(must(await desk.showInvitation(dialogue, id, origin)).link).hash);
  const state = home.state();
  if (state.at !== 'answering') throw new Error(state.at);
  const send = async (view: WrittenView) => {
    must(await home.giveView({ ...view, person: state.asked.id }));
    const ready = home.state();
    if (ready.at !== 'ready') throw new Error(ready.at);
    must(await desk.receiveAnswer(dialogue, must(textToLetter(await home.text(ready.answer.letter)))));
  };
  return { asked: state.asked, send };
}

describe('what was chosen for someone holds also when they answer from home', () => {
  test('a child gets the screens that were chosen for it, and tells of each of its homes', async () => {
    const planned = await aTalkOfTwoHomes();
    const { desk, dialogue, talk } = planned;
    const { id } = await askAtHome(desk, dialogue, talk, amina);
    const { asked, send } = await opensAtHome(planned, id);
    expect(asked).toMatchObject({ band: '6-9', childBand: '5-6', homes: ['Hos mor', 'Hos far'] });
    const answers: Answer[] = [
      { area: 'family', place: 'home', choice: { type: 'degree', degree: 1 } },
      { area: 'family', place: 'otherHome', choice: { type: 'degree', degree: 3 } },
    ];
    await send({ ...viewOf(amina, {}, { scale: 'three', child: { band: '5-6', takesPart: 'yes' } }), answers });
    must(await desk.openWithChild(talk, amina.id));
    const state = desk.state();
    expect(state.at === 'inside' && state.open?.dialogue.conversations[0]?.childViews).toMatchObject([
      { view: { person: amina.id, child: { band: '5-6' }, answers } },
    ]);
  });

  test('someone for whom three steps were chosen answers on three, and nobody else does', async () => {
    const planned = await aTalkOfTwoHomes();
    const { desk, dialogue, talk } = planned;
    const { id } = await askAtHome(desk, dialogue, talk, else_);
    const { asked, send } = await opensAtHome(planned, id);
    expect(asked.steps).toBe('three');
    await send(viewOf(else_, { school: 2 }, { scale: 'three', steps: 'three' }));
    must(await desk.openTogether(talk));
    const state = desk.state();
    expect(state.at === 'inside' && state.open?.dialogue.conversations[0]?.views).toMatchObject([
      { view: { person: else_.id, scale: 'three', steps: 'three' } },
    ]);
  });

  test('an adult’s link says nothing of the child’s homes and screens', async () => {
    const { desk, dialogue, talk } = await aTalkOfTwoHomes();
    const { invitation } = await askAtHome(desk, dialogue, talk, jens);
    expect(invitation).not.toHaveProperty('homes');
    expect(invitation).not.toHaveProperty('childBand');
    expect(invitation).not.toHaveProperty('steps');
  });

  test('a link stays as it was made; the next one says what was chosen since', async () => {
    const planned = await aTalkOfTwoHomes();
    const { desk, dialogue, talk } = planned;
    const [hers, elses] = [await askAtHome(desk, dialogue, talk, amina), await askAtHome(desk, dialogue, talk, else_)];
    must(await desk.act(chooseChildBand, {}));
    must(await desk.act(nameHomes, { first: '', second: '' }));
    must(await desk.act(chooseSteps, { person: else_.id, steps: 'usual' }));
    expect((await opensAtHome(planned, hers.id)).asked).toMatchObject({
      childBand: '5-6',
      homes: ['Hos mor', 'Hos far'],
    });
    expect((await opensAtHome(planned, elses.id)).asked.steps).toBe('three');
    const again = await askAtHome(desk, dialogue, talk, amina);
    expect(again.invitation).toMatchObject({ childBand: '7-9' });
    expect(again.invitation).not.toHaveProperty('homes');
    expect((await askAtHome(desk, dialogue, talk, else_)).invitation).not.toHaveProperty('steps');
  });

  test('homes with names longer than a code holds are told of', async () => {
    const { desk, dialogue, talk } = await aTalkOfTwoHomes();
    must(await desk.act(nameHomes, { first: 'ж'.repeat(60), second: 'ш'.repeat(60) }));
    const asking = { conversation: talk, person: amina.id, language: 'uk', ends: '2026-03-20', asks: '', child: false };
    expect(await desk.invite(dialogue, asking, origin)).toMatchObject({ refusal: { type: 'LinkTooLongWithHomes' } });
  });
});

describe('what became of an invitation', () => {
  test('it is over when its last day has passed, and open until then', async () => {
    const planned = await aPlannedTalk();
    must(await planned.desk.invite(planned.dialogue, usual(planned), origin));
    planned.clock.now = new Date('2026-03-19T23:59:00');
    expect(await states(planned)).toEqual(['open']);
    planned.clock.now = new Date('2026-03-20T00:01:00');
    expect(await states(planned)).toEqual(['over']);
  });

  test('it is taken back for good, and everyone else’s stands', async () => {
    const planned = await aPlannedTalk();
    const { desk, dialogue, talk } = planned;
    const hers = await askAtHome(desk, dialogue, talk, sara);
    await askAtHome(desk, dialogue, talk, jens);
    must(await desk.withdrawInvitation(dialogue, hers.id));
    expect((await states(planned)).toSorted()).toEqual(['open', 'withdrawn']);
    const again = await desk.showInvitation(dialogue, hers.id, origin);
    expect(again).toMatchObject({ ok: false, refusal: { type: 'InvitationWithdrawn' } });
    expect(await usesOf(planned)).toContain('withdrew');
  });

  test('it is not taken back while its answer lies here; the answer can be set aside unread first', async () => {
    const planned = await aPlannedTalk();
    const { desk, dialogue, talk } = planned;
    const hers = await askAtHome(desk, dialogue, talk, sara);
    must(await desk.receiveAnswer(dialogue, await answerFromHome(hers.invitation, sara, { school: 4 })));
    expect(await listed(planned)).toMatchObject([{ state: 'answered', lies: true }]);
    const refused = await desk.withdrawInvitation(dialogue, hers.id);
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'InvitationAnswered' } });
    must(await desk.setAside(dialogue, hers.id));
    expect(await listed(planned)).toMatchObject([{ state: 'open', lies: false }]);
    expect(await usesOf(planned)).toEqual(expect.arrayContaining(['received', 'setAside']));
    const gone = await desk.setAside(dialogue, hers.id);
    expect(gone).toMatchObject({ ok: false, refusal: { type: 'AnswerGone' } });
    must(await desk.withdrawInvitation(dialogue, hers.id));
  });

  test('nobody is asked who does not give a view', async () => {
    const { desk } = await insideDesk();
    const dialogue = await aFamily(desk, [sara, fatima]);
    const talk = desk.newId();
    must(await desk.act(planConversation, { conversation: talk, plan: planFor([fatima]) }));
    const asking = { conversation: talk, person: sara.id, language: 'da', ends: '2026-03-20', asks: '', child: false };
    expect(await desk.invite(dialogue, asking, origin)).toMatchObject({ refusal: { type: 'PersonIsNotAsked' } });
  });
});

describe('a dialogue with a model of the municipality’s own', () => {
  const file = modelFileOf(municipalModel(4));
  const servedHere = async (name: string) => (name === 'municipal-4-1.json' ? new Blob([file]) : undefined);

  test.each([
    ['can be answered at home where the same model lies beside the app', servedHere, true],
    ['cannot be where a phone does not find the model, and says why', async () => undefined, false],
  ])('%s', async (_what, served, may) => {
    const { desk } = await insideDesk({ served });
    const found = must(await desk.lookIntoModel(new Blob([file])));
    must(await desk.takeModel(found.model));
    const { id, version } = found.model.structure;
    const child = { name: 'Amina', birth: { type: 'expected' }, day: 'home' } as const;
    const start = { child, model: { id, version }, persons: [sara, fatima], contact: fatima.id };
    const dialogue = must(await desk.createDialogue(start));
    const answer = await desk.mayInvite(dialogue);
    expect(answer.ok ? 'ok' : answer.refusal.type).toBe(may ? 'ok' : 'ModelNotAtHome');
  });
});
