import type { PlaceName } from './drawn-places';
import { type Drawing, pool, round } from './pen';
import { person } from './person';

const atPlace = ['friend', 'adult-helps', 'learn', 'break'] as const;
const atHome = ['hug', 'eat', 'own-place', 'laugh-together'] as const;
const withMe = ['music', 'play', 'animal', 'proud'] as const;
const withBody = ['run', 'sleep-well', 'food', 'calm'] as const;
const withFriends = ['ball', 'talk', 'bike', 'visit'] as const;
const elsewhere = ['outside', 'trip', 'family', 'create'] as const;

export type NiceId = (
  | typeof atPlace
  | typeof atHome
  | typeof withMe
  | typeof withBody
  | typeof withFriends
  | typeof elsewhere
)[number];

/** What may be nice at each place. Both homes have the same list, and so have daycare and school. */
export const nicePictures: Record<PlaceName, readonly NiceId[]> = {
  me: withMe,
  home: atHome,
  otherHome: atHome,
  daycare: atPlace,
  school: atPlace,
  body: withBody,
  friends: withFriends,
  other: elsewhere,
};

/** The drawings of what is nice, on a sheet of 64 × 64. */
export const drawnNice: Record<NiceId, Drawing> = {
  music: [
    ['sun', pool(32, 32, 28, 26)],
    ['seaLine', 'M26 32Q34 34 34 42Q34 58 18 58Q6 58 6 46Q6 38 14 36Q16 28 26 32z'],
    ['paper', round(20, 44, 5)],
    ['line', 'M24 40L52 12M47 7L57 17M13 51L17 55'],
  ],
  play: [
    ['moss', pool(32, 42, 28, 18)],
    ['seaLine', 'M8 38H28V58H8z'],
    ['paper', 'M34 38H54V58H34z'],
    ['sunLine', 'M20 36L32 14L44 36z'],
    ['line', 'M44 44V52M4 58H60'],
  ],
  animal: [
    ['sun', pool(34, 36, 26, 24)],
    ['line', 'M42 54Q58 54 56 42Q54 34 60 30'],
    ['paper', 'M18 58Q14 42 22 34Q16 30 16 22V8L24 14H32L40 8V22Q40 30 35 34Q44 42 42 58z'],
    ['line', 'M6 58H58M26 58V50M33 58V50M10 22H16M40 22H46'],
  ],
  proud: [
    ['moss', 'M4 58Q20 36 34 42T60 58z'],
    ...person({ x: 28, y: 46, h: 38, coat: 'sea', hands: [16, 12, 40, 12] }),
    ['line', 'M4 58Q18 40 32 46T60 58M50 52V26'],
    ['sunLine', 'M50 26H62L58 31L62 36H50z'],
  ],
  hug: [
    ['sun', pool(32, 34, 28, 26)],
    ...person({ x: 32, y: 60, h: 58, coat: 'moss', hands: [24, 24, 40, 24], is: 'grownUp' }),
    ...person({ x: 32, y: 60, h: 38, coat: 'sea', hands: [28, 34, 36, 34] }),
    ['line', 'M24 20Q14 30 18 38Q24 44 38 42M40 20Q50 30 46 38'],
  ],
  eat: [
    ['sun', pool(32, 30, 26, 22)],
    ['line', 'M24 22Q20 17 24 12M34 22Q30 17 34 12M44 22Q40 17 44 12'],
    ['seaLine', 'M14 30H54V38Q54 48 44 48H24Q14 48 14 38z'],
    ['line', 'M8 36H14M54 36H60M12 30H56M6 48H60M14 48V60M52 48V60'],
  ],
  'own-place': [
    ['sea', 'M6 60L30 6L58 60z'],
    ['paper', 'M28 11L51 58H5z'],
    ['sunLine', 'M28 26Q24 48 16 58H40Q32 48 28 26z'],
    ['seaLine', 'M44 58Q42 46 52 46Q62 46 60 58z'],
    ['line', 'M28 11L24 4M28 11L32 4M2 58H62'],
  ],
  'laugh-together': [
    ['moss', pool(32, 36, 28, 22)],
    ...person({ x: 18, y: 60, h: 40, coat: 'sun', hands: [7, 42, 31, 46] }),
    ...person({ x: 45, y: 60, h: 55, coat: 'sea', is: 'grownUp', hands: [31, 46, 58, 38] }),
    ['line', 'M8 20L4 17M13 14L11 9M24 14L27 9M54 6L58 3M57 13H62M34 10L31 6'],
  ],
  friend: [
    ['sun', pool(32, 36, 28, 22)],
    ...person({ x: 18, y: 60, h: 48, coat: 'sea', hands: [6, 38, 32, 44] }),
    ...person({ x: 46, y: 60, h: 48, coat: 'moss', hands: [32, 44, 58, 38] }),
  ],
  'adult-helps': [
    ['seaLine', 'M3 17Q6 1 32 1Q58 1 61 17Q54 12 46 17Q39 12 32 17Q25 12 18 17Q10 12 3 17z'],
    ...person({ x: 19, y: 61, h: 41, coat: 'moss', hands: [12, 46, 32, 38], is: 'grownUp' }),
    ...person({ x: 47, y: 61, h: 31, coat: 'sun', hands: [38, 46, 54, 48] }),
    ['line', 'M32 17V40'],
  ],
  learn: [
    ['moss', pool(32, 38, 28, 20)],
    ['paper', 'M32 52Q20 44 6 48V22Q20 18 32 26Q44 18 58 22V48Q44 44 32 52z'],
    ['line', 'M32 26V52M13 29Q20 27 26 31M13 38Q20 36 26 40M38 40Q44 36 51 38'],
    ['sunLine', 'M38 30L52 8L58 12L44 34L37 36z'],
  ],
  break: [
    ['sun', pool(32, 38, 28, 18)],
    ['line', 'M6 58L16 8L24 58M58 58L48 8L40 58M14 8H50M27 8L28 42M37 8L36 42M2 58H62'],
    ['sunLine', 'M22 42H42V47H22z'],
  ],
  run: [
    ['moss', pool(32, 50, 28, 8)],
    ['line', 'M34 38L22 46L10 44M36 38L44 48L40 58M4 58H60M6 22H14M4 30H11'],
    ['seaLine', 'M36 18Q44 20 43 26L40 40Q34 43 28 39L32 24Q32 18 36 18z'],
    ['line', 'M34 24L24 28L22 36M41 24L48 32L56 28'],
    ['paper', round(42, 12, 6)],
    ['sunLine', 'M35.5 9.5Q36 1 43 1Q49 2 48.5 10z'],
  ],
  'sleep-well': [
    ['sea', pool(34, 30, 28, 22)],
    ['paper', 'M4 50V38Q4 32 12 33Q22 31 28 34V50z'],
    ['paper', round(20, 32, 8)],
    ['ink', 'M12 32Q11 23 20 23.5Q28 23.5 28 30Q20 27 12 32z'],
    ['seaLine', 'M22 52Q20 38 32 36H52Q60 38 60 52z'],
    ['line', 'M2 52H62M6 52V60M58 52V60M30 36Q38 42 34 52'],
    ['sunLine', 'M46 6A9 9 0 1 0 55 20A8 8 0 0 1 46 6z'],
  ],
  food: [
    ['sun', pool(32, 36, 26, 22)],
    ['mossLine', 'M32 24Q22 16 13 24Q6 34 14 48Q22 60 32 55Q42 60 50 48Q58 34 51 24Q42 16 32 24z'],
    ['line', 'M32 24Q31 16 34 10M42 30Q48 32 46 40'],
    ['paper', 'M34 14Q40 4 50 8Q46 18 34 14z'],
  ],
  calm: [
    ['sea', 'M6 44H58Q64 52 56 58Q32 62 8 58Q0 52 6 44z'],
    ['line', 'M6 46H16M48 46H58M14 54H26M38 54H50'],
    ['paper', 'M14 42H50L44 50H20z'],
    ['sunLine', 'M32 36V8Q46 20 46 36z'],
    ['paper', 'M28 36V16Q20 26 18 36z'],
    ['line', 'M32 42V8'],
  ],
  ball: [
    ['moss', pool(32, 54, 28, 7)],
    ['paper', round(32, 34, 22)],
    ['seaLine', 'M32 24L42 31L38 42H26L22 31z'],
    ['line', 'M32 24V12M42 31L53 27M38 42L45 52M26 42L19 52M22 31L11 27'],
  ],
  talk: [
    ['sea', pool(34, 34, 28, 24)],
    ['sunLine', 'M6 8H38Q42 8 42 12V26Q42 30 38 30H20L12 38V30H8Q4 30 4 26V12Q4 8 8 8z'],
    ['paper', 'M28 34H54Q60 34 60 38V48Q60 53 55 53V60L47 53H28Q23 53 23 48V38Q23 34 28 34z'],
    ['line', 'M14 19H32M33 44H50'],
  ],
  bike: [
    ['moss', pool(32, 54, 28, 6)],
    ['seaLine', round(15, 45, 12) + round(49, 45, 12)],
    ['line', 'M15 45L24 25H43L49 45M24 25L31 45L43 25M15 45H31M41 17L43 25M41 17H48M20 22H28'],
  ],
  visit: [
    ['sea', 'M8 8H40V60H8z'],
    ['paper', 'M4 6H36V58H4z'],
    ['sunLine', 'M12 14H30V58H12z'],
    ...person({ x: 48, y: 58, h: 38, coat: 'moss', hands: [34, 36, 57, 42] }),
    ['ink', round(26, 38, 1.5)],
    ['line', 'M2 58H62'],
  ],
  outside: [
    ['moss', 'M8 30a18 20 0 1 1 36 0a18 17 0 1 1 -36 0z'],
    ['line', 'M24 58V26M24 40L33 31M24 46L16 38M6 28a18 20 0 0 1 36 0a18 17 0 0 1 -8 14M6 28a18 17 0 0 0 9 14'],
    ['sunLine', round(52, 14, 7)],
    ['line', 'M4 58H60M48 58Q46 52 43 50M50 58Q51 51 55 49'],
  ],
  trip: [
    ['moss', pool(32, 52, 28, 9)],
    ['seaLine', 'M6 24Q6 18 12 18H50Q58 18 60 30V48H6z'],
    ['paper', 'M12 24H22V34H12zM27 24H37V34H27zM42 24H51L54 34H42z'],
    ['line', 'M6 41H60M2 56H62'],
    ['stoneLine', round(18, 50, 6) + round(48, 50, 6)],
  ],
  family: [
    ['sun', pool(32, 36, 30, 22)],
    ...person({ x: 14, y: 60, h: 52, coat: 'moss', is: 'grownUp', hands: [6, 44, 25, 48] }),
    ...person({ x: 50, y: 60, h: 48, coat: 'sun', is: 'grownUp', hands: [39, 48, 58, 44] }),
    ...person({ x: 32, y: 60, h: 34, coat: 'sea', hands: [24, 48, 40, 48] }),
  ],
  create: [
    ['sea', pool(28, 38, 22, 20)],
    ['paper', 'M6 16H44V58H6z'],
    ['moss', 'M8 46Q18 34 26 40T42 40V56H8z'],
    ['sunLine', round(18, 27, 4.5)],
    ['line', 'M6 46Q16 34 24 40T34 44'],
    ['paper', 'M34 42L52 12Q56 8 59 11Q61 14 59 17L40 46z'],
    ['ink', 'M34 42L40 46Q38 54 29 53Q33 48 34 42z'],
  ],
};
