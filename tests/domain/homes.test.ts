import { describe, expect, it } from 'vitest';
import { nameHomes, noteHome, startDialogue } from '../../src/domain/decide-persons';
import { hasTwoHomes, homeName, homeOf, homeOfAnswer } from '../../src/domain/home';
import { child, family, jens, model, sara, storyOf } from '../support/family';

const names = { first: 'Hos mor', second: 'Hos far' };
const begun = family().with(sara, jens).begins();
const two = begun
  .does(nameHomes, names)
  .does(noteHome, { person: sara.id, home: 'first' })
  .does(noteHome, { person: jens.id, home: 'second' }).dialogue;

describe('a child with two homes', () => {
  it('has them in the family’s own words, and each parent sees it in one', () => {
    expect([sara, jens].map(({ id }) => homeName(two, homeOf(two, id)))).toEqual(['Hos mor', 'Hos far']);
  });

  it('is spoken of from where one is: at home is each one’s own home', () => {
    const of = (person: string, place: 'home' | 'otherHome' | 'school') =>
      homeName(two, homeOfAnswer(two, person, place));
    expect([of(sara.id, 'home'), of(jens.id, 'home')]).toEqual(['Hos mor', 'Hos far']);
    expect([of(sara.id, 'otherHome'), of(jens.id, 'otherHome')]).toEqual(['Hos far', 'Hos mor']);
    expect([of(sara.id, 'school'), of('stranger', 'home')]).toEqual(['', '']);
  });

  it('can be said when the dialogue is opened, for those who are in it', () => {
    const homes = { names, of: { [sara.id]: 'first' as const, stranger: 'second' as const } };
    const { dialogue } = storyOf('dialogue', []).does(startDialogue, { child, model, persons: [sara, jens], homes });
    expect({ ...dialogue.homes?.of }).toEqual({ [sara.id]: 'first' });
  });

  it('has both names or none', () => {
    expect(begun.refuses(nameHomes, { first: 'Hos mor', second: ' ' })).toBe('HomeNameMissing');
    expect(begun.refuses(noteHome, { person: 'stranger', home: 'first' })).toBe('PersonUnknown');
  });

  it('has one again when the names are taken out; what was noted of a person can be taken out too', () => {
    const story = storyOf('dialogue', begun.events)
      .does(nameHomes, names)
      .does(noteHome, { person: sara.id, home: 'first' });
    expect(homeOf(story.does(noteHome, { person: sara.id }).dialogue, sara.id)).toBeUndefined();
    const { dialogue } = story.does(nameHomes, { first: '', second: '' });
    expect(hasTwoHomes(dialogue)).toBe(false);
    expect(homeOf(dialogue, sara.id)).toBeUndefined();
  });
});

it('a dialogue in which nobody spoke of homes has none', () => {
  expect(begun.dialogue.homes).toBeUndefined();
  expect(hasTwoHomes(begun.dialogue)).toBe(false);
});
