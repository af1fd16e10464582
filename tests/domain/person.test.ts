import { describe, expect, it } from 'vitest';
import { bands } from '../../src/domain/model';
import {
  canGiveView,
  initialsOf,
  isFamily,
  isProfessional,
  meetsSigns,
  personSchema,
  readerOf,
  roles,
  scaleOf,
} from '../../src/domain/person';
import { sara } from '../support/family';

describe('initials stand for a person', () => {
  it.each([
    ['one name', 'Amina', 'A'],
    ['two names', 'Sara Holm', 'SH'],
    ['many names: the first and the last', 'Anne Sofie van der Holm', 'AH'],
    ['small letters', 'åse ørsted', 'ÅØ'],
    ['spaces around and between', '  Sara \t Holm ', 'SH'],
    ['an Arabic name', 'فاطمة الزهراء', 'فا'],
    ['a Greek one', 'ωμέγα', 'Ω'],
    ['an å that is written as a and a ring', 'A\u030ase', 'Å'],
    ['a letter with marks that belong to it', 'नीता', 'नी'],
    ['an emoji', '🌻', '🌻'],
    ['a family in one emoji', '👨‍👩‍👧 Holm', '👨‍👩‍👧H'],
    ['a flag', '🇩🇰 Bo', '🇩🇰B'],
    ['a letter outside the first plane', '𐐨da Bo', '𐐀B'],
    ['what someone is, in brackets', 'Sara (mor)', 'SM'],
    ['quotes', '"Bo" Lund', 'BL'],
    ['a mark for the direction of writing', '\u200fنور', 'ن'],
    ['a line after the name', 'Sara –', 'S'],
    ['nothing but marks', '–', '?'],
    ['nothing', '', '?'],
  ])('%s', (_case, name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

const children = {
  expecting: 'child',
  '0-2': 'child',
  '3-5': 'child',
  '6-9': 'child',
  '10-12': 'youth',
  '13-17': 'youth',
} as const;

describe('everyone reads words of their own and answers on a scale of their own', () => {
  it.each(bands)('a child in the band %s', (band) => {
    expect(readerOf('child', band)).toBe(children[band]);
    expect(scaleOf('child', band)).toBe(children[band] === 'youth' ? 'youth' : 'three');
  });

  const readers = {
    parent: 'parent',
    teacher: 'professional',
    pedagogue: 'professional',
    healthVisitor: 'professional',
    psychologist: 'professional',
    socialWorker: 'professional',
    manager: 'professional',
    network: 'parent',
    interpreter: 'parent',
    supportPerson: 'parent',
    noteTaker: 'parent',
  } as const;

  it.each(roles.filter((role) => role !== 'child'))('a grown-up who is %s, however old the child', (role) => {
    expect(new Set(bands.map((band) => readerOf(role, band)))).toEqual(new Set([readers[role]]));
    expect(new Set(bands.map((band) => scaleOf(role, band)))).toEqual(new Set(['five']));
  });
});

describe('roles', () => {
  it('everybody is a professional, of the family, or a helper, and never two of them', () => {
    const kinds = roles.map(
      (role) => [isProfessional(role), isFamily(role), !canGiveView(role)].filter(Boolean).length,
    );
    expect(kinds).toEqual(roles.map(() => 1));
  });

  it('who helps never gives a view', () => {
    expect(roles.filter((role) => !canGiveView(role))).toEqual(['interpreter', 'supportPerson', 'noteTaker']);
  });

  it('a coach or a grandmother rates without signs', () => {
    expect(roles.filter((role) => !meetsSigns(role))).toEqual(['network']);
  });
});

describe('a person that comes from outside', () => {
  it('is read with the name tidied', () => {
    expect(personSchema.parse({ ...sara, name: ' Sara Holm\n' })).toEqual(sara);
  });

  it.each([
    ['has no name', { name: ' \t' }],
    ['has a name of thousands of letters', { name: 'a'.repeat(5000) }],
    ['has a number for a name', { name: 7 }],
    ['has a role that there is not', { role: 'admin' }],
    ['has a role of the machine', { role: '__proto__' }],
    ['has a language that is markup', { language: '<b>' }],
    ['has no id', { id: '' }],
    ['has an id of thousands of letters', { id: 'a'.repeat(5000) }],
  ])('is not read when it %s', (_case, change) => {
    expect(personSchema.safeParse({ ...sara, ...change }).success).toBe(false);
  });
});
