import * as z from 'zod/mini';
import { idSchema } from './id';
import type { Band, Reader, Scale } from './model';

/** What someone is to the child. The last three never give a view. */
export const roles = [
  'child',
  'parent',
  'teacher',
  'pedagogue',
  'healthVisitor',
  'psychologist',
  'socialWorker',
  'manager',
  'network',
  'interpreter',
  'supportPerson',
  'noteTaker',
] as const;
export type Role = (typeof roles)[number];

export const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

export const personSchema = z.object({
  id: idSchema,
  name: nameSchema,
  role: z.enum(roles),
  language: z.string().check(z.regex(/^[a-z]{2,3}$/)),
});
/** Someone in the dialogue. `language` is an ISO 639 code and chooses the texts the person meets first. */
export type Person = z.infer<typeof personSchema>;

const professionalRoles: readonly Role[] = [
  'teacher',
  'pedagogue',
  'healthVisitor',
  'psychologist',
  'socialWorker',
  'manager',
];
const helperRoles: readonly Role[] = ['interpreter', 'supportPerson', 'noteTaker'];

export const isProfessional = (role: Role): boolean => professionalRoles.includes(role);
export const isFamily = (role: Role): boolean => role === 'child' || role === 'parent' || role === 'network';
/** Interpreters, support persons and note-takers are present but never give a view. */
export const canGiveView = (role: Role): boolean => !helperRoles.includes(role);

/** A name as it is compared: capitals, spaces and how its letters are put together do not matter. */
export const plainName = (name: string): string => name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

type AroundChild = { child: { name: string }; persons: readonly Person[] };

/**
 * The child whom a dialogue is about, where it is one of its persons: of several children the one that has its name, for
 * the others are its sisters and brothers. Nobody where that does not say who it is.
 */
export function childOf({ child, persons }: AroundChild): Person | undefined {
  const children = persons.filter(({ role }) => role === 'child');
  const named = children.filter(({ name }) => plainName(name) === plainName(child.name));
  const [only, ...others] = named.length > 0 ? named : children;
  return others.length === 0 ? only : undefined;
}

/** Whether someone of the dialogue is a child: the one it is about, or a sister or brother. */
export const isChild = ({ persons }: { persons: readonly Person[] }, id: string): boolean =>
  persons.some((person) => person.id === id && person.role === 'child');

/** Whose words a person reads. A child under ten reads the child's, from ten the youth's. */
export function readerOf(role: Role, band: Band): Reader {
  if (role === 'child') return band === '10-12' || band === '13-17' ? 'youth' : 'child';
  return isProfessional(role) ? 'professional' : 'parent';
}

/** The scale a person answers on: adults five degrees, youth their own five, children under ten three. */
export function scaleOf(role: Role, band: Band): Scale {
  const reader = readerOf(role, band);
  if (reader === 'youth') return 'youth';
  return reader === 'child' ? 'three' : 'five';
}

/** Signs are written for professionals, parents and youth; a coach or a grandmother rates without. */
export const meetsSigns = (role: Role): boolean => role !== 'network';

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter as a reader sees it: an accent, a flag or a family of emoji stays whole. */
function firstLetter(word: string): string {
  const [first] = letters.segment(word);
  return first?.segment ?? '';
}

/**
 * One or two letters that stand for a person in the picture; whole letters, also outside the Latin alphabet. Brackets,
 * quotes and direction marks before a word are left out; a name without any letter gives `?`.
 */
export function initialsOf(name: string): string {
  const words = name.normalize('NFC').split(/\s+/);
  const spoken = words.map((word) => word.replace(/^[\p{P}\p{Cf}]+/u, '')).filter(Boolean);
  const last = spoken.length > 1 ? firstLetter(spoken.at(-1) ?? '') : '';
  return (firstLetter(spoken[0] ?? '?') + last).toLocaleUpperCase();
}
