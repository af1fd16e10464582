import { addDays } from '../../src/domain/calendar';
import { expect, goOffline, test } from '../support/journey';
import { holdConversation } from '../support/meeting/conversation';
import { startForReal } from '../support/meeting/door';
import { child, father, host, mother, otherTitle, teacher, words } from '../support/meeting/story';
import { press, tabletWith } from '../support/meeting/tablet';
import { readEverything, readRows, whereIs } from '../support/raw-storage';

const secretWords = [
  child.name,
  host.name,
  mother.name,
  father.name,
  teacher.name,
  otherTitle,
  ...Object.values(words),
];
/** Ids of the model and of the events: what an answer is made of. */
const inside = [
  '"degree"',
  'cannotTell',
  'ratherNot',
  'leisure',
  'allInAll',
  'viewGiven',
  'agreementMade',
  'strengths',
];

test('whoever takes the browser apart after a conversation finds a label, and not one word or degree', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const today = new Date().toISOString().slice(0, 10);
  const tablet = tabletWith(page);
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  const secrets = await startForReal(tablet, 'Kvx7');
  await goOffline(page);
  await holdConversation(tablet, secrets, addDays(today, 28));

  // In the middle of it, and once more when it is locked.
  for (const locked of [false, true]) {
    if (locked) await press(tablet, 'frame.lock');
    const found = await readEverything(page);
    expect(whereIs(found, [secrets.label]), 'the search finds what is there').not.toEqual([]);
    expect(whereIs(found, [...secretWords, secrets.passphrase, secrets.code.join('-')])).toEqual([]);
    const rows = found.filter(({ where }) => where.startsWith('IndexedDB'));
    expect(rows.length).toBeGreaterThan(25);
    expect(whereIs(rows, inside)).toEqual([]);
  }
  expect(downloads).toHaveLength(1);
  expect(whereIs([{ where: 'file names', text: downloads.join(' ') }], secretWords)).toEqual([]);
});

test('a sealed row says nothing of what it holds: random ids, a version, padded bytes', async ({ page }) => {
  test.setTimeout(180_000);
  const tablet = tabletWith(page);
  const secrets = await startForReal(tablet);
  await holdConversation(tablet, secrets, addDays(new Date().toISOString().slice(0, 10), 28));
  const rows = await readRows(page);
  const sealed = rows.filter(({ table }) => !['profiles', 'records'].includes(table));
  expect(new Set(sealed.map(({ table }) => table)).size).toBeGreaterThan(3);
  for (const { table, value } of sealed) {
    const { version, bytes, ...ids } = value;
    expect(version, table).toBeGreaterThan(0);
    expect(
      Object.keys(ids).every((key) => ['id', 'dialogue', 'group', 'by'].includes(key)),
      table,
    ).toBe(true);
    for (const id of Object.values(ids)) expect(id, table).toMatch(/^$|^[\w-]{20,64}$|^shared$/);
    expect(bytes, table).toMatch(/^bytes\(\d+\)$/);
  }
  // Version, iv and tag around a padded body: what was written can be told apart only by its rough size.
  const events = sealed.filter(({ table }) => table === 'events');
  const sizes = events.map(({ value }) => Number(/\d+/.exec(String(value.bytes))?.[0]));
  expect(sizes.every((size) => (size - 29) % 256 === 0)).toBe(true);
});
