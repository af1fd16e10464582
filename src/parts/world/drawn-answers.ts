import { type Drawing, pool, round } from './pen';
import { person } from './person';

const behindTable = { y: 103, h: 90, atTable: true } as const;
const table: Drawing = [
  ['paper', 'M6 74H90V81H6z'],
  ['line', 'M16 81V92M80 81V92'],
];

const hand: Drawing = [
  ['paper', 'M12 66Q20 63 27 68Q34 72 44 70H84Q92 70 92 75.5Q92 81 84 81H77Q75 91 60 91H30Q20 91 12 88z'],
  ['line', 'M77 81H58'],
];
const thumbAndSleeve: Drawing = [
  ['paper', 'M24 70Q26 58 35 53Q43 50 43 57Q42 64 36 69Q34 75 27 76'],
  ['seaLine', 'M3 60L15 62V92L3 93z'],
];

/** How much is hard: the same open hand every time; only what it holds grows. */
export const drawnLoads: Record<'none' | 'small' | 'big', Drawing> = {
  none: [['moss', pool(52, 74, 44, 20)], ...hand, ...thumbAndSleeve],
  small: [
    ['moss', pool(52, 74, 44, 20)],
    ...hand,
    ['stoneLine', 'M48 69Q44 60 52 56Q60 50 70 55Q79 60 75 69z'],
    ['line', 'M54 62Q58 58 63 58M69 64H70'],
    ...thumbAndSleeve,
  ],
  big: [
    ['moss', pool(52, 74, 44, 20)],
    ...hand,
    ['stoneLine', 'M28 69Q14 64 15 46Q13 28 28 20Q40 4 58 9Q76 8 82 24Q95 34 91 50Q91 65 78 69z'],
    ['line', 'M28 40Q32 28 44 24M72 30L78 40L74 48M44 52L50 58L60 55M58 26H59M84 58H85M30 56H31'],
    ...thumbAndSleeve,
  ],
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
    ['moss', 'M4 46Q26 32 52 40T92 40V56H4z'],
    ['line', 'M4 46Q26 32 52 40T92 40'],
    ['line', 'M48 10V16M24 20L29 24M72 20L67 24'],
    ['paper', 'M26 62H70V68H26z'],
    ['line', 'M34 68V90M62 68V90M8 54V90M8 74H20V90M88 54V90M88 74H76V90M4 90H92'],
  ],
};

/** What one thinks of is still a tangle in a cloud. */
export const drawnUnsure: Drawing = [
  ['sun', pool(46, 54, 36, 32)],
  ...person({ x: 30, y: 122, h: 84, coat: 'moss', atTable: true, hands: [16, 92, 44, 92] }),
  ['paper', 'M50 40Q40 40 40 30Q40 20 50 20Q54 8 66 10Q78 8 80 20Q92 22 90 32Q88 42 78 41Q72 48 64 44Q56 46 50 40z'],
  ['line', 'M52 30Q58 20 64 28T60 34T72 24T78 32'],
  ['paper', round(48, 52, 3)],
  ['line', 'M8 94H88'],
];

/** The curtain is drawn, and a plant stands in the window. */
export const drawnPrivate: Drawing = [
  ['moss', pool(48, 48, 42, 40)],
  ['paper', 'M18 14H78V78H18z'],
  ['seaLine', 'M18 14H48V78Q42 74 36 78Q28 74 18 78zM78 14H48V78Q54 74 60 78Q68 74 78 78z'],
  ['line', 'M10 14H86M28 22V70M38 22V70M58 22V70M68 22V52M8 82H88'],
  ['sunLine', 'M62 82L60 72H76L74 82z'],
  ['mossLine', 'M68 72Q56 66 58 54Q68 58 68 72Q70 58 80 56Q80 68 68 72z'],
];
