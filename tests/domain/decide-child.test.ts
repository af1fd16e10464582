import { describe, expect, it, test } from 'vitest';
import { compareViews, scalesUsed, scaleUsed } from '../../src/domain/compare';
import {
  chooseSteps,
  noteTold,
  openWithChild,
  promiseTelling,
  shareView,
  writeChildPage,
} from '../../src/domain/decide-child';
import {
  cancelConversation,
  endConversation,
  interpretWords,
  openViews,
  planConversation,
} from '../../src/domain/decide-conversation';
import { parseEvent, versionOf } from '../../src/domain/event';
import { foldDialogue } from '../../src/domain/fold';
import { roles } from '../../src/domain/person';
import { allViews, asHostSees, asSeenBy, isOpened } from '../../src/domain/seen-by';
import { childsView, opensAll, opensWithChild } from '../support/childs-answer';
import { amina, family, fatima, jens, nour, person, planFor, sara, viewOf } from '../support/family';

const first = 'first';
const view = childsView({ school: 2 });
const given = { letter: 'of-amina', view };
const planned = family()
  .with(amina, sara, jens, fatima, nour)
  .begins()
  .does(planConversation, { conversation: first, plan: planFor([amina, sara, jens, fatima]) });
const opened = planned.does(openWithChild, { conversation: first, opened: given });
const talkIn = (story: typeof planned) => {
  const [talk] = story.dialogue.conversations;
  if (!talk) throw new Error('There is a conversation');
  return talk;
};
const shown = (persons: string[]) => ({
  conversation: first,
  letter: given.letter,
  shown: [{ area: 'school', persons }],
});

