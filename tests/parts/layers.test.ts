import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const room = new URL('../../src/parts/', `file://${import.meta.filename}`);
const sheets = readdirSync(room).filter((name) => name.endsWith('.css'));

describe('the order of the styles', () => {
  // The bundler may link a part's sheet before the base; then whichever sheet comes first decides the order of all.
  it.each(sheets)('does not depend on which sheet a browser meets first: %s', (name) => {
    const words = readFileSync(new URL(name, room), 'utf8');
    expect(words.startsWith('@layer tokens, base, parts, screens;\n')).toBe(true);
  });
});
