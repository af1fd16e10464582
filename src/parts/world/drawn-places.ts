import { type Drawing, pool, round } from './pen';
import { person } from './person';

/** The places of a child's life, as they are drawn. `body` is body and sleep, `friends` is friends and play. */
export const placeNames = ['me', 'home', 'otherHome', 'daycare', 'school', 'body', 'friends', 'other'] as const;
export type PlaceName = (typeof placeNames)[number];

/** The drawings of the places, on a sheet of 160 × 120. */
export const drawnPlaces: Record<PlaceName, Drawing> = {
  me: [
    ['sun', pool(80, 58, 52, 50)],
    ...person({ x: 80, y: 108, h: 94, coat: 'sea', hands: [80, 60, 102, 78] }),
    ['line', 'M36 108H124'],
  ],
  home: [
    ['moss', pool(144, 80, 14, 17)],
    ['sea', 'M32 68L84 30L136 68L130 70V108H46V70z'],
    ['line', 'M141 106V80M141 92L134 85M131 88Q126 66 141 60Q156 66 151 88'],
    ['seaLine', 'M103 48V26H116V58z'],
    ['paper', 'M40 60V106H120V60z'],
    ['paper', 'M27 66L80 24L133 66z'],
    ['sunLine', 'M49 74H62V87H49zM98 74H111V87H98z'],
    ['sunLine', 'M70 106V82Q70 76 80 76Q90 76 90 82V106z'],
    ['line', 'M8 106H152'],
    ['ink', round(85, 92, 1.5)],
  ],
  otherHome: [
    ['moss', pool(36, 92, 26, 16)],
    ['moss', 'M60 22H120V108H60z'],
    ['paper', 'M54 18H112V106H54z'],
    ['line', 'M50 18H116M54 46H112M54 75H112'],
    ['seaLine', 'M64 26H76V38H64zM90 26H102V38H90zM64 54H76V67H64z'],
    ['sunLine', 'M92 52H104V75H92z'],
    ['paper', 'M88 64H126V76H88z'],
    ['line', 'M97 64V76M107 64V76M117 64V76'],
    ['mossLine', 'M117 62Q110 52 116 48Q124 52 119 62z'],
    ['seaLine', 'M76 106V86H90V106z'],
    ['line', 'M8 106H152M26 106Q16 92 26 80Q36 92 26 106V94'],
  ],
  daycare: [
    ['moss', pool(80, 66, 66, 42)],
    ['paper', 'M14 20H146V29H14z'],
    ['line', 'M46 29V38M92 29V40M130 29V38'],
    ['seaLine', 'M35 46Q46 34 57 46L68 68L59 72L56 64V92H48V76H44V92H36V64L33 72L24 68z'],
    ['line', 'M46 42V74'],
    ['sunLine', 'M78 60Q78 50 88 50H98Q106 50 106 60V84H78z'],
    ['line', 'M78 64H106M86 50Q92 28 98 50M88 74H97'],
    ['mossLine', 'M119 62Q117 44 130 44Q143 44 141 62z'],
    ['paper', 'M116 60H144V68H116z'],
    ['paper', round(130, 41, 4)],
    ['stoneLine', 'M76 88V106H96Q96 98 87 97V88zM102 88V106H122Q122 98 113 97V88z'],
    ['line', 'M8 106H152'],
  ],
  school: [
    ['sun', pool(84, 82, 62, 30)],
    ['seaLine', 'M54 10H140V44H54z'],
    ['line', 'M64 34L76 20L88 34zM100 20V34H114V20zM124 36H132'],
    ['line', 'M14 46V106M14 82H38V106'],
    ['paper', 'M44 66H134V73H44z'],
    ['line', 'M54 73L50 106M124 73L128 106M8 106H152'],
    ['paper', 'M88 64Q76 55 62 61V52Q76 46 88 55Q100 46 114 52V61Q100 55 88 64z'],
    ['line', 'M88 55V64M122 66V50M127 66L130 52'],
    ['sunLine', 'M118 66V57H130V66z'],
  ],
  body: [
    ['sea', 'M24 8H84V54H24z'],
    ['sunLine', 'M56 15A16 16 0 1 0 71 38A13 13 0 0 1 56 15z'],
    ['line', 'M33 18V24M30 21H36M76 14V20M73 17H79'],
    ['sea', 'M46 99V86Q46 74 58 74H100Q110 74 110 84V99z'],
    ['paper', 'M14 82H104V95H14z'],
    ['paper', 'M20 82V72Q20 64 29 65Q41 62 48 66V82z'],
    ['line', 'M42 95V82Q42 70 54 70H94Q104 70 104 82M55 70Q64 82 54 95M14 60V106M104 78V106'],
    ...person({ x: 131, y: 106, h: 72, coat: 'sun', hands: [115, 30, 147, 30] }),
    ['line', 'M6 106H154'],
  ],
  friends: [
    ['moss', pool(82, 92, 74, 22)],
    ...person({ x: 40, y: 106, h: 74, coat: 'sea', hands: [22, 66, 70, 62] }),
    ...person({ x: 122, y: 106, h: 68, coat: 'sun', hands: [92, 70, 138, 72] }),
    ['paper', round(81, 48, 11)],
    ['line', 'M71 44Q81 50 91 44M76 58Q74 48 80 37'],
    ['line', 'M66 30Q72 24 78 26M8 106H152'],
  ],
  other: [
    ['sea', pool(80, 46, 50, 38)],
    ['stoneLine', 'M44 62L58 48H102L116 62z'],
    ['mossLine', 'M70 44Q62 24 80 12Q92 28 74 44zM74 44Q78 32 80 22'],
    ['sunLine', round(100, 34, 8)],
    ['paper', 'M44 62H116V106H44z'],
    ['paper', 'M44 62L22 56L38 42L58 48zM116 62L138 56L122 42L102 48z'],
    ['line', 'M70 62V76H90V62M8 106H152'],
  ],
};

/** Which drawn place an area of the standard model is; another model has none. */
export const placeOfArea: Record<string, PlaceName> = {
  development: 'me',
  family: 'home',
  school: 'school',
  health: 'body',
  leisure: 'friends',
  other: 'other',
};
