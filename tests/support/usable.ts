import axe from 'axe-core';
import { expect } from 'vitest';

// What needs a drawn page is walked in a real browser by the journeys.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const rules = { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } };

/** Nothing of this page keeps anybody out, as far as a page without layout can tell. */
export async function expectUsableByAll() {
  const { violations } = await axe.run(document.body, { runOnly: tags, rules });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
