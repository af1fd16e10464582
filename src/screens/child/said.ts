import { saysSomething } from '../../answering/answer';
import type { WrittenView } from '../../domain/view';

/** Whether the child has told of anything yet, and so has been told before who will see it. */
export function hasTold({ answers, child, kept }: WrittenView): boolean {
  const { hopes, grownUps, drawing, drawn } = child ?? {};
  return answers.some(saysSomething) || [hopes?.words, grownUps?.words, drawing, drawn, kept].some(Boolean);
}

/** Whether the child has said anything yet, so that it is asked whether to go on. */
export function hasSaid(view: WrittenView): boolean {
  const { opener, openerName, beside, takesPart = 'yes' } = view.child ?? {};
  return hasTold(view) || takesPart !== 'yes' || [opener, openerName, beside].some(Boolean);
}
