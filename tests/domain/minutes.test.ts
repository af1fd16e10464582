import { describe, expect, test } from 'vitest';
import { evaluateAgreement, makeAgreement, planFollowUp } from '../../src/domain/decide-agreements';
import {
  endConversation,
  keepDifference,
  openViews,
  planConversation,
  setSharedAim,
  writeNote,
} from '../../src/domain/decide-conversation';
import { noteAttendance } from '../../src/domain/decide-persons';
import { asHostSees } from '../../src/domain/seen-by';
import { familyPageOf, minutesOf, recipientsOf } from '../../src/domain/minutes';
import { writtenAsText } from '../../src/domain/written';
import { childsView, opensAll } from '../support/childs-answer';
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

const begun = opensAll(
  family()
    .with(sara, jens, fatima, amina, else_, nour)
    .begins()
    .does(planConversation, {
      conversation: 'first',
      plan: planFor([sara, jens, fatima, amina], { occasion: 'Bekymring fra skolen', date: '2026-03-10' }),
    }),
  'first',
  [
    { letter: 'a', view: viewOf(sara, { family: { words: 'Saras egne ord' } }, says('Sara ser mod')) },
    { letter: 'b', view: viewOf(fatima, { school: { words: 'Fatimas egne ord' } }, says('Fatima ser flid')) },
    { letter: 'c', view: childsView({ school: { words: 'Aminas egne ord' } }, {}, says('Amina ser katten')) },
  ],
);

/** As all of them may see it together: Amina lets everybody see what she said. */
const seen = ({ dialogue }: Story) => asHostSees(dialogue);
const talkIn = (story: Story) => seen(story).conversations[0] ?? never();
const never = (): never => {
  throw new Error('There is no conversation');
};

const pageOf = (story: Story, recipient: string) => familyPageOf(seen(story), talkIn(story), recipient);

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

  test('a coming conversation without a day yet leaves the day that was agreed on', () => {
    const agreed = begun
      .does(planFollowUp, { conversation: 'first', date: '2026-04-20', reason: '' })
      .does(endConversation, { conversation: 'first' })
      .does(planConversation, { conversation: 'second', plan: planFor([sara]) });
    expect(pageOf(agreed, sara.id).next).toEqual({ date: '2026-04-20' });
    expect(pageOf(begun, sara.id).next).toBeUndefined();
  });

  test('holds what was agreed now, and what still goes on from before; not what is over, nor what came later', () => {
    const looksAt = (id: string, goesOn: boolean) => ({
      agreement: id,
      conversation: 'second',
      outcome: 'partly' as const,
      seen: '',
      goesOn,
    });
    const two = begun
      .does(makeAgreement, agreement({ id: 'goes on' }))
      .does(makeAgreement, agreement({ id: 'is over' }))
      .does(endConversation, { conversation: 'first' })
      .does(planConversation, { conversation: 'second', plan: planFor([sara]) })
      .does(evaluateAgreement, looksAt('goes on', true))
      .does(evaluateAgreement, looksAt('is over', false))
      .does(makeAgreement, agreement({ id: 'new', conversation: 'second' }));
    const dialogue = seen(two);
    const [first, second] = dialogue.conversations;
    const promised = (talk = first ?? never()) => familyPageOf(dialogue, talk, sara.id).agreements.map(({ id }) => id);
    expect(promised(second)).toEqual(['new', 'goes on']);
    expect(promised()).toEqual(['goes on', 'is over']);
    // Also where the conversation was read at another time.
    expect(promised(seen(two).conversations[0])).toEqual(['goes on', 'is over']);
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

  test('have each answer under its area, in the order of the persons, with what the room wrote', () => {
    const both = begun
      .does(openViews, {
        conversation: 'first',
        opened: [{ letter: 'd', view: viewOf(jens, { school: 'ratherNot', family: 4 }) }],
      })
      .does(writeNote, { conversation: 'first', area: 'school', text: 'Hun går til håndbold' })
      .does(keepDifference, { conversation: 'first', area: 'family', kept: true });
    const { areas } = minutesOf(both.dialogue, talkIn(both));
    expect(areas.map(({ said, ...rest }) => ({ ...rest, said: said.map(({ speaker }) => speaker.id) }))).toEqual([
      { area: 'family', note: '', different: true, said: [sara.id, jens.id] },
      { area: 'school', note: 'Hun går til håndbold', different: false, said: [jens.id, fatima.id, amina.id] },
    ]);
    expect(areas[1]?.said[0]?.answers).toEqual([{ area: 'school', choice: { type: 'ratherNot' } }]);
  });

  test('leave out who wrote nothing about an area', () => {
    const silent = begun.does(openViews, {
      conversation: 'first',
      opened: [{ letter: 'd', view: viewOf(jens, { school: { words: '' } }) }],
    });
    const { areas, speakers } = minutesOf(silent.dialogue, talkIn(silent));
    expect(speakers.map(({ id }) => id)).toContain(jens.id);
    expect(areas.flatMap(({ said }) => said.map(({ speaker }) => speaker.id))).not.toContain(jens.id);
  });

  test('keep the answer of someone who is no longer in the dialogue, last; nothing of it goes home with others', () => {
    const left = begun.happens({ kind: 'personRemoved', body: { person: sara.id } });
    const { speakers } = minutesOf(left.dialogue, talkIn(left));
    expect(speakers.map(({ id, person }) => [id, person?.name])).toEqual([
      [fatima.id, fatima.name],
      [amina.id, amina.name],
      [sara.id, undefined],
    ]);
    expect(pageOf(left, jens.id).strengths.map(({ id }) => id)).toEqual([fatima.id]);
  });

  test('tell of an earlier agreement only what was seen in this very conversation', () => {
    const story = begun
      .does(makeAgreement, agreement())
      .does(evaluateAgreement, {
        agreement: 'promise',
        conversation: 'first',
        outcome: 'notYet',
        seen: 'Lige aftalt',
        goesOn: true,
      })
      .does(endConversation, { conversation: 'first' })
      .does(planConversation, { conversation: 'second', plan: planFor([sara]) });
    for (const talk of story.dialogue.conversations) expect(minutesOf(story.dialogue, talk).lookedAt).toEqual([]);
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
