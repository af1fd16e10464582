import type { Role } from '../../../src/domain/person';

/** Someone of these stories. Names and words are rare ones, so that a search for them finds nothing else. */
export type Someone = { name: string; role: Role; language: 'da' | 'en' | 'ar' };

export const child = { name: 'Quirinus', year: 2019, month: 3, day: 'school' } as const;

export const host: Someone = { name: 'Xandine', role: 'pedagogue', language: 'da' };
export const mother: Someone = { name: 'Wilhelmyna', role: 'parent', language: 'da' };
export const father: Someone = { name: 'زكرياء', role: 'parent', language: 'ar' };
export const teacher: Someone = { name: 'Zoltanine', role: 'teacher', language: 'da' };

/** What the people of these stories write. */
export const words = {
  occasion: 'Vrisne eftermiddage i klubben',
  familyNote: 'Vi glæder os til at høre fra jer begge',
  others: 'Farfar Qvistgaard henter om torsdagen',
  place: 'Det grønne rum bag køkkenet',
  motherStrength: 'Bygger kæmpehøje tårne af pinde',
  motherSchool: 'Græder ved lågen hver mandag',
  fatherSchool: 'يعود سعيدًا من المدرسة',
  teacherSchool: 'Sidder alene ved vinduet',
  note: 'Mandag er sværere end resten af ugen',
  works: 'Kakao før skole hjælper',
  aim: 'Quirinus siger farvel uden tårer',
  agreementAim: 'Rolige mandage',
  agreementSign: 'Han vinker ved lågen',
  agreementAction: 'Zoltanine tager imod ved lågen klokken otte',
  reason: 'Vi vil se, om det hjælper først',
  seen: 'Han vinkede to mandage ud af tre',
} as const;

/** What the area is called that has no name of its own. */
export const otherTitle = 'Turen hjem';
