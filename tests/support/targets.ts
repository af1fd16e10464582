import type { Page } from '@playwright/test';

/**
 * What can be touched and is smaller than 44 px either way, by its words. The label of a box counts as the box; links in
 * running text are as high as the line (WCAG 2.5.8 lets them be).
 */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const touchable = 'a[href], button, summary, select, textarea, input, [role="button"]';
    // The words of a row that is a link as a whole lie under an `::after` that covers it.
    const covers = (element: Element) => getComputedStyle(element, '::after').position === 'absolute';
    const targetOf = (element: Element) => {
      if (element.matches('input[type="radio"], input[type="checkbox"]')) return element.closest('label') ?? element;
      return covers(element) ? (element.closest('li') ?? element) : element;
    };
    const standsInText = (element: Element) =>
      element.matches('a') &&
      [...(element.closest('p, li, dd')?.childNodes ?? [])].some(
        (node) => !node.contains(element) && node.textContent?.trim(),
      );
    return [...document.querySelectorAll(touchable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !standsInText(element))
      .flatMap((element) => {
        const { width, height } = targetOf(element).getBoundingClientRect();
        // What is only there for screen readers is one pixel.
        if (width <= 1 || height <= 1 || Math.min(width, height) >= 43.5) return [];
        const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
        return [
          `${element.tagName.toLowerCase()} “${words.slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`,
        ];
      });
  });
