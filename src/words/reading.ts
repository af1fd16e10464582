import type { Day } from '../domain/agreement';
import { bandOn } from '../domain/calendar';
import type { Child } from '../domain/dialogue';
import type { ModelTexts } from '../domain/model-texts';
import type { Reading } from './model-words';

/** How a professional at the desk reads the model about a child: the child's age on that day, and its name. */
export const professionalReading = (texts: ModelTexts, { birth, name }: Child, day: Day): Reading => ({
  texts,
  reader: 'professional',
  band: bandOn(birth, day),
  name,
});
