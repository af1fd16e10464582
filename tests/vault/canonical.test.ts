import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, eventId } from '../../src/vault/canonical';
import golden from './golden/event-1.json';

describe('the id of what happened', () => {
  it('is the same in ten years as today', () => {
    expect(canonicalJson(golden.event)).toBe(golden.canonical);
    expect(eventId(golden.event)).toBe(golden.id);
  });

  it('does not depend on the order in which someone writes its fields', () => {
    const turned = Object.fromEntries(Object.entries(golden.event).reverse());
    expect(eventId(turned)).toBe(golden.id);
  });

  it('does not depend on its own id or signature, nor on fields that are absent', () => {
    expect(eventId({ ...golden.event, id: 'x', sig: 'y', more: undefined })).toBe(golden.id);
  });

  it('changes with everything else', () => {
    expect(eventId({ ...golden.event, lamport: golden.event.lamport + 1 })).not.toBe(golden.id);
  });

  it('comes from JSON that reads back as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('takes a record without a prototype for what it holds', () => {
    const bare = Object.assign(Object.create(null) as object, golden.event);
    expect(eventId(bare)).toBe(golden.id);
    expect(canonicalJson({ bare: Object.create(null) as unknown, none: null })).toBe('{"bare":{},"none":null}');
  });

  it('is not given to what JSON cannot hold', () => {
    for (const value of [Number.NaN, Infinity, undefined, new Date(0), new Map(), () => 1, [undefined], 1n]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});
