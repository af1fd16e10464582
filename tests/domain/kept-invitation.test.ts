import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptInvitation, mergeKept } from '../../src/domain/kept-invitation';

const asked = { kind: 'home', person: 'sara', made: '2026-03-01T08:00:00.000Z' } as unknown as KeptInvitation;
const secret = 's'.repeat(43);
const instant = fc.constantFrom('2026-03-02', '2026-03-03', '2026-03-04').map((day) => `${day}T08:00:00.000Z`);

/** An invitation as it may stand on one device: its secret goes when it is taken back, unless an answer has come. */
const kept: fc.Arbitrary<KeptInvitation> = fc
  .record({
    withdrawn: fc.option(instant, { nil: undefined }),
    answered: fc.option(fc.record({ letter: fc.constantFrom('a', 'b'), at: instant, late: fc.constant(false) }), {
      nil: undefined,
    }),
  })
  .map(({ withdrawn, answered }) => ({
    ...asked,
    ...(withdrawn ? { withdrawn } : {}),
    ...(answered ? { answered } : {}),
    ...(withdrawn && !answered ? {} : { secret }),
  }));

describe('what became of an invitation on two devices', () => {
  it('is the same on both, in whatever order and however often they meet', () => {
    fc.assert(
      fc.property(kept, kept, kept, (a, b, c) => {
        expect(mergeKept(a, b)).toEqual(mergeKept(b, a));
        expect(mergeKept(mergeKept(a, b), c)).toEqual(mergeKept(a, mergeKept(b, c)));
        expect(mergeKept(a, a)).toEqual(a);
      }),
    );
  });

  it('taken back there is taken back here, and its secret is gone', () => {
    const withdrawn = '2026-03-03T08:00:00.000Z';
    expect(mergeKept({ ...asked, secret }, { ...asked, withdrawn })).toEqual({ ...asked, withdrawn });
  });

  it('an answer that came there can still be opened, though it was taken back here meanwhile', () => {
    const answered = { letter: 'a', at: '2026-03-02T08:00:00.000Z', late: false };
    const merged = mergeKept({ ...asked, withdrawn: '2026-03-03T08:00:00.000Z' }, { ...asked, secret, answered });
    expect(merged).toMatchObject({ secret, answered });
  });
});
