import type { ChildPart, Said } from '../domain/child-part';
import type { WrittenView } from '../domain/view';

const said = (one: Said | undefined): Said | undefined => {
  const words = one?.words.trim();
  return one && words ? { ...one, words } : undefined;
};

/**
 * What a child says besides the areas, as it is handed in: without empty words. Whoever does not take part today says
 * nothing more than that; only the wish to talk to an adult goes along.
 */
export function finishedChild(child: ChildPart, kept: string | undefined): Pick<WrittenView, 'child' | 'kept'> {
  const { band, takesPart, opener, beside, drawing, wantsToTalk, audience } = child;
  const talk = wantsToTalk ? { wantsToTalk } : {};
  if (takesPart !== 'yes') return { child: { band, takesPart, ...talk } };
  const [hopes, grownUps] = [said(child.hopes), said(child.grownUps)];
  const [openerName, drawn, words] = [child.openerName?.trim(), child.drawn?.trim(), kept?.trim()];
  return {
    child: {
      band,
      takesPart,
      ...(opener ? { opener } : {}),
      ...(openerName ? { openerName } : {}),
      ...(beside ? { beside } : {}),
      ...(hopes ? { hopes } : {}),
      ...(grownUps ? { grownUps } : {}),
      ...(drawing ? { drawing } : {}),
      ...(drawn ? { drawn } : {}),
      ...(audience ? { audience } : {}),
      ...talk,
    },
    ...(words ? { kept: words } : {}),
  };
}
