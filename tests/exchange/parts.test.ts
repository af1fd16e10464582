import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fromBase45, toBase45 } from '../../src/exchange/base45';
import { crc32 } from '../../src/exchange/crc';
import { createCollector, lettersToParts, longestPartedLetter, type PartTaken } from '../../src/exchange/parts';
import golden from './golden/parts-1.json';

const goldenLetter = Uint8Array.from(Buffer.from(golden.letter, 'base64'));
const letterOf = (length: number, seed = 1) =>
  Uint8Array.from({ length }, (_none, at) => (at * 31 + seed * 17 + (at >> 8)) % 256);
const anyLetter = fc.uint8Array({ minLength: 1, maxLength: 3000 });
const typesOf = (texts: string[], collector = createCollector()) => texts.map((text) => collector.take(text).type);

/** A part whose own check fits, whatever it says: what only someone who means it can write. */
function forged(whole: number, index: number, count: number, payload: Uint8Array): string {
  const part = Buffer.concat([Buffer.alloc(4), Buffer.from([index, count]), payload, Buffer.alloc(2)]);
  part.writeUInt32BE(whole);
  part.writeUInt16BE(crc32(part.subarray(0, -2)) & 0xffff, part.length - 2);
  return `SAMSYN1:${toBase45(part)}`;
}

describe('parts of version 1', () => {
  it('are written as they always were', () => {
    expect(lettersToParts(goldenLetter)).toEqual(golden.parts);
  });

  it('are read as they always were', () => {
    const collector = createCollector();
    expect(golden.parts.map((part) => collector.take(part)).at(-1)).toEqual({ type: 'done', bytes: goldenLetter });
  });

  it('are written in the letters of RFC 9285', () => {
    expect(['AB', 'Hello!!', 'base-45', 'ietf!'].map((text) => toBase45(Buffer.from(text)))).toEqual([
      'BB8',
      '%69 VD92EX0',
      'UJCLQE7W581',
      'QED8WEX0',
    ]);
  });

  it('are told from what is none in base45', () => {
    for (const text of ['A', 'a00', '::', ':::', 'GGX', 'BB8A', 'æ00']) expect(fromBase45(text)).toBeUndefined();
  });
});

