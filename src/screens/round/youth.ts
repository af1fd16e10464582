import type { Round, RoundPerson } from '../../use-session';
import { useSeat } from '../../answering/seat';
import type { Audience, ChildPart } from '../../domain/child-part';
import type { View, WrittenView } from '../../domain/view';

/** A young person answers on the plain pages, and says a little more on them. */
export const isYouth = ({ childBand }: Round, { role }: RoundPerson): boolean =>
  role === 'child' && childBand === '13-17';

/** Whether the page is a young person's. */
export function useIsYouth(): boolean {
  const { round, person } = useSeat();
  return isYouth(round, person);
}

/** What a young person has said besides the areas so far. */
export const partOf = ({ child }: View): ChildPart => child ?? { band: '13-17', takesPart: 'yes' };

/** The view with something changed of what is said besides the areas. */
export const withPart = (view: WrittenView, change: Partial<ChildPart>): WrittenView => ({
  ...view,
  child: { ...partOf(view), ...change },
});

/** Whether anything was said that belongs to no area: what goes well, hopes, a drawing, what adults should do. */
export function saysWhole({ strengths, child }: View): boolean {
  const { hopes, grownUps, drawing, drawn } = child ?? {};
  return strengths.tapped.length > 0 || [strengths.words, hopes?.words, grownUps?.words, drawing, drawn].some(Boolean);
}

/** Whether something was said besides the areas, so that there is something to go on with. Whom one chose is not yet that. */
export const saysMore = (view: WrittenView): boolean => saysWhole(view) || Boolean(view.kept);

/** For whom the words about an area are, as far as it was chosen; without an area: everything about the whole. */
export const audienceFor = ({ child }: View, area?: string): Audience | undefined =>
  child?.audience?.find((entry) => entry.area === area)?.for;

/** The view with who may see what was said about an area, or (without one) about the whole. */
export function withAudience(view: WrittenView, area: string | undefined, chosen: Audience): WrittenView {
  const others = partOf(view).audience?.filter((entry) => entry.area !== area) ?? [];
  const entry = area === undefined ? { for: chosen } : { area, for: chosen };
  return placed(withPart(view, { audience: [...others, entry] }));
}

/** Who may see an area goes by where it is seen: after the place was changed, it goes with it. */
export function placed(view: WrittenView): WrittenView {
  const { audience } = partOf(view);
  if (!audience) return view;
  const entries = audience.map(({ area, for: chosen }) => {
    const place = view.answers.find((answer) => answer.area === area)?.place;
    return { for: chosen, ...(area === undefined ? {} : { area }), ...(place ? { place } : {}) };
  });
  return withPart(view, { audience: entries });
}
