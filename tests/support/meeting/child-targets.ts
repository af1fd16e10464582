import type { Page } from '@playwright/test';

/** What a small hand could miss on the child's page and above it: targets under 64 px either way, and pairs with less than 16 px between them. */
export const missable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const touchable = 'a[href], button, summary, select, textarea, input, [role="button"]';
    const targetOf = (element: Element) =>
      element.matches('input[type="radio"], input[type="checkbox"]') ? (element.closest('label') ?? element) : element;
    const named = (element: Element) =>
      `“${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}”`;
    const targets = [...document.querySelectorAll(`:is(header, main) :is(${touchable})`)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ name: named(targetOf(element)), box: targetOf(element).getBoundingClientRect() }));
    const small = targets
      .filter(({ box }) => Math.min(box.width, box.height) < 63.5)
      .map(({ name, box }) => `${name} is ${Math.round(box.width)} × ${Math.round(box.height)}`);
    const apart = (a: DOMRect, b: DOMRect) =>
      Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
    const tight = targets.flatMap((one, index) =>
      targets
        .slice(index + 1)
        .filter(({ box }) => apart(one.box, box) < 15.5)
        .map((other) => `${one.name} and ${other.name} are ${Math.round(apart(one.box, other.box))} apart`),
    );
    return [...small, ...tight];
  });
