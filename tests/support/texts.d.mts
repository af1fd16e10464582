import type child from '../../locales/da/child.json';
import type desk from '../../locales/da/desk.json';
import type example from '../../locales/da/example.json';
import type model from '../../locales/da/model.json';
import type respondent from '../../locales/da/respondent.json';

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K | WithoutForm<K> : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
type WithoutForm<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : never;

type Values = Record<string, string | number>;

export type Texts<T> = {
  /** The bare text, placeholders and all. */
  text(key: Leaves<T>, values?: Values): string;
  /** The whole text as an expression, for the name of something; a placeholder without a value may be anything. */
  name(key: Leaves<T>, values?: Values): RegExp;
  /** The same, anywhere within a longer text. */
  part(key: Leaves<T>, values?: Values): RegExp;
};

export type ChildTexts = Texts<typeof child>;
export type DeskTexts = Texts<typeof desk>;
export type RespondentTexts = Texts<typeof respondent>;

export function deskTexts(language: string): DeskTexts;
export function respondentTexts(language: string): RespondentTexts;
export function childTexts(language: string): ChildTexts;
export function modelTexts(language: string): typeof model;
export function exampleTexts(language: string): typeof example;

/** A text with placeholders as an expression, anywhere within a longer one. */
export function expressionOf(text: string, values: Values): RegExp;
