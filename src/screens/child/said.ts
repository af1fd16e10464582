import { saysSomething } from '../../answering/answer';
import type { WrittenView } from '../../domain/view';
import type { Stage } from './pages';

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

/** Whether there is an answer to hand in: on the first page a child takes part only once it has said so. */
export function canHandIn(view: WrittenView, stage: Stage): boolean {
  const { page } = 'from' in stage ? stage.from : stage;
  return page !== 'take' || hasSaid(view);
}
