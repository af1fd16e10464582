import fc from 'fast-check';
import { childBands } from '../../src/domain/child-band';
import { dayPlaces } from '../../src/domain/day-place';
import type { Invitation } from '../../src/domain/invitation';
import { bands } from '../../src/domain/model';
import { canGiveView, roles } from '../../src/domain/person';
import { toBase64url } from '../../src/exchange/base64';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const id = (length: number) => bytes(length).map(toBase64url);
const point = fc
  .tuple(fc.constantFrom(2, 3), bytes(32))
  .map(([first, rest]) => toBase64url(Uint8Array.from([first, ...rest])));

/** Text in any script of at most so many bytes of UTF-8. */
export const textUpTo = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((text) => {
    let short = [...text];
    while (new TextEncoder().encode(short.join('')).length > most) short = short.slice(0, -1);
    return short.join('').toWellFormed();
  });

/** The name of something that has one. */
const nameUpTo = (most: number) => textUpTo(most).filter((name) => name !== '');

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2199-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any invitation that the budget of a link promises room for, at the standard model. */
export const anyInvitation: fc.Arbitrary<Invitation> = fc.record(
  {
    dialogue: id(16),
    conversation: id(16),
    publicKey: point,
    secret: id(32),
    model: fc.record({ id: fc.constant('samsyn'), version: fc.integer({ min: 1, max: 127 }), digest: id(8) }),
    areas: fc.integer({ min: 1, max: 127 }),
    role: fc.constantFrom(...roles.filter(canGiveView)),
    band: fc.constantFrom(...bands),
    day: fc.constantFrom(...dayPlaces),
    language: fc.constantFrom('da', 'ar', 'uk'),
    asks: textUpTo(20),
    child: textUpTo(20),
    otherTitle: textUpTo(20),
    date: day,
    ends: day,
    childBand: fc.constantFrom(...childBands),
    steps: fc.constant('three'),
    homes: fc.tuple(nameUpTo(20), nameUpTo(20)),
  },
  {
    requiredKeys: [
      'dialogue',
      'conversation',
      'publicKey',
      'secret',
      'model',
      'areas',
      'role',
      'band',
      'day',
      'language',
      'asks',
      'child',
      'otherTitle',
      'ends',
    ],
  },
);
