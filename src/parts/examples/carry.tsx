import { FourWords } from '../four-words';
import { TurningCodes, type TurningCodesProps } from '../turning-codes';
import type { Example } from './example';

const words: TurningCodesProps['words'] = {
  how: 'Hold skærmen foran kollegaens kamera. Koderne skifter.',
  howOne: 'Hold skærmen foran kollegaens kamera.',
  part: (n, of) => `Del ${n} af ${of}`,
  previous: 'Forrige',
  next: 'Næste',
  pause: 'Pause',
  play: 'Skift automatisk',
};

/** A pattern that looks like a code and says nothing. */
const code = (step: number) => ({ size: 25, isDark: (x: number, y: number) => (x * step + y * y) % 3 === 0 });

/** What goes from one device to another. */
export const carryExamples: Example[] = [
  { part: 'TurningCodes', state: 'one code', show: () => <TurningCodes codes={[code(1)]} words={words} /> },
  {
    part: 'TurningCodes',
    state: 'several, one after the other',
    show: () => <TurningCodes codes={[code(1), code(2), code(4)]} words={words} />,
  },
  {
    part: 'FourWords',
    state: 'to say aloud, one of them twice',
    show: () => <FourWords words={['bund', 'fuge', 'munter', 'fuge']} label="De fire ord" />,
  },
];
