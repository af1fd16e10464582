import type { WrittenView } from '../../domain/view';
import { isTold } from './places';

/** Whether the child has said anything yet, so that it is asked whether to go on. */
export function hasSaid({ answers, child, kept }: WrittenView): boolean {
  const { opener, openerName, beside, hopes, grownUps, drawing, drawn, takesPart } = child ?? {};
  const others = [opener, openerName, beside, hopes?.words, grownUps?.words, drawing, drawn, kept];
  return answers.some(isTold) || others.some(Boolean) || (takesPart !== undefined && takesPart !== 'yes');
}
