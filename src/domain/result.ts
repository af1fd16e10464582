/** Either a value or the plain reason why there is none. Expected failures are values; bugs throw. */
export type Result<T, R = Refusal> = { ok: true; value: T } | { ok: false; refusal: R };

/** A reason that ends as words on the screen: `type` is also the end of its message key (`refusals.<type>`). */
export type Refusal = { readonly type: string };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <const R extends Refusal>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal });
