import { describe, expect, test } from 'vitest';
import { filled, saying, writtenAsText } from '../../src/domain/written';

const quote = { words: ' Hun er træt ', language: 'da' };

describe('a page of words', () => {
  test('keeps a line that says something, be it only somebody’s own words', () => {
    const lines = [{ label: 'Jens', words: ' ' }, { label: 'Bo' }, { words: 'Bekymret' }, { label: 'Sara', quote }];
    expect(filled(lines)).toEqual([{ words: 'Bekymret' }, { label: 'Sara', quote }]);
  });

  test('has no empty heading; a heading of its own says something', () => {
    const spoken = { lines: [{ words: 'Katten' }] };
    const headed = { head: 'Skole', lines: [] };
    const parts = [
      { title: 'Tom', entries: [] },
      { title: 'Også tom', entries: [{ lines: [] }] },
      { title: 'Det går godt med', entries: [{ lines: [] }, spoken] },
      { title: 'Områder', entries: [headed] },
    ];
    expect(saying(parts)).toEqual([
      { title: 'Det går godt med', entries: [spoken] },
      { title: 'Områder', entries: [headed] },
    ]);
  });

  test('is in a journal as it was said, each part by itself', () => {
    const text = writtenAsText({
      title: 'Til Jens',
      lead: 'Samtalen den 10. marts',
      parts: [
        {
          title: 'Aftaler',
          entries: [{ lines: [{ words: ' Fatima møder hende ' }, { label: 'Hvornår', words: 'i maj' }] }],
        },
        {
          title: 'Områder',
          entries: [{ head: 'Skole', lines: [{ label: 'Sara', quote }] }, { lines: [{ words: 'Vi ser det ens' }] }],
        },
      ],
    });
    expect(text.split('\n')).toEqual([
      'Til Jens',
      '',
      'Samtalen den 10. marts',
      '',
      'AFTALER',
      'Fatima møder hende',
      'Hvornår: i maj',
      '',
      'OMRÅDER',
      '',
      'Skole',
      'Sara: »Hun er træt«',
      '',
      'Vi ser det ens',
      '',
    ]);
  });
});
