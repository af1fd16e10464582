import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { childPageOf, seenAtHome, seenByChild } from '../../src/domain/child-page';
import { openViews, planConversation } from '../../src/domain/decide-conversation';
import type { Dialogue } from '../../src/domain/dialogue';
import { childOf, type Person } from '../../src/domain/person';
import { proposedTeller } from '../../src/domain/telling';
import { childsView, opensWithChild } from '../support/childs-answer';
import { amina, bo, family, fatima, person, planFor, sara, viewOf } from '../support/family';

const sif = person('sif', 'child', 'Sif');
const quirinus = person('quirinus', 'child', 'Quirinus');
const about = (name: string, ...persons: Person[]) => ({ child: { name }, persons });

describe('the child of a dialogue', () => {
  it('is the one that has its name, also where a sister came into the dialogue first', () => {
    expect(childOf(about('Quirinus', sara, sif, quirinus))).toBe(quirinus);
    expect(childOf(about('Sif', sara, sif, quirinus))).toBe(sif);
  });

  it.each([
    ['small letters', 'quirinus', 'Quirinus'],
    ['spaces', ' Quirinus  Bo ', 'Quirinus Bo'],
    ['an å that is written as a and a ring', 'A\u030age', 'Åge'],
  ])('has its name also with %s', (_case, written, name) => {
    const other = person('other', 'child', written);
    expect(childOf(about(name, sif, other))).toBe(other);
  });

  it('is called otherwise only where there is no other child', () => {
    const short = person('short', 'child', 'Q');
    expect(childOf(about('Quirinus', sara, short))).toBe(short);
    expect(childOf(about('Quirinus', sara, short, sif))).toBeUndefined();
  });

  it('is nobody where two have its name, where there is no child, and never a grown-up of that name', () => {
    expect(childOf(about('Sif', sif, { ...quirinus, name: 'SIF' }))).toBeUndefined();
    expect(childOf(about('Sara Holm', sara, fatima))).toBeUndefined();
  });
});

/** A meeting at which each child said something that stands nowhere else, and showed it to nobody. */
function met(name: string, children: Person[]): Dialogue {
  const persons = [...children, sara, fatima];
  const planned = family()
    .called(name)
    .with(...persons)
    .begins()
    .does(planConversation, { conversation: 'first', plan: planFor(persons) });
  return children
    .reduce((story, one) => {
      const view = { ...childsView({ school: { words: `«${one.id}»` } }, { opener: bo.id }), person: one.id };
      return opensWithChild(story, 'first', { letter: `of-${one.id}`, view }, []);
    }, planned)
    .does(openViews, { conversation: 'first', opened: [{ letter: 'of-sara', view: viewOf(sara, { school: 2 }) }] })
    .dialogue;
}
const pageIn = (dialogue: Dialogue): string => JSON.stringify(childPageOf(dialogue, dialogue.conversations[0]!));

test('whatever the children are called, a page holds only what its own child said; where that is nobody, nothing', () => {
  const name = fc.constantFrom('Sif', 'sif ', 'Quirinus', 'Liv', 'A\u030age', 'Åge');
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 4 }), (called, names) => {
      const children = names.map((one, at) => person(`child-${at}`, 'child', one));
      const dialogue = met(called, children);
      const own = childOf(dialogue);
      const page = pageIn(seenByChild(dialogue));
      for (const { id } of children) expect(page.includes(`«${id}»`)).toBe(id === own?.id);
      expect(pageIn(seenAtHome(dialogue))).not.toContain('«');
    }),
  );
});

test('the adult whom a sister chose is not proposed to tell the child what was agreed', () => {
  const chose = (dialogue: Dialogue) =>
    proposedTeller({ ...dialogue, persons: [...dialogue.persons, bo] }, dialogue.conversations[0]!);
  expect(chose(met('Amina', [amina, sif]))).toBe(bo);
  const onlySister = met('Amina', [sif]);
  expect(chose({ ...onlySister, persons: [...onlySister.persons, amina] })?.id).toBe(sara.id);
});
