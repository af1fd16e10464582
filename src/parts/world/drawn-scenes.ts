import { type Drawing, pool, round } from './pen';
import { person } from './person';

/** What the screens of the child mode tell of. `stop` is a pause: a bench by the path. */
export const sceneNames = [
  'who-helps',
  'who-sees',
  'used-for',
  'practice',
  'draw',
  'wish',
  'grown-ups',
  'kept',
  'talk',
  'stop',
  'done',
  'told',
] as const;
export type SceneName = (typeof sceneNames)[number];

const ground = ['line', 'M8 108H152'] as const;

/** The drawings of the scenes, on a sheet of 160 × 120. */
export const drawnScenes: Record<SceneName, Drawing> = {
  'who-helps': [
    ['moss', pool(80, 70, 68, 40)],
    ...person({ x: 30, y: 108, h: 92, coat: 'moss', is: 'grownUp', hands: [14, 70, 56, 72] }),
    ...person({ x: 130, y: 108, h: 88, coat: 'sun', is: 'grownUp', hands: [108, 78, 148, 76] }),
    ...person({ x: 74, y: 108, h: 66, coat: 'sea', hands: [56, 72, 88, 86] }),
    ground,
  ],
  'who-sees': [
    ['moss', pool(76, 60, 60, 46)],
    ...person({ x: 70, y: 130, h: 120, coat: 'sea', atTable: true, hands: [52, 86, 88, 86] }),
    ['line', 'M136 96V64M126 96H146'],
    ['sunLine', 'M128 46H144L150 64H122z'],
    ['paper', 'M10 96H150V104H10z'],
    ['paper', 'M44 66H66L71 71H96V96H44z'],
    ['line', 'M86 71V96M24 104V114M136 104V114'],
    ['paper', round(44, 84, 5) + round(96, 84, 5)],
  ],
  'used-for': [
    ['moss', pool(80, 46, 66, 38)],
    ...person({ x: 34, y: 104, h: 84, coat: 'moss', is: 'grownUp', atTable: true, hands: [20, 76, 56, 74] }),
    ...person({ x: 80, y: 100, h: 84, coat: 'sea', is: 'grownUp', atTable: true, hands: [64, 72, 96, 72] }),
    ...person({ x: 126, y: 104, h: 84, coat: 'sun', is: 'grownUp', atTable: true, hands: [104, 74, 140, 76] }),
    ['paper', 'M10 84Q10 74 80 74Q150 74 150 84Q150 96 80 96Q10 96 10 84z'],
    ['line', 'M34 94L30 112M126 94L130 112'],
    ['sunLine', 'M66 80L96 79L100 89L64 90z'],
  ],
  practice: [
    ['sun', pool(80, 62, 54, 46)],
    ...person({
      x: 80,
      y: 108,
      h: 92,
      coat: 'sea',
      hands: [44, 42, 116, 42],
      legs: 'M69 77H81L80 108H71zM78 77H91L110 83L100 105L93 101L99 88L78 86z',
    }),
    ground,
  ],
  draw: [
    ['moss', pool(82, 66, 66, 46)],
    ['paper', 'M24 26L116 18L124 98L32 106z'],
    ['line', 'M40 84Q46 50 60 66T82 62Q92 44 98 58'],
    ['sunLine', 'M98 58L134 16L146 26L110 68L94 74z'],
    ['ink', 'M98 66L103 72L94 74z'],
    ['line', 'M98 58L110 68M126 25L138 35'],
  ],
  wish: [
    ['sea', 'M14 10Q80 2 146 8Q154 10 153 20Q156 60 152 100H8Q4 50 7 20Q8 11 14 10z'],
    ['mossLine', 'M6 106Q30 84 64 90T154 84V106Q154 110 150 110H10Q6 110 6 106z'],
    ...person({ x: 40, y: 90, h: 48, coat: 'sun', hands: [30, 72, 54, 54] }),
    ['line', 'M66 56L76 50M86 44L94 42M106 36L114 32M124 26L130 20'],
    ['sunLine', round(81, 47, 3) + round(100, 40, 3) + round(119, 29, 3) + round(136, 15, 4)],
    ['line', 'M24 22V28M21 25H27M62 20V26M59 23H65M138 60V66M135 63H141'],
  ],
  'grown-ups': [
    ['sun', pool(92, 60, 56, 50)],
    ['paper', 'M84 106Q72 104 74 88Q60 74 60 50Q60 14 94 14Q128 14 128 48Q128 66 116 76Q106 84 104 96Q100 110 84 106z'],
    ['line', 'M74 50Q74 30 94 30Q112 30 112 48Q112 58 104 64Q96 70 96 78M86 64Q92 56 86 48'],
    ['line', 'M46 48Q40 58 46 68M32 40Q22 58 32 76M18 32Q4 58 18 84'],
  ],
  kept: [
    ['sea', pool(82, 58, 56, 44)],
    ['sunLine', 'M48 46Q48 24 82 24Q116 24 116 46z'],
    ['paper', 'M46 46H118V84H46z'],
    ['stoneLine', 'M74 56H90V70H74z'],
    ['line', 'M77 56V51Q77 44 82 44Q87 44 87 51V56'],
    ['paper', 'M4 84Q22 80 34 86H114Q124 86 130 81Q136 78 138 82Q140 88 132 95Q118 110 92 110H44Q30 110 4 106z'],
    ['paper', 'M34 87Q40 72 50 68Q58 66 58 73Q57 78 50 86Q48 92 40 92'],
    ['line', 'M127 91Q118 97 104 98'],
  ],
  talk: [
    ['moss', pool(80, 76, 66, 34)],
    ['sunLine', 'M10 10H58Q64 10 64 16V32Q64 38 58 38H46L42 48L36 38H10Q4 38 4 32V16Q4 10 10 10z'],
    ['line', 'M18 20H50M18 28H40'],
    ...person({ x: 44, y: 108, h: 56, coat: 'sea', hands: [32, 86, 68, 78] }),
    ...person({ x: 112, y: 108, h: 90, coat: 'moss', is: 'grownUp', hands: [88, 76, 132, 76] }),
    ground,
  ],
  stop: [
    ['moss', 'M4 88Q40 72 84 80T156 78L154 110Q80 118 6 112z'],
    ['paper', 'M92 114C94 100 118 100 124 92C128 86 118 81 121 77H129C132 81 146 86 140 95C134 103 128 105 130 114z'],
    ['mossLine', 'M10 38a20 22 0 1 1 40 2a18 18 0 1 1 -40 -2z'],
    ['line', 'M30 84V40M30 54L39 45M30 48L23 41'],
    ['seaLine', 'M22 80H88V87H22zM24 62H86V70H24z'],
    ['line', 'M32 70V80M78 70V80M28 87V104M82 87V104M4 86Q12 82 20 80M90 79Q106 79 120 77M130 77H156'],
  ],
  done: [
    ['sun', pool(80, 54, 56, 38)],
    ['paper', 'M38 28H122V82H38z'],
    ['line', 'M38 30L80 60L122 30M38 82L66 52M122 82L94 52'],
    ['paper', 'M10 82H150V90H10z'],
    ['line', 'M24 90V112M136 90V112'],
  ],
  told: [
    ['sea', pool(80, 76, 66, 34)],
    ['sunLine', 'M72 8H126Q132 8 132 14V30Q132 36 126 36H84L72 46V36Q66 36 66 30V14Q66 8 72 8z'],
    ['line', 'M80 18H118M80 26H106'],
    ...person({ x: 48, y: 108, h: 88, coat: 'moss', is: 'grownUp', hands: [28, 76, 78, 74] }),
    ...person({ x: 118, y: 108, h: 60, coat: 'sun', hands: [92, 82, 132, 86] }),
    ['paper', 'M76 66H94V84H76z'],
    ground,
  ],
};
