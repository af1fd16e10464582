import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { childBands } from '../../src/domain/child-band';
import { dayPlaces } from '../../src/domain/day-place';
import { areaBits, areasOf, type Invitation } from '../../src/domain/invitation';
import { bands } from '../../src/domain/model';
import { roles } from '../../src/domain/person';
import { standardModel } from '../../src/domain/standard-model';
import { fromBase64url, toBase64url } from '../../src/exchange/base64';
import { withCrc } from '../../src/exchange/crc';
import { invitationToLink, linkToInvitation } from '../../src/exchange/link';
import golden from './golden/link-1.json';
import goldenMore from './golden/link-1-more.json';
import { anyInvitation } from './invitations';

const origin = 'https://samsyn.langkommunenavn.dk';
const [first, second] = golden.cases as { invitation: Invitation; link: string }[];
const { invitation, link } = first!;
const chosen = goldenMore.cases as { invitation: Invitation; link: string }[];
const fragment = link.slice(link.indexOf('#') + 1);
const onTheirWay = [
  ['for a father', fragment],
  ...chosen.map((one, n) => [`with choices of its own (${n})`, one.link.slice(one.link.indexOf('#') + 1)] as const),
] as const;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const linkOf = (one: Invitation, at = origin): string => {
  const made = invitationToLink(at, one);
  return made.ok ? made.value : made.refusal.type;
};
const refusalOf = (text: string): string => {
  const read = linkToInvitation(text);
  return read.ok ? 'read' : read.refusal.type;
};
/** The golden link with its bytes changed and a CRC that fits: what only someone who means it can write. */
const forged = (change: (bytes: Uint8Array) => Uint8Array): string =>
  toBase64url(withCrc(change(fromBase64url(fragment)!.slice(0, -4))));

describe('a link of version 1', () => {
  it('is written as it always was', () => {
    expect([first, second].map((one) => linkOf(one!.invitation, golden.origin))).toEqual([first!.link, second!.link]);
  });

  it('is read as it always was', () => {
    expect([first, second].map((one) => linkToInvitation(one!.link))).toEqual([
      { ok: true, value: first!.invitation },
      { ok: true, value: second!.invitation },
    ]);
  });

  it('says that only one of two sittings will read, in a bit that older invitations do not have', () => {
    const apart = { ...first!.invitation, apart: true as const };
    expect(linkToInvitation(linkOf(apart, golden.origin))).toEqual({ ok: true, value: apart });
  });

  it('says what was chosen for one person behind everything else, in a bit that older invitations do not have', () => {
    for (const one of chosen) {
      expect(linkOf(one.invitation, golden.origin)).toBe(one.link);
      expect(linkToInvitation(one.link)).toEqual({ ok: true, value: one.invitation });
    }
  });

  it('names roles, bands and day places by their place in these lists, to which a new one is only added at the end', () => {
    expect(roles.slice(0, 12)).toEqual([
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
    ]);
    expect(bands.slice(0, 6)).toEqual(['expecting', '0-2', '3-5', '6-9', '10-12', '13-17']);
    expect(dayPlaces.slice(0, 8)).toEqual([
      'home',
      'childminder',
      'nursery',
      'kindergarten',
      'school',
      'education',
      'work',
      'elsewhere',
    ]);
    expect(childBands.slice(0, 5)).toEqual(['under5', '5-6', '7-9', '10-12', '13-17']);
    expect(childBands.length).toBeLessThanOrEqual(7);
    expect(roles.length).toBeLessThanOrEqual(64);
    expect(Math.max(bands.length, dayPlaces.length)).toBeLessThanOrEqual(16);
  });
});

