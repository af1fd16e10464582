import { describe, expect, test } from 'vitest';
import { cancelConversation } from '../../src/domain/decide-conversation';
import { letterToText } from '../../src/exchange/letter-text';
import type { ExampleTexts } from '../../src/session/example';
import { sealHomeLetter } from '../../src/vault/at-home';
import { aFamily, aRound, aTalk, insideDesk, must, passphrase } from '../support/desk';
import { fatima, jens, sara, viewOf } from '../support/family';
import { answerFromHome, askAtHome, origin } from '../support/from-home';
import { localeFile } from '../support/locale-files';

async function saraIsAsked() {
  const scene = await insideDesk();
  const dialogue = await aFamily(scene.desk);
  const talk = await aTalk(scene.desk);
  const asked = await askAtHome(scene.desk, dialogue, talk, sara);
  return { ...scene, dialogue, talk, ...asked };
}
type Asked = Awaited<ReturnType<typeof saraIsAsked>>;

const opened = ({ desk }: Pick<Asked, 'desk'>) => {
  const state = desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('No dialogue is open');
  return state.open;
};
/** Everything of the dialogue that someone can see; a refusal changes none of it. */
const allOf = async (asked: Asked) => ({
  waiting: opened(asked).waiting,
  events: opened(asked).events.length,
  invitations: must(await asked.desk.listInvitations(asked.dialogue)),
  log: must(await asked.desk.readLog()).entries.length,
});
const fromSara = ({ invitation }: Asked, degree = 4) => answerFromHome(invitation, sara, { school: degree });
const viewsIn = (asked: Asked) => opened(asked).dialogue.conversations.flatMap(({ views }) => views);

describe('an answer that was given at home', () => {
  test('lies closed with the others, under the name by which the round knows the same person', async () => {
    const asked = await saraIsAsked();
    const { desk, dialogue, talk } = asked;
    const laid = must(await desk.receiveAnswer(dialogue, await fromSara(asked)));
    expect(laid).toEqual({ type: 'laid', invitation: asked.id, name: sara.name, conversation: talk, late: false });
    expect(opened(asked).waiting).toEqual([{ conversation: talk, persons: [sara.id], unknown: 0 }]);
    expect(viewsIn(asked)).toEqual([]);
    must(await desk.beginRound(talk));
    const state = desk.state();
    const answered = state.at === 'round' ? state.round.people.filter((person) => person.answered) : [];
    expect(answered.map(({ id }) => id)).toEqual([sara.id]);
  });

  test('opens together with an answer of the round, under the person’s own name', async () => {
    const asked = await saraIsAsked();
    const { desk, dialogue, talk } = asked;
    must(await desk.receiveAnswer(dialogue, await fromSara(asked)));
    await aRound(desk, talk, [viewOf(fatima, { school: 2 })]);
    must(await desk.openDialogue(dialogue));
    expect(must(await desk.openTogether(talk))).toEqual({ broken: 0 });
    const views = viewsIn(asked);
    expect(views.map(({ view }) => view.person).toSorted()).toEqual([fatima.id, sara.id].toSorted());
    expect(views.every(({ late }) => !late)).toBe(true);
    expect(must(await desk.listInvitations(dialogue))).toMatchObject([{ state: 'answered', lies: false }]);
  });

  test('is still closed after a lock, and opens then', async () => {
    const asked = await saraIsAsked();
    const { desk, dialogue, talk, profile } = asked;
    must(await desk.receiveAnswer(dialogue, await fromSara(asked)));
    await desk.lock();
    must(await desk.unlock(profile, { type: 'passphrase', text: passphrase }));
    must(await desk.openDialogue(dialogue));
    must(await desk.openTogether(talk));
    expect(viewsIn(asked)).toMatchObject([{ view: { person: sara.id } }]);
  });

  test('goes unread when the same person answers in the round', async () => {
    const asked = await saraIsAsked();
    const { desk, dialogue, talk } = asked;
    must(await desk.receiveAnswer(dialogue, await fromSara(asked)));
    await aRound(desk, talk, [viewOf(sara, { school: 1 })]);
    must(await desk.openDialogue(dialogue));
    must(await desk.openTogether(talk));
    expect(viewsIn(asked)).toMatchObject([{ view: { answers: [{ choice: { degree: 1 } }] } }]);
  });

  test('is read from a text with other words around it', async () => {
    const asked = await saraIsAsked();
    const letter = await fromSara(asked);
    expect(must(await asked.desk.readLetterText(`Hej\n${letterToText(letter)}Hilsen`))).toEqual(letter);
  });
});

