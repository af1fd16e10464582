import type { Day } from '../domain/agreement';
import { bandOn } from '../domain/calendar';
import type { Child } from '../domain/dialogue';
import type { ModelWords, Reading } from './model-words';

/**
 * How everybody reads the model on a screen that the family sees too: in the words that the parents answered on, so that
 * nobody meets a name for the own home that is an office's.
 */
export const sharedReading = (model: ModelWords, child: Child, day: Day): Reading => ({
  ...professionalReading(model, child, day),
  reader: 'parent',
});

/** How a professional at the desk reads the model about a child: the child's age on that day, and its name. */
export const professionalReading = (model: ModelWords, { birth, day: byDay, name }: Child, day: Day): Reading => ({
  ...model,
  reader: 'professional',
  band: bandOn(birth, day),
  day: byDay,
  name,
});
