import { describe, expect, test } from 'vitest';
import { modelFileOf } from '../../src/domain/model-file';
import { cancelConversation, planConversation } from '../../src/domain/decide-conversation';
import { aFamily, aTalk, insideDesk, must, passphrase, type Scene } from '../support/desk';
import { fatima, jens, nour, planFor, sara } from '../support/family';
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