describe('refused in words, and nothing is changed', () => {
  const refusals: [string, string, (asked: Asked) => Promise<Uint8Array<ArrayBuffer>>][] = [
    ['something else', 'AnswerForeign', async () => new Uint8Array(256)],
    ['an answer with one bit turned', 'AnswerDamaged', async (asked) => turned(await fromSara(asked), 180)],
    ['an answer that was cut', 'AnswerDamaged', async (asked) => (await fromSara(asked)).slice(0, 200)],
    ['one of a newer program', 'AnswerNewer', async (asked) => (await fromSara(asked)).with(2, 2)],
    ['one for a dialogue elsewhere', 'AnswerElsewhere', async (asked) => turned(await fromSara(asked), 5)],
    ['one to no invitation of ours', 'InvitationUnknown', async (asked) => turned(await fromSara(asked), 40)],
    [
      'one that says it is someone else’s',
      'AnswerUnfit',
      (asked) => sealHomeLetter(asked.invitation, viewOf(jens, { school: 1 })),
    ],
  ];
  test.each(refusals)('%s', async (_what, reason, make) => {
    const asked = await saraIsAsked();
    const before = await allOf(asked);
    const refused = await asked.desk.receiveAnswer(asked.dialogue, await make(asked));
    expect(refused).toMatchObject({ ok: false, refusal: { type: reason } });
    expect(await allOf(asked)).toEqual(before);
  });

  test('an answer to an invitation that was taken back', async () => {
    const asked = await saraIsAsked();
    must(await asked.desk.withdrawInvitation(asked.dialogue, asked.id));
    const before = await allOf(asked);
    const refused = await asked.desk.receiveAnswer(asked.dialogue, await fromSara(asked));
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'InvitationWithdrawn' } });
    expect(await allOf(asked)).toEqual(before);
  });

  test('an answer to a conversation that was cancelled', async () => {
    const asked = await saraIsAsked();
    must(await asked.desk.act(cancelConversation, { conversation: asked.talk, reason: '' }));
    const refused = await asked.desk.receiveAnswer(asked.dialogue, await fromSara(asked));
    expect(refused).toMatchObject({ ok: false, refusal: { type: 'ConversationCancelled' } });
  });

  test('the same answer once more, closed or opened', async () => {
    const asked = await saraIsAsked();
    const letter = await fromSara(asked);
    must(await asked.desk.receiveAnswer(asked.dialogue, letter));
    const again = await asked.desk.receiveAnswer(asked.dialogue, letter);
    expect(again).toMatchObject({ ok: false, refusal: { type: 'AnswerHereAlready' } });
    must(await asked.desk.openTogether(asked.talk));
    const late = await asked.desk.receiveAnswer(asked.dialogue, letter, ['opened']);
    expect(late).toMatchObject({ ok: false, refusal: { type: 'AnswerOpenedAlready' } });
    expect(viewsIn(asked)).toHaveLength(1);
  });
});

describe('asked about first', () => {
  test('an answer after the last day', async () => {
    const asked = await saraIsAsked();
    asked.clock.now = new Date('2026-03-21T08:00:00');
    const before = await allOf(asked);
    const letter = await fromSara(asked);
    const question = must(await asked.desk.receiveAnswer(asked.dialogue, letter));
    expect(question).toMatchObject({ type: 'asks', questions: ['expired'], name: sara.name });
    expect(await allOf(asked)).toEqual(before);
    expect(must(await asked.desk.receiveAnswer(asked.dialogue, letter, ['expired']))).toMatchObject({ type: 'laid' });
  });

  test('a second answer: only when the host says so, the first goes unread', async () => {
    const asked = await saraIsAsked();
    must(await asked.desk.receiveAnswer(asked.dialogue, await fromSara(asked, 5)));
    const before = await allOf(asked);
    const second = await fromSara(asked, 1);
    const question = must(await asked.desk.receiveAnswer(asked.dialogue, second));
    expect(question).toMatchObject({ type: 'asks', questions: ['replaces'] });
    expect(await allOf(asked)).toEqual(before);
    must(await asked.desk.receiveAnswer(asked.dialogue, second, ['replaces']));
    must(await asked.desk.openTogether(asked.talk));
    expect(viewsIn(asked)).toMatchObject([{ view: { answers: [{ choice: { degree: 1 } }] } }]);
  });

  test('an answer after the others were opened: it comes late, and is marked so', async () => {
    const asked = await saraIsAsked();
    const { desk, dialogue, talk } = asked;
    await aRound(desk, talk, [viewOf(fatima, { school: 2 })]);
    must(await desk.openDialogue(dialogue));
    must(await desk.openTogether(talk));
    const letter = await fromSara(asked);
    const question = must(await desk.receiveAnswer(dialogue, letter));
    expect(question).toMatchObject({ type: 'asks', questions: ['opened'] });
    expect(must(await desk.receiveAnswer(dialogue, letter, ['opened']))).toMatchObject({ type: 'laid', late: true });
    expect(must(await desk.listInvitations(dialogue))).toMatchObject([{ state: 'late', lies: true }]);
    must(await desk.openTogether(talk));
    expect(viewsIn(asked).find(({ view }) => view.person === sara.id)).toMatchObject({ late: true });
  });
});

describe('an answer for another dialogue of the same profile', () => {
  test('is not laid here; the host is told where it belongs, and it is laid there', async () => {
    const asked = await saraIsAsked();
    const letter = await fromSara(asked);
    const { desk, dialogue, talk } = asked;
    const other = await aFamily(desk, [jens, fatima], 'Bertram');
    const refused = await desk.receiveAnswer(other, letter);
    expect(refused).toMatchObject({ refusal: { type: 'AnswerForOther', dialogue, name: 'Amina' } });
    expect(must(await desk.receiveAnswer(dialogue, letter))).toMatchObject({ type: 'laid', conversation: talk });
    expect(opened(asked).dialogue.id).toBe(other);
    must(await desk.openDialogue(dialogue));
    expect(opened(asked).waiting).toMatchObject([{ persons: [sara.id] }]);
  });
});

test('the example asks nobody', async () => {
  const { desk } = await insideDesk();
  must(await desk.openExample(localeFile('da', 'example') as ExampleTexts, 'da'));
  const state = desk.state();
  const [card] = state.at === 'inside' ? state.cards : [];
  expect(await desk.mayInvite(card?.dialogue ?? '')).toMatchObject({ refusal: { type: 'ExampleInvitesNobody' } });
  const asking = { conversation: '', person: '', language: 'da', ends: '2027-01-01', asks: '', child: false };
  expect(await desk.invite(card?.dialogue ?? '', asking, origin)).toMatchObject({ ok: false });
});

const turned = (bytes: Uint8Array<ArrayBuffer>, at: number) => bytes.with(at, (bytes[at] ?? 0) ^ 1);
