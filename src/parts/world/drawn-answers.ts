import { type Drawing, path, pool, round } from './pen';
import { person } from './person';

const behindTable = { y: 103, h: 90, atTable: true } as const;
const table: Drawing = [
  ['paper', 'M6 74H90V81H6z'],
  ['line', 'M16 81V92M80 81V92'],
];

/** An open right hand with what lies in it. The heavier that is, the less the hand is held up. */
const hand = (up: number, held: (palm: number) => Drawing): Drawing => [
  ['moss', pool(50, 86 - up, 46, 12)],
  ['paper', path`M12 ${66 - up}q8 -3 15 2q7 4 17 2h28q8 0 13 -5q5 -3 7 1q2 5 -5 10q-12 15 -32 15h-25q-10 0 -18 -3z`],
  ['line', path`M84 ${73 - up}q-8 6 -18 7`],
  ...held(70 - up),
  ['paper', path`M24 ${70 - up}q2 -12 11 -17q8 -3 8 4q-1 7 -7 12q-2 6 -9 7`],
  ['sunLine', path`M3 ${60 - up}l12 2v30l-12 1z`],
];

/** How much is hard: the same open hand every time; only the stone in it grows. */
export const drawnLoads: Record<'none' | 'small' | 'big', Drawing> = {
  none: hand(22, () => []),
  small: hand(14, (palm) => [
    ['stoneLine', path`M45 ${palm}l-3 -8l6 -5l3 -6l11 -1l6 5l9 3l1 8l-4 4z`],
    ['line', path`M48 ${palm - 13}l8 3l1 5M68 ${palm - 15}l-3 6`],
  ]),
  big: hand(0, (palm) => [
    ['stoneLine', path`M20 ${palm}l-11 -14l3 -16l15 -8l7 -16l18 -8l16 8l15 6l10 18l-4 20l-11 10z`],
    ['line', path`M27 ${palm - 38}l14 8l-2 13M68 ${palm - 54}l-5 14l11 8l-2 9M93 ${palm - 30}l-9 3M9 ${palm - 14}l9 1`],
  ]),
};

/** A child at a table: the hand is up, or both hands rest. */
export const drawnYesNo: Record<'yes' | 'no', Drawing> = {
  yes: [
    ['sea', pool(46, 46, 38, 34)],
    ...person({ ...behindTable, x: 52, coat: 'sun', hands: [27, 25, 70, 72] }),
    ['paper', 'M20 26L17 14Q16 5 23 5Q29 5 29 13V16Q33 10 36 13Q37 16 31 25z'],
    ...table,
    ['line', 'M64 72H74'],
  ],
  no: [
    ['sea', pool(46, 46, 38, 34)],
    ...person({ ...behindTable, x: 48, coat: 'sun', hands: [26, 72, 70, 72] }),
    ...table,
    ['line', 'M22 72H32M64 72H74'],
  ],
};

/** Taking part: at the table with a grown-up · with a book under a tree · the chairs wait for another day. */
export const drawnTakes: Record<'yes' | 'no' | 'notToday', Drawing> = {
  yes: [
    ['moss', pool(48, 48, 40, 36)],
    ...person({ x: 30, y: 106, h: 102, coat: 'moss', atTable: true, hands: [14, 72, 42, 72], is: 'grownUp' }),
    ...person({ x: 66, y: 97, h: 70, coat: 'sea', atTable: true, hands: [54, 72, 80, 72] }),
    ...table,
  ],
  no: [
    ['moss', pool(66, 28, 28, 24)],
    ['line', 'M70 90V32M70 54L80 42M70 46L60 38M48 38a22 20 0 1 1 42 2a20 18 0 0 1 -12 12'],
    ['line', 'M50 86L28 70L18 90H12'],
    ['seaLine', 'M44 62Q46 54 56 54Q66 56 66 64V90H46z'],
    ['paper', round(52, 44, 10.5)],
    ['sunLine', 'M42 40Q42 28 53 28Q63 29 62 40z'],
    ['line', 'M50 64L42 76L32 68'],
    ['paper', 'M34 70L20 62L22 48L36 56z'],
    ['line', 'M4 90H92'],
  ],
  notToday: [
    ['sunLine', 'M30 42a18 18 0 0 1 36 0z'],
    ['moss', 'M2 42Q26 28 52 36T94 36V88Q48 94 2 88z'],
    ['line', 'M2 42Q26 28 52 36T94 36'],
    ['line', 'M48 8V14M24 18L29 22M72 18L67 22'],
    ['paper', 'M30 66H66V72H30z'],
    ['line', 'M37 72V90M59 72V90M12 60V90M12 76H24V90M84 60V90M84 76H72V90M4 90H92'],
  ],
};

/** What one thinks of is still a tangle in a cloud. */
export const drawnUnsure: Drawing = [
  ['sun', pool(46, 54, 36, 32)],
  ...person({ x: 30, y: 122, h: 84, coat: 'moss', atTable: true, hands: [16, 92, 44, 92] }),
  ['paper', 'M50 40Q40 40 40 30Q40 20 50 20Q54 8 66 10Q78 8 80 20Q92 22 90 32Q88 42 78 41Q72 48 64 44Q56 46 50 40z'],
  ['line', 'M52 30Q58 20 64 28T60 34T72 24T78 32'],
  ['paper', round(47, 51, 3.5)],
  ['paper', round(42, 60, 2)],
  ['line', 'M8 94H88'],
];

/** The curtain is drawn, and a plant stands in the window. */
export const drawnPrivate: Drawing = [
  ['moss', pool(48, 48, 42, 40)],
  ['seaLine', 'M18 14H48V78H18zM78 14H48V78H78z'],
  ['line', 'M10 14H86M28 22V70M38 22V70M58 22V70M68 22V52M8 82H88'],
  ['sunLine', 'M62 82L60 72H76L74 82z'],
  ['mossLine', 'M68 72Q56 66 58 54Q68 58 68 72Q70 58 80 56Q80 68 68 72z'],
];