describe('a child’s answer', () => {
  it('is opened with the child, apart from all others, and is never late', () => {
    expect(talkIn(opened)).toMatchObject({ opened: false, views: [], childViews: [{ ...given, late: false }] });
    const late = planned
      .does(openViews, { conversation: first, opened: [{ letter: 'a', view: viewOf(sara, { school: 2 }) }] })
      .does(openWithChild, { conversation: first, opened: given });
    expect(talkIn(late).childViews).toEqual([{ ...given, late: false }]);
  });

  it('is written as of version 2, so that a program that knows nothing of it shows it to nobody', () => {
    const event = opened.events.at(-1);
    expect(event).toMatchObject({ kind: 'viewGiven', v: 2, body: { withChild: true } });
    expect(parseEvent(event)).toMatchObject({ type: 'known' });
    const usual = { kind: 'viewGiven' as const, body: { conversation: first, letter: 'a', view, late: false } };
    expect(versionOf(usual)).toBe(1);
    expect(parseEvent({ ...event, v: 3 })).toMatchObject({ type: 'unknown' });
  });

  it('may be "no" or "not today", and nothing else', () => {
    for (const takesPart of ['no', 'notToday'] as const) {
      const no = childsView({}, { takesPart });
      const story = planned.does(openWithChild, { conversation: first, opened: { letter: 'no', view: no } });
      expect(talkIn(story).childViews).toMatchObject([{ view: { answers: [], child: { takesPart } } }]);
    }
  });

  it('is not opened in this way for anybody else, nor with steps that there are not, nor where nobody meets', () => {
    const opens = (change: object, conversation = first) =>
      planned.refuses(openWithChild, { conversation, opened: { letter: 'x', view: { ...view, ...change } } });
    expect(opens({ person: sara.id })).toBe('NotTheChild');
    expect(opens({ person: 'a stranger' })).toBe('NotTheChild');
    expect(opens({ scale: 'youth', answers: viewOf(amina, { school: 6 }).answers })).toBe('DegreeUnknown');
    expect(opens({}, 'elsewhere')).toBe('ConversationUnknown');
    const cancelled = planned.does(cancelConversation, { conversation: first, reason: '' });
    expect(cancelled.refuses(openWithChild, { conversation: first, opened: given })).toBe('ConversationCancelled');
  });

  it('is never opened together with the others’', () => {
    const together = [{ letter: 'a', view: viewOf(sara, { school: 2 }) }, given];
    expect(planned.refuses(openViews, { conversation: first, opened: together })).toBe('ChildComesFirst');
    expect(planned.refuses(openViews, { conversation: first, opened: [given] })).toBe('ChildComesFirst');
    // Nor as the answer of somebody unknown, when the child was taken out meanwhile.
    const without = planned.happens({ kind: 'personRemoved', body: { person: amina.id } });
    expect(without.refuses(openViews, { conversation: first, opened: [given] })).toBe('ChildComesFirst');
  });

  it('counts where nobody else gave one: it is something to open together, once', () => {
    expect(planned.refuses(openViews, { conversation: first, opened: [] })).toBe('NoAnswersYet');
    const together = opened.does(openViews, { conversation: first, opened: [] });
    expect(isOpened(talkIn(together))).toBe(true);
    expect(together.refuses(openViews, { conversation: first, opened: [] })).toBe('NoAnswersYet');
  });

  it('can be marked only where it was opened, and for people of the dialogue', () => {
    expect(planned.refuses(shareView, shown([sara.id]))).toBe('ViewUnknown');
    expect(opened.refuses(shareView, shown(['a stranger']))).toBe('PersonUnknown');
    expect(opened.refuses(shareView, { ...shown([sara.id]), by: 'a stranger' })).toBe('PersonUnknown');
    expect(opened.refuses(shareView, { ...shown([sara.id]), letter: 'another' })).toBe('ViewUnknown');
    expect(opened.refuses(shareView, { ...shown([sara.id]), conversation: 'elsewhere' })).toBe('ConversationUnknown');
    const cancelled = opened.does(cancelConversation, { conversation: first, reason: '' });
    expect(cancelled.refuses(shareView, shown([sara.id]))).toBe('ConversationCancelled');
  });

  it('can be marked anew: what stood before counts no longer', () => {
    const marked = opened.does(shareView, { ...shown([sara.id, jens.id]), by: fatima.id });
    expect(talkIn(marked).childViews).toMatchObject([{ by: fatima.id, shown: shown([sara.id, jens.id]).shown }]);
    const anew = marked.does(shareView, shown([sara.id])).does(openViews, { conversation: first, opened: [] });
    const seen = (who: string) => asSeenBy(anew.dialogue, [who]).conversations[0]?.views.length;
    expect([seen(sara.id), seen(jens.id)]).toEqual([1, 0]);
    expect(talkIn(anew).childViews[0]?.by).toBeUndefined();
  });

  it('of a sister is marked by itself', () => {
    const lea = person('lea', 'child', 'Lea');
    const hers = { letter: 'of-lea', view: { ...view, person: lea.id } };
    const both = opened
      .happens({ kind: 'personAdded', body: { person: lea } })
      .does(openWithChild, { conversation: first, opened: hers })
      .does(shareView, shown([sara.id]));
    expect(talkIn(both).childViews.map((one) => [one.letter, one.shown?.length])).toEqual([
      [given.letter, 1],
      ['of-lea', undefined],
    ]);
  });

  it('stands in the dialogue once, however often its letter is opened', () => {
    const twice = opened.does(openWithChild, {
      conversation: first,
      opened: { ...given, view: childsView({ school: 1 }) },
    });
    expect(talkIn(twice).childViews).toMatchObject([{ view: { answers: view.answers } }]);
    expect(allViews(talkIn(twice))).toHaveLength(1);
  });

  it('that an older program opened with the others, and another with the child, is for whom the child says', () => {
    const old = { kind: 'viewGiven' as const, body: { conversation: first, letter: given.letter, view, late: false } };
    for (const story of [
      planned.happens(old).does(openWithChild, { conversation: first, opened: given }),
      opened.happens(old),
    ]) {
      expect(talkIn(story).views).toEqual([]);
      expect(talkIn(story).childViews).toHaveLength(1);
    }
  });

  it('that was given before there was any of this stays where it was', () => {
    const before = planned.happens(
      {
        kind: 'viewGiven',
        body: { conversation: first, letter: 'old', view: viewOf(amina, { school: 3 }), late: false },
      },
      { kind: 'viewsOpened', body: { conversation: first, letters: ['old'] } },
    );
    expect(asSeenBy(before.dialogue, [jens.id]).conversations[0]?.views).toMatchObject([{ letter: 'old' }]);
    expect(scaleUsed(viewOf(amina, { school: 3 }, { scale: 'three' })).isChild).toBe(true);
  });
});

