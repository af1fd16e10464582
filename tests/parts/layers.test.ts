import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => readFileSync(new URL(`../../${path}`, `file://${import.meta.filename}`), 'utf8');

describe('the order of the styles', () => {
  // The bundler may link a part's sheet before the base, and whichever sheet comes first decides the order of all.
  it('is said by the page itself, before any sheet can', () => {
    const sheets = [...at('index.html').matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
    expect(sheets).toEqual(['/layers.css']);
    expect(at('public/layers.css')).toContain('@layer tokens, base, parts, screens;');
  });
});
