/** The pages of a child's answer, in their order; those about one place stand between the places. */
export const pages = [
  'take',
  'with',
  'beside',
  'sees',
  'use',
  'practice',
  'places',
  'drawing',
  'hopes',
  'grownUps',
  'kept',
  'whole',
] as const;

/** The pages about one place, in their order. */
export const atPlace = ['other', 'nice', 'hard', 'words'] as const;
export type AtPlace = (typeof atPlace)[number];

/** The pages that are about no place, with those beside the way. */
export type OwnPage = (typeof pages)[number] | 'resume' | 'declined';

/** Where the child is. `at` is the place that is told of; `from` where it was before it asked for an adult. */
export type Stage = { page: OwnPage } | { page: AtPlace; at: string } | { page: 'talk'; from: Stage };

/** The page that follows, or lies before, on the way through the whole answer. */
export function beside(page: Stage['page'], step: 1 | -1): Stage {
  const index = pages.findIndex((one) => one === page);
  return { page: pages[index + step] ?? 'places' };
}

/** The next page about a place, or the one before. What else there is gets its name first and no words besides. */
export function withinPlace(page: AtPlace, at: string, isOther: boolean, step: 1 | -1): Stage {
  const line = atPlace.filter((one) => (one === 'other' ? isOther : one !== 'words' || !isOther));
  const next = line[line.indexOf(page) + step];
  return next ? { page: next, at } : { page: 'places' };
}
