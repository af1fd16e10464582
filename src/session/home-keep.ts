import { fromBase64, toBase64 } from '../vault/base64';

/** Where the phone keeps strings under names. It may be full, or keep nothing at all. */
export type Keep = {
  names(): string[];
  get(name: string): string | undefined;
  /** Out: whether it is kept. */
  set(name: string, value: string): boolean;
  remove(name: string): void;
};

/** A finished answer on its way: sealed to the desk, so that nobody at this phone can open it either. */
export type KeptAnswer = { id: string; letter: Uint8Array<ArrayBuffer>; language: string };

const draft = 'samsyn-home/draft/';
const answer = 'samsyn-home/answer/';

/** What lies on this phone of one invitation or another; all of it sealed, under the invitations' ids. */
export const homeKeep = (keep: Keep) => ({
  draft: (id: string): string | undefined => keep.get(draft + id),
  keepDraft: (id: string, sealed: string): boolean => keep.set(draft + id, sealed),
  dropDraft: (id: string): void => keep.remove(draft + id),
  hasDrafts: (): boolean => keep.names().some((name) => name.startsWith(draft)),

  answer: (id: string): KeptAnswer | undefined => parseAnswer(id, keep.get(answer + id)),
  keepAnswer: ({ id, letter, language }: KeptAnswer): boolean =>
    keep.set(answer + id, `${language} ${toBase64(letter)}`),
  dropAnswer: (id: string): void => keep.remove(answer + id),
  /** whether what lies under this name belongs to the invitation */
  isOf: (id: string, name: string): boolean => [draft + id, answer + id].includes(name),
  answers: (): KeptAnswer[] =>
    keep
      .names()
      .filter((name) => name.startsWith(answer))
      .map((name) => name.slice(answer.length))
      .flatMap((id) => parseAnswer(id, keep.get(answer + id)) ?? []),
});

function parseAnswer(id: string, text: string | undefined): KeptAnswer | undefined {
  const [language = '', base64 = ''] = text?.split(' ') ?? [];
  const letter = fromBase64(base64);
  return letter && letter.length > 0 && language ? { id, letter, language } : undefined;
}
