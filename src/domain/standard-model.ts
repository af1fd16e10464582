import { type Model, type ModelRef, modelRefOf, type Shape } from './model';

const fiveShapes: Shape[] = ['ring', 'ringDot', 'half', 'full', 'square'];
const steps = (shapes: Shape[]) => shapes.map((shape, index) => ({ id: String(index + 1), shape }));

/**
 * The model Samsyn comes with: the six areas of Danish practice, "all in all" last and optional, five degrees.
 * Ids only; words are in `locales/<lang>/model.json`. Five degrees: MacKeith 2014 (a 5-point scale was reliable,
 * 10 points only moderately); three steps under ten: Danmarks nationale trivselsmåling, grades 0-3.
 */
export const standardModel: Model = {
  id: 'samsyn',
  version: 1,
  scales: {
    five: steps(fiveShapes),
    three: steps(['ring', 'half', 'full']),
    youth: steps(fiveShapes),
  },
  areas: [
    { id: 'development', needsTitle: false, optional: false },
    { id: 'family', needsTitle: false, optional: false, aboutFamily: true },
    { id: 'school', needsTitle: false, optional: false },
    { id: 'health', needsTitle: false, optional: false },
    { id: 'leisure', needsTitle: false, optional: false },
    { id: 'other', needsTitle: true, optional: true },
    { id: 'allInAll', needsTitle: false, optional: true },
  ],
  numbers: [
    { id: 'emergency', tel: '112' },
    { id: 'police', tel: '114' },
    { id: 'childLine', tel: '116111' },
    { id: 'violence', tel: '1888' },
  ],
};

/** The name of the standard model. */
export const standardRef: ModelRef = modelRefOf(standardModel);