describe('what an interpreter said of a child’s words', () => {
  const says = { conversation: first, letter: given.letter, area: 'school', text: 'translated', by: nour.name };
  const told = opensWithChild(planned, first, given, [{ area: 'school', persons: [sara.id] }])
    .does(openViews, { conversation: first, opened: [] })
    .does(interpretWords, says);

  it('is seen by those who may see the words, and by nobody else', () => {
    const seenBy = (...who: { id: string }[]) =>
      JSON.stringify(
        asSeenBy(
          told.dialogue,
          who.map(({ id }) => id),
        ),
      ).includes('translated');
    expect([seenBy(sara), seenBy(amina), seenBy(sara, amina)]).toEqual([true, true, true]);
    expect([seenBy(jens), seenBy(sara, jens), seenBy(jens, amina), seenBy()]).toEqual([false, false, false, false]);
    expect(JSON.stringify(asHostSees(told.dialogue))).not.toContain('translated');
  });

  it('about the whole is for those who may see the whole', () => {
    const { area: _area, ...whole } = says;
    const all = told.does(interpretWords, { ...whole, text: 'of the cat' });
    expect(JSON.stringify(asSeenBy(all.dialogue, [sara.id]))).not.toContain('of the cat');
    expect(JSON.stringify(asSeenBy(all.dialogue, [amina.id]))).toContain('of the cat');
  });

  it('of an adult’s words is there as ever', () => {
    const adult = told
      .does(openViews, {
        conversation: first,
        opened: [{ letter: 'b', view: viewOf(jens, { school: { words: 'x' } }) }],
      })
      .does(interpretWords, { ...says, letter: 'b', text: 'what Jens wrote' });
    expect(JSON.stringify(asSeenBy(adult.dialogue, [jens.id]))).toContain('what Jens wrote');
  });
});

describe('three steps for anyone', () => {
  it('are chosen for whoever answers, and taken back; each once', () => {
    const story = planned.does(chooseSteps, { person: jens.id, steps: 'three' });
    expect(story.dialogue.threeSteps).toEqual([jens.id]);
    const both = story
      .does(chooseSteps, { person: sara.id, steps: 'three' })
      .does(chooseSteps, { person: jens.id, steps: 'three' });
    expect(both.dialogue.threeSteps).toEqual([sara.id, jens.id]);
    expect(both.does(chooseSteps, { person: sara.id, steps: 'usual' }).dialogue.threeSteps).toEqual([jens.id]);
  });

  it.each(roles)('are for a %s who answers as an adult', (role) => {
    const story = family()
      .with(sara, person('someone', role, 'Someone'))
      .begins();
    const may = !['child', 'interpreter', 'supportPerson', 'noteTaker'].includes(role);
    expect(story.refuses(chooseSteps, { person: 'someone', steps: 'three' })).toBe(may ? undefined : 'PersonUnknown');
  });

  it('are for nobody who is not there', () => {
    expect(planned.refuses(chooseSteps, { person: 'a stranger', steps: 'three' })).toBe('PersonUnknown');
  });

  it.each([
    [1, 1],
    [1, 3],
    [2, 3],
  ])('an adult on %i of three never stands on one scale with a child on %i of three', (adults, childs) => {
    const lea = person('lea', 'child', 'Lea');
    const came = planned.happens({ kind: 'personAdded', body: { person: lea } });
    const story = opensAll(came, first, [
      { letter: 'a', view: viewOf(jens, { school: adults }, { scale: 'three', steps: 'three' }) },
      { letter: 'b', view: childsView({ school: childs }) },
      // As a phone writes it that has not met the newer program yet.
      { letter: 'c', view: viewOf(lea, { school: childs }, { scale: 'three' }) },
    ]);
    const [talk] = asHostSees(story.dialogue).conversations;
    const picture = talk && compareViews(talk).find(({ area }) => area === 'school');
    expect(picture?.degrees.map(({ person: id, isChild }) => [id, isChild])).toEqual([
      [jens.id, false],
      [amina.id, true],
      [lea.id, true],
    ]);
    expect(picture?.distance).toBe('same');
    expect(scalesUsed(talk?.views.map((one) => scaleUsed(one.view)) ?? [])).toHaveLength(2);
  });

  it('two adults on three stand on one scale', () => {
    const on = (who: typeof sara, degree: number) =>
      viewOf(who, { school: degree }, { scale: 'three', steps: 'three' });
    const story = planned.does(openViews, {
      conversation: first,
      opened: [
        { letter: 'a', view: on(jens, 1) },
        { letter: 'b', view: on(sara, 3) },
      ],
    });
    expect(compareViews(talkIn(story)).find(({ area }) => area === 'school')?.distance).toBe('far');
  });
});

