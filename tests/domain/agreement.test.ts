import { describe, expect, it } from 'vitest';
import { agreementSchema, daySchema, evaluationSchema } from '../../src/domain/agreement';
import { agreement } from '../support/family';

describe('a day', () => {
  it.each(['2026-03-01', '2028-02-29', '2026-12-31'])('%s is one', (day) => {
    expect(daySchema.safeParse(day).success).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-3-1',
    '01.03.2026',
    '2026-03-01T08:00',
    '2026-03-01\n',
    '',
    20260301,
    null,
  ])('%j is none', (day) => {
    expect(daySchema.safeParse(day).success).toBe(false);
  });
});

describe('an agreement that comes from outside', () => {
  it('is read with its action tidied', () => {
    const given = agreement({ decidedElsewhere: 'The school decides' });
    expect(agreementSchema.parse({ ...given, action: ` ${given.action}\n` })).toEqual(given);
  });

  it.each([
    ['nothing is done', { action: '  ' }],
    ['nobody is responsible', { responsible: '' }],
    ['two are responsible', { responsible: ['sara', 'jens'] }],
    ['the day is none', { date: '2026-02-30' }],
    ['the aim is as long as a book', { aim: 'x'.repeat(1001) }],
    ['it has no id', { id: '' }],
    ['its id is endless', { id: 'x'.repeat(65) }],
  ])('is not read when %s', (_case, change) => {
    expect(agreementSchema.safeParse({ ...agreement(), ...change }).success).toBe(false);
  });
});

describe('looking at an agreement again', () => {
  const looked = { agreement: 'promise', conversation: 'second', outcome: 'notDone', seen: '', goesOn: false };

  it('says what became of it and whether it goes on', () => {
    expect(evaluationSchema.parse(looked)).toEqual(looked);
  });

  it('knows no other outcome, and no perhaps', () => {
    expect(evaluationSchema.safeParse({ ...looked, outcome: 'failed' }).success).toBe(false);
    expect(evaluationSchema.safeParse({ ...looked, goesOn: undefined }).success).toBe(false);
  });
});
