import { describe, expect, it } from 'vitest';
import { backupIsDue, heldIn } from '../../src/domain/backup-due';
import { nestsDeeper } from '../../src/domain/backup-line';

describe('a backup is asked for', () => {
  const last = { day: '2026-03-10', held: 2 };

  it('after the first conversation, when there never was one', () => {
    expect(backupIsDue(undefined, 0, '2026-03-10')).toBe(false);
    expect(backupIsDue(undefined, 1, '2026-03-10')).toBe(true);
  });

  it('after five more conversations, not after four', () => {
    expect(backupIsDue(last, 6, '2026-03-11')).toBe(false);
    expect(backupIsDue(last, 7, '2026-03-11')).toBe(true);
  });

  it('after thirty days, not after twenty-nine', () => {
    expect(backupIsDue(last, 2, '2026-04-08')).toBe(false);
    expect(backupIsDue(last, 2, '2026-04-09')).toBe(true);
  });

  it('not of someone whose dialogues were all forgotten', () => {
    expect(backupIsDue(last, 0, '2027-01-01')).toBe(false);
  });

  it('by the conversations of all dialogues together', () => {
    expect(heldIn([{ held: 2 }, { held: 0 }, { held: 3 }])).toBe(5);
  });
});

describe('JSON', () => {
  it('is deep by its brackets, not by those within words', () => {
    expect(nestsDeeper('[[1],{"a":[2]}]', 3)).toBe(false);
    expect(nestsDeeper('[[1],{"a":[2]}]', 2)).toBe(true);
    expect(nestsDeeper(JSON.stringify(['[[[[', '\\"[[[', '\\']), 1)).toBe(false);
  });
});
