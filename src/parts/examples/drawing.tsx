import { drawingToText, type Stroke } from '../../domain/drawing';
import { Drawing } from '../drawing';
import { DrawingPad, type DrawingPadLabels } from '../drawing-pad';
import { type Example, Held } from './example';

const labels: DrawingPadLabels = {
  paper: 'Dit papir',
  undo: 'Fortryd',
  startOver: 'Begynd forfra',
  startOverAsk: 'Vil du have et nyt papir?',
  startOverYes: 'Ja, nyt papir',
  startOverNo: 'Nej, gem min tegning',
  full: 'Blyanten er slidt op. Din tegning er her stadig.',
};

/** Drawn by a hand: a house, a tree, two people and the sun. */
const drawn = [
  'AQ2PEtbsHeN2nj8DyK1l0EXDFppWCBIqYpZdRgcwQ47BDpng8waGHfREX7UiCLaFrbrzZcWlhLV1CKg7y46pD4PDNiCuKT90Q0Fk',
  'Gg2lGozyUaCnDZEt0yGm4WitoyGmg1PoL12tETBi4G6qEXKZwIV5Amk08XQJztMDYUtZXk4fVRYxqyBVZWn79OUOWhiVkeCHmyVc',
  'okkly1NeTesqkRoEvvuolfOsMvJsWxnpHho7Gm8BUs9bckxOeKtgXXLZZnyTJY-z4vkr-7ANqu8iV5QXc4V-AR2fM6WrWqtTi2FS',
  '5ArycPp_-t0q069amUReCKkvBFCZKtji3Y2lNUTAzy9yyyZlFhhSdzC182ojhOltJ7mfrGTv9EVpnEaWrBMLVJXOeZrCxk87XFs5',
  'U_DtNprYopjibX4rHymnrrDL04JviMY3xGBc7vuUjPw7wdythJpNcn27LN6zBi-TK3ss2YYJl6bSlq761zLm4Npqe_DtMzn41qGW',
  'PyLXk47lG2pYsWTE9g_sIw6MSFMBRFRcImUrEDpKHuxeNtKlHoW_kzta1x0uZiWNMJohR1U844VZiB4UIpJpYoUzAHV2Jbx_Sjho',
  '0e40wWOHrR40ckB5zqS9K8pTSTnNsEaT3Ejx20fNH7x84dsHjxy8dOHbB44cvHTR28dILoFZEfLHbx8k3xS8dNHajyBM8buHWMsF',
  'KRYk00euHzh20dOHLxw0evHzR2gQIJU00dpLKGDh2FB5EkCr3eKdX1ZM01ZY_1DHAA',
].join('');

/** To and fro all over the paper, until there is no more room. */
const fullPaper = drawingToText(
  Array.from(
    { length: 40 },
    (_, row): Stroke => ({
      points: Array.from({ length: 60 }, (__, at) => ({ x: 12 + at * 8.2, y: 12 + row * 9 + (at % 2) * 18 })),
    }),
  ),
);

const pad = (start: string) => () => (
  <Held start={start}>{(value, set) => <DrawingPad value={value} onChange={set} labels={labels} />}</Held>
);

/** What a child draws, and how it is shown afterwards. */
export const drawingExamples: Example[] = [
  { part: 'DrawingPad', state: 'an empty paper', show: pad('') },
  { part: 'DrawingPad', state: 'drawn on', show: pad(drawn) },
  { part: 'DrawingPad', state: 'no more room', show: pad(fullPaper) },
  { part: 'Drawing', state: 'kept', show: () => <Drawing text={drawn} label="Asgers tegning" /> },
];
