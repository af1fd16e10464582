import { afterEach, expect } from 'vitest';

const heard: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => {
    heard.push(`console.${level}: ${words.map(String).join(' ')}`);
  };
}

// Whoever writes a warning or an error to the console fails the test in which it happened.
afterEach(() => {
  expect(heard.splice(0), 'a noisy console').toEqual([]);
});
