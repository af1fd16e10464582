import { describe, expect, test } from 'vitest';
import { evaluateAgreement, makeAgreement, planFollowUp } from '../../src/domain/decide-agreements';
import { endConversation, openViews, planConversation, setSharedAim } from '../../src/domain/decide-conversation';
import { noteAttendance } from '../../src/domain/decide-persons';
import { familyPageOf, minutesOf, recipientsOf } from '../../src/domain/minutes';
import { writtenAsText } from '../../src/domain/written';
import {
  agreement,
  amina,
  else_,
  family,
  fatima,
  jens,
  nour,
  planFor,
  sara,
  type Story,
  viewOf,
} from '../support/family';

const says = (words: string) => ({ strengths: { tapped: [], words } });

const begun = family()
  .with(sara, jens, fatima, amina, else_, nour)
  .begins()
  .does(planConversation, {
    conversation: 'first',
    plan: planFor([sara, jens, fatima, amina], { occasion: 'Bekymring fra skolen', date: '2026-03-10' }),
  })
  .does(openViews, {
    conversation: 'first',
    opened: [
      { letter: 'a', view: viewOf(sara, { family: { words: 'Saras egne ord' } }, says('Sara ser mod')) },
      { letter: 'b', view: viewOf(fatima, { school: { words: 'Fatimas egne ord' } }, says('Fatima ser flid')) },
      { letter: 'c', view: viewOf(amina, { school: { words: 'Aminas egne ord' } }, says('Amina ser katten')) },
    ],
  });

const talkIn = ({ dialogue }: Story) => dialogue.conversations[0] ?? never();
const never = (): never => {
  throw new Error('There is no conversation');
};

const pageOf = (story: Story, recipient: string) => familyPageOf(story.dialogue, talkIn(story), recipient);

describe('the page of the family', () => {
  test('Jens’ page holds none of Sara’s and none of Fatima’s answers, only what they said goes well', () => {
    const page = JSON.stringify(pageOf(begun, jens.id).own ?? {}) + JSON.stringify(pageOf(begun, jens.id).agreements);
    expect(page).not.toContain('egne ord');
    expect(pageOf(begun, jens.id).own).toBeUndefined();
    expect(pageOf(begun, jens.id).strengths.map(({ given }) => given.view.strengths.words)).toEqual([
      'Sara ser mod',
      'Fatima ser flid',
    ]);
  });

  test('Sara gets her own answer back', () => {
    expect(pageOf(begun, sara.id).own?.view.person).toBe(sara.id);
  });

  test('a child’s own words go home with the child alone', () => {
    expect(pageOf(begun, amina.id).strengths.map(({ id }) => id)).toEqual([sara.id, fatima.id, amina.id]);
    expect(pageOf(begun, sara.id).strengths.map(({ id }) => id)).not.toContain(amina.id);
  });

  test('what came after the meeting was not said aloud in it', () => {
    const late = begun.does(openViews, {
      conversation: 'first',
      opened: [{ letter: 'd', view: viewOf(jens, {}, says('Jens ser glæde')) }],
    });
    expect(pageOf(late, sara.id).strengths.map(({ id }) => id)).not.toContain(jens.id);
    expect(pageOf(late, jens.id).strengths.map(({ id }) => id)).toContain(jens.id);
  });

  test('never holds the occasion', () => {
    expect(JSON.stringify(pageOf(begun, sara.id))).not.toContain('Bekymring fra skolen');
  });

  test('tells the day of the coming conversation, else the one that was agreed on', () => {
    const agreed = begun
      .does(planFollowUp, { conversation: 'first', date: '2026-04-20', reason: '' })
      .does(endConversation, { conversation: 'first' });
    expect(pageOf(agreed, sara.id).next).toEqual({ date: '2026-04-20' });
    const moved = agreed.does(planConversation, {
      conversation: 'second',
      plan: planFor([sara], { date: '2026-05-02', time: '08:30' }),
    });
    expect(pageOf(moved, sara.id).next).toEqual({ date: '2026-05-02', time: '08:30' });
  });

  test('is for the family and those near it, one by one', () => {
    expect(recipientsOf(begun.dialogue)).toEqual([sara, jens, amina, else_]);
  });

  test('nobody is told to turn to themselves', () => {
    expect(pageOf(begun, sara.id).contact).toBeUndefined();
    expect(pageOf(begun, jens.id).contact).toEqual(sara);
  });
});

describe('the minutes', () => {
  test('tell who took part and how, and who came', () => {
    const noted = begun.does(noteAttendance, { conversation: 'first', present: [sara.id, nour.id], absent: [jens.id] });
    const { participants } = minutesOf(noted.dialogue, talkIn(noted));
    expect(participants.map(({ person, how, came }) => [person.id, how, came])).toEqual([
      [sara.id, 'view', true],
      [jens.id, 'view', false],
      [fatima.id, 'view', undefined],
      [amina.id, 'view', undefined],
      [nour.id, undefined, true],
    ]);
  });

  test('keep what this conversation saw of earlier agreements apart from those it made', () => {
    const first = begun
      .does(setSharedAim, { conversation: 'first', text: 'Glad i skole' })
      .does(makeAgreement, agreement())
      .does(endConversation, { conversation: 'first' })
      .does(planConversation, { conversation: 'second', plan: planFor([sara]) });
    const second = first
      .does(evaluateAgreement, {
        agreement: 'promise',
        conversation: 'second',
        outcome: 'worked',
        seen: 'Hun går selv ind',
        goesOn: false,
      })
      .does(makeAgreement, agreement({ id: 'another', conversation: 'second' }));
    const talk = second.dialogue.conversations[1] ?? never();
    const minutes = minutesOf(second.dialogue, talk);
    expect(minutes.lookedAt.map(({ evaluation }) => evaluation.seen)).toEqual(['Hun går selv ind']);
    expect(minutes.made.map(({ id }) => id)).toEqual(['another']);
  });

  test('hold no answer before the answers were opened', () => {
    const closed = family()
      .with(sara)
      .begins()
      .does(planConversation, { conversation: 'first', plan: planFor([sara]) });
    expect(minutesOf(closed.dialogue, talkIn(closed)).speakers).toEqual([]);
  });
});

test('as text a page says the same without signs that a journal shows as boxes', () => {
  const text = writtenAsText({
    title: 'Referat: \u2068Amina\u2069',
    parts: [
      { title: 'Tom', entries: [{ lines: [] }] },
      {
        title: 'Sådan så I det',
        entries: [
          {
            head: 'Skole',
            lines: [{ label: 'Jens', words: 'Bekymret', quote: { words: 'Hun er træt', language: 'da' } }],
          },
        ],
      },
    ],
  });
  expect(text).toBe('Referat: Amina\n\nSÅDAN SÅ I DET\n\nSkole\nJens: Bekymret – »Hun er træt«\n');
});