describe('what came of it', () => {
  const promise = { conversation: first, person: fatima.id, by: '2026-03-12' };
  const told = { conversation: first, day: '2026-03-11', answer: 'notRight' as const, words: 'Not the dog' };
  const page = { conversation: first, notHappening: 'No dog', rights: 'You may ask' };
  const does = opened.does(promiseTelling, promise).does(noteTold, told).does(writeChildPage, page);

  it('stands in the conversation: who tells the child, what it said to it, and its own page', () => {
    expect(talkIn(does)).toMatchObject({
      telling: { person: fatima.id, by: '2026-03-12' },
      told: { day: '2026-03-11', answer: 'notRight', words: 'Not the dog' },
      childPage: { notHappening: 'No dog', rights: 'You may ask' },
    });
  });

  it('is still promised, told and written when the conversation has ended', () => {
    const ended = opened.does(endConversation, { conversation: first });
    expect(ended.refuses(promiseTelling, promise)).toBeUndefined();
    expect(ended.refuses(noteTold, told)).toBeUndefined();
    expect(ended.refuses(writeChildPage, page)).toBeUndefined();
  });

  it('is promised by nobody unknown, and belongs to a conversation that there is', () => {
    const cancelled = opened.does(cancelConversation, { conversation: first, reason: '' });
    expect(cancelled.refuses(promiseTelling, promise)).toBe('ConversationCancelled');
    expect(opened.refuses(promiseTelling, { ...promise, person: 'a stranger' })).toBe('PersonUnknown');
    expect(opened.refuses(noteTold, { ...told, conversation: 'elsewhere' })).toBe('ConversationUnknown');
    expect(opened.refuses(writeChildPage, { ...page, conversation: 'elsewhere' })).toBe('ConversationUnknown');
    expect(opened.refuses(promiseTelling, { ...promise, by: 'soon' })).toBe('InputUnreadable');
  });
});

test('a child’s answer that was merged from two devices is the same in whatever order it came', () => {
  const there = opened.on('phone').does(shareView, shown([sara.id]));
  const here = opened.does(shareView, shown([jens.id])).does(openViews, { conversation: first, opened: [] });
  const events = [...new Map([...here.events, ...there.events].map((event) => [event.id, event])).values()];
  const merged = foldDialogue('dialogue', events);
  for (let turn = 0; turn < events.length; turn += 1) {
    const turned = [...events.slice(turn), ...events.slice(0, turn)];
    expect(foldDialogue('dialogue', turned)).toEqual(merged);
    expect(foldDialogue('dialogue', turned.toReversed())).toEqual(merged);
  }
});