describe('a letter', () => {
  it('is cut into codes that a phone can read, all of nearly one length', () => {
    for (const length of [1, 2, 285, 286, 287, 572, 573, 1024, 4096, 4097, longestPartedLetter]) {
      const parts = lettersToParts(letterOf(length));
      const lengths = parts.map((part) => part.length);
      expect(parts.every((part) => /^[0-9A-Z $%*+\-./:]{1,450}$/.test(part))).toBe(true);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(4);
      expect(parts).toHaveLength(Math.ceil(length / 286));
    }
  });

  it('of a kilobyte takes four codes; a full answer with many words is 768 bytes, and takes three', () => {
    expect([1024, 768].map((length) => lettersToParts(letterOf(length)).length)).toEqual([4, 3]);
  });

  it('that is empty or too long for codes is a bug of whoever cuts it', () => {
    expect(() => lettersToParts(new Uint8Array())).toThrow('64 KiB');
    expect(() => lettersToParts(letterOf(longestPartedLetter + 1))).toThrow('64 KiB');
  });

  it('of the greatest length comes whole', () => {
    const letter = letterOf(longestPartedLetter);
    const collector = createCollector();
    const taken = lettersToParts(letter).map((part) => collector.take(part));
    expect(taken.at(-1)).toEqual({ type: 'done', bytes: letter });
  });

  it('comes whole out of its parts in any order, some of them seen again and again', () => {
    const shown = anyLetter.chain((letter) => {
      const parts = lettersToParts(letter);
      const order = fc.shuffledSubarray(parts, { minLength: parts.length });
      return fc.record({
        letter: fc.constant(letter),
        order,
        again: fc.array(fc.constantFrom(...parts), { maxLength: 10 }),
      });
    });
    fc.assert(
      fc.property(shown, ({ letter, order, again }) => {
        const collector = createCollector();
        const taken = [...again, ...order, ...again].map((part) => collector.take(part));
        expect(taken.filter(({ type }) => type === 'done')).toEqual([{ type: 'done', bytes: letter }]);
        expect(taken.filter(({ type }) => type === 'part')).toHaveLength(order.length - 1);
        expect(taken.filter(({ type }) => !['part', 'known', 'done'].includes(type))).toEqual([]);
      }),
    );
  });

  it('comes whole although every frame may be lost, as long as its codes go on turning', () => {
    fc.assert(
      fc.property(anyLetter, fc.infiniteStream(fc.nat(4)), (letter, luck) => {
        const parts = lettersToParts(letter);
        const collector = createCollector();
        let last: PartTaken | undefined;
        for (let frame = 0; last?.type !== 'done' && frame < 10_000; frame += 1) {
          if (luck.next().value !== 0) last = collector.take(parts[frame % parts.length]!);
        }
        expect(last).toEqual({ type: 'done', bytes: letter });
      }),
    );
  });

  it('does not mix with another one that begins in the middle', () => {
    const two = fc.uniqueArray(anyLetter, { minLength: 2, maxLength: 2, selector: (bytes) => bytes.join() });
    fc.assert(
      fc.property(two, fc.infiniteStream(fc.boolean()), ([one, other], turns) => {
        const parts = [lettersToParts(one!), lettersToParts(other!)];
        const next = [0, 0];
        const collector = createCollector();
        const done: unknown[] = [];
        for (let frame = 0; frame < 2000 && done.length < 2; frame += 1) {
          const which = turns.next().value ? 0 : 1;
          const taken = collector.take(parts[which]![next[which]!++ % parts[which]!.length]!);
          if (taken.type === 'done') done.push(Buffer.from(taken.bytes).toString('hex'));
        }
        for (const hex of done) expect([one, other].map((bytes) => Buffer.from(bytes!).toString('hex'))).toContain(hex);
        expect(done.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the host who holds the tablet before a phone', () => {
  const [a1 = '', a2 = '', a3 = ''] = lettersToParts(letterOf(800));
  const [b1 = '', b2 = ''] = lettersToParts(letterOf(500, 2));

  it('sees how many parts are here and which are missing', () => {
    const collector = createCollector();
    expect(collector.missing()).toEqual([]);
    expect(collector.take(a2)).toEqual({ type: 'part', have: 1, of: 3 });
    expect(collector.missing()).toEqual([1, 3]);
    expect(collector.take(a2)).toEqual({ type: 'known', have: 1, of: 3 });
    expect(collector.take(a1)).toEqual({ type: 'part', have: 2, of: 3 });
    expect(collector.take(a3)).toEqual({ type: 'done', bytes: letterOf(800) });
    expect(collector.missing()).toEqual([]);
  });

  it('is told of another letter in the middle, and goes on with the first', () => {
    const collector = createCollector();
    expect(typesOf([a1, b1, b2, a3, a2], collector)).toEqual(['part', 'otherLetter', 'otherLetter', 'part', 'done']);
    expect(collector.take(b1)).toEqual({ type: 'part', have: 1, of: 2 });
  });

  it('tells two letters apart that have as many parts', () => {
    const [c1 = '', c2 = '', c3 = ''] = lettersToParts(letterOf(800, 3));
    expect(typesOf([a1, c2, a2, a3, c2, c1, c3])).toEqual([
      'part',
      'otherLetter',
      'part',
      'done',
      'part',
      'part',
      'done',
    ]);
  });

  it('can give the first up and take the other', () => {
    const collector = createCollector();
    expect(typesOf([a1, a2, b2], collector)).toEqual(['part', 'part', 'otherLetter']);
    collector.startOver();
    expect(typesOf([b2, b1], collector)).toEqual(['part', 'done']);
  });

  it('gets each letter once, though its codes go on turning, and then the next', () => {
    expect(typesOf([a1, a2, a3, a1, a2, b2, a1, b1, b2, b1])).toEqual([
      'part',
      'part',
      'done',
      'known',
      'known',
      'part',
      'otherLetter',
      'done',
      'known',
      'known',
    ]);
  });

  it('hears of codes that are no answer, of newer ones, and of those that were read wrongly', () => {
    expect(typesOf(['', 'https://samsyn.example', 'SAMSYN', 'SAMSYN0:00', 'SAMSYN2:WHATEVER', 'SAMSYN1:'])).toEqual([
      'foreign',
      'foreign',
      'foreign',
      'foreign',
      'newer',
      'damaged',
    ]);
    expect(typesOf([a1.slice(0, -1), `${a1}0`, a1.replace(/.$/, '?')])).toEqual(['damaged', 'damaged', 'damaged']);
  });
});

describe('a part', () => {
  it('with any one letter changed is not taken for its letter', () => {
    const [part = ''] = lettersToParts(letterOf(100));
    for (let at = 0; at < part.length; at += 1) {
      for (const letter of '0A $:') {
        if (letter === part[at]) continue;
        const [type] = typesOf([part.slice(0, at) + letter + part.slice(at + 1)]);
        expect(['damaged', 'foreign']).toContain(type);
      }
    }
  });

  it('that someone forged spoils its own letter and no other', () => {
    const letter = letterOf(500);
    const [one = '', two = ''] = lettersToParts(letter);
    const collector = createCollector();
    const wrong = forged(crc32(letter), 0, 2, letterOf(250, 9));
    expect(typesOf([wrong, two, one, two], collector)).toEqual(['part', 'damaged', 'part', 'done']);
  });

  it('of a letter that would be too long is not put together', () => {
    const letter = letterOf(255 * 286);
    const parts = Array.from({ length: 255 }, (_none, n) =>
      forged(crc32(letter), n, 255, letter.subarray(n * 286, (n + 1) * 286)),
    );
    expect(typesOf(parts).at(-1)).toBe('damaged');
  });

  it('beyond the last one, or of none, is damaged', () => {
    const bytes = letterOf(10);
    expect(typesOf([forged(1, 2, 2, bytes), forged(1, 0, 0, bytes), forged(1, 0, 1, new Uint8Array())])).toEqual([
      'damaged',
      'damaged',
      'damaged',
    ]);
  });
});

test('whatever the camera reads, the collector never fails', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^SAMSYN[0-9]:[0-9A-Z $%*+\-./:]*$/),
    fc
      .tuple(fc.nat(3), fc.nat(255), fc.nat(255), fc.uint8Array({ maxLength: 20 }))
      .map(([whole, index, count, payload]) => forged(whole, index, count, payload)),
  );
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (texts) => {
      typesOf(texts);
    }),
    { numRuns: 500 },
  );
});