describe('an invitation', () => {
  it('comes out of its link as it went in, in any script, and the link is one QR code', () => {
    fc.assert(
      fc.property(anyInvitation, (one) => {
        const made = linkOf(one, origin.slice(0, 32));
        expect(made.length).toBeLessThanOrEqual(360);
        expect(linkToInvitation(made.slice(made.indexOf('#')))).toEqual({ ok: true, value: one });
      }),
    );
  });

  it('says everything behind the #, where no server sees it', () => {
    expect(linkOf(invitation)).toMatch(/^https:\/\/samsyn\.langkommunenavn\.dk\/answer\.html#[\w-]+$/);
  });

  it('has room for two homes of 40 letters and a name of 20 where the address has 32 letters, and for seven bytes more', () => {
    const at = origin.slice(0, 32);
    const homes: [string, string] = ['m'.repeat(40), 'f'.repeat(40)];
    const full: Invitation = { ...invitation, asks: 'Æ'.repeat(10), child: 'x'.repeat(7), homes, childBand: '5-6' };
    expect(linkOf(full, at)).toHaveLength(360);
    expect(linkToInvitation(linkOf(full, at))).toEqual({ ok: true, value: full });
    expect(linkOf({ ...full, child: 'x'.repeat(8) }, at)).toBe('LinkTooLongWithHomes');
  });

  it('with names that no QR code holds is told to be too long', () => {
    expect(linkOf({ ...invitation, asks: 'Æ'.repeat(60) })).toBe('LinkTooLong');
    expect(linkOf({ ...invitation, asks: 'A'.repeat(300) })).toBe('LinkTooLong');
    expect(linkOf(invitation, `https://${'a'.repeat(200)}.dk`)).toBe('LinkTooLong');
  });

  it('for a day outside two centuries goes without the day, and its end stays within them', () => {
    const read = (change: Partial<Invitation>) => linkToInvitation(linkOf({ ...invitation, ...change }));
    const { date: _date, ...dateless } = invitation;
    expect(read({ date: '1926-12-03' })).toEqual({ ok: true, value: dateless });
    expect(read({ date: '2926-12-03' })).toEqual({ ok: true, value: dateless });
    expect(read({ ends: '2019-12-31' })).toMatchObject({ value: { ends: '2020-01-01' } });
    expect(read({ ends: '2926-12-03' })).toMatchObject({ value: { ends: '2199-06-05' } });
  });

  it('with a key of another length is a bug and not a refusal', () => {
    expect(() => linkOf({ ...invitation, secret: invitation.secret.slice(4) })).toThrow('32 bytes');
  });

  it('asks about the areas that were chosen, in the order of the model', () => {
    const areas = areaBits(['health', 'development', 'nonsense'], standardModel);
    expect(areas).toBe(0b1001);
    expect(areasOf({ ...invitation, areas }, standardModel)).toEqual(['development', 'health']);
    expect(areasOf({ ...invitation, areas: 2 ** 29 + 2 }, standardModel)).toEqual(['family']);
  });

  it('asks about the thirtieth area of a long model', () => {
    const long = {
      ...standardModel,
      areas: Array.from({ length: 30 }, (_none, n) => ({ ...standardModel.areas[0]!, id: `a${n}` })),
    };
    const ids = long.areas.map(({ id }) => id);
    const one = { ...invitation, areas: areaBits(ids, long) };
    const read = linkToInvitation(linkOf(one));
    expect(read.ok && areasOf(read.value, long)).toEqual(ids);
  });
});

describe('a link on its way', () => {
  const spoilt = {
    'with blanks around it': ` \t${fragment}\n`,
    'with its # and the rest of the address': link,
    'in the middle of a message': `Svar her: ${link}. Hilsen Mette`,
    'with a full stop behind it': `${fragment}.`,
    'in quotes': `"${fragment}"`,
    'in smart quotes and brackets': `(»${fragment}«)`,
    'in angle brackets': `<${link}>`,
    'with escaped quotes behind it': `${fragment}%22%3E`,
    'with every sign escaped': fragment.replaceAll(/./g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    'with its hyphens escaped twice': fragment.replaceAll('-', '%252D').replaceAll('_', '%255f'),
    'broken over lines': fragment.replaceAll(/.{50}/g, '$&\r\n  '),
    'with invisible marks': `\u200e\ufeff${fragment.slice(0, 40)}\u200b\u00ad${fragment.slice(40)}\u2069`,
    'with a tracking tail': `${fragment}?fbclid=abc`,
    'with a broken escape behind it': `${fragment}%E0%`,
  };

  it.each(Object.entries(spoilt))('%s is read', (_how, text) => {
    expect(linkToInvitation(text)).toEqual({ ok: true, value: invitation });
  });

  it.each(onTheirWay)('%s, with any one letter changed is refused', (_which, fragment) => {
    for (let at = 0; at < fragment.length; at += 1) {
      for (const letter of `${alphabet}.% `) {
        if (letter === fragment[at]) continue;
        expect(refusalOf(fragment.slice(0, at) + letter + fragment.slice(at + 1))).toBe('InvitationDamaged');
      }
    }
  });

  it.each(onTheirWay)('%s, with any one letter lost or doubled is refused', (_which, fragment) => {
    for (let at = 0; at < fragment.length; at += 1) {
      expect(refusalOf(fragment.slice(0, at) + fragment.slice(at + 1))).toBe('InvitationDamaged');
      expect(refusalOf(fragment.slice(0, at + 1) + fragment.slice(at))).toBe('InvitationDamaged');
    }
  });

  it.each(onTheirWay)('%s, with its end cut off is refused', (_which, fragment) => {
    for (let end = 1; end < fragment.length; end += 1)
      expect(refusalOf(fragment.slice(0, end))).toBe('InvitationDamaged');
  });

  it.each(['', '#', ' ', '"', 'https://samsyn.example/answer.html#'])(
    'without its secret half (%j) is missing',
    (text) => {
      expect(refusalOf(text)).toBe('InvitationMissing');
    },
  );
});

describe('a link that someone wrote by hand', () => {
  const set = (at: number, ...values: number[]) =>
    forged((bytes) => {
      bytes.set(values, at);
      return bytes;
    });

  /** The golden link with these bytes where choices for one person stand. */
  const withChoices = (...choices: number[]) =>
    forged((bytes) => {
      bytes[109] = bytes[109]! + 64;
      return Uint8Array.from([...bytes, ...choices]);
    });

  it('of a newer version is told to be newer', () => {
    expect(refusalOf(set(1, 2))).toBe('InvitationNewer');
    expect(refusalOf(forged((bytes) => Uint8Array.from([bytes[0]!, 9])))).toBe('InvitationNewer');
  });

  it.each([
    ['another mark', set(0, 0x54)],
    ['version 0', set(1, 0)],
    ['a point that is none', set(34, 4)],
    ['version 0 of a model', set(107, 0)],
    ['no area', set(108, 0)],
    ['a role nobody knows', set(109, 200)],
    ['a role that gives no answer', set(109, roles.indexOf('interpreter'))],
    ['a band nobody knows', set(110, 0xf0)],
    ['a day place nobody knows', set(110, 0x0f)],
    ['a language in capitals', set(117, 0x41)],
    ['numbers without an end', set(107, 255, 255, 255, 255, 255, 255)],
    ['a text that is longer than the link', set(116, 255)],
    ['something behind its last field', forged((bytes) => Uint8Array.from([...bytes, 0]))],
    ['a choice announced that is not there', set(109, 64 + roles.indexOf('parent'))],
    ['a choice announced that is none', withChoices(0)],
    ['a choice nobody knows', withChoices(32)],
    ['a band of the child’s screens nobody knows', withChoices(6)],
    ['homes announced that are not there', withChoices(16)],
    ['a home without a name', withChoices(16, 1, 0x41, 0)],
    ['nothing behind its version', forged((bytes) => bytes.slice(0, 2))],
    ['nothing at all', forged(() => new Uint8Array())],
  ])('with %s is refused', (_what, text) => {
    expect(refusalOf(text)).toBe('InvitationDamaged');
  });
});

test('whatever stands behind the #, reading it never fails', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^[\w%.#-]*$/),
    fc.uint8Array({ maxLength: 250 }).map((bytes) => toBase64url(withCrc(bytes))),
    fc.uint8Array({ maxLength: 250 }).map((bytes) => toBase64url(withCrc(Uint8Array.from([0x53, 1, ...bytes])))),
  );
  fc.assert(
    fc.property(anything, (text) => void linkToInvitation(text)),
    { numRuns: 2000 },
  );
});
