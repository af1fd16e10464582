import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A locale file as data: `locales/<language>/<name>.json`. */
export const localeFile = (language: string, name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, 'locales', language, `${name}.json`), 'utf8'));

/** All texts of a file by their dotted key. */
export function textsOf(value: unknown, key = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[key, value]]);
  const entries = Object.entries(value as Record<string, unknown>);
  return new Map(entries.flatMap(([name, inner]) => [...textsOf(inner, key ? `${key}.${name}` : name)]));
}

/** Every source file of the app below `folder`, as one text. */
export function sourceText(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');
}

/** The readability number LIX: words per sentence + 100 × words of over six letters / words. A text is at least one sentence. */
export function lix(texts: string[]): number {
  const words = texts.flatMap((text) => text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? []);
  const sentences = texts.reduce((sum, text) => sum + Math.max(1, (text.match(/[.!?:](\s|$)/g) ?? []).length), 0);
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
