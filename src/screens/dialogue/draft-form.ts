/**
 * Reads a kept draft back. Drafts are sealed by this program, so that only one of another form can be unreadable: the
 * form's name says which one it is.
 */
export const draftReader =
  <T extends { form: string }>(form: T['form']) =>
  (kept: unknown): T | undefined =>
    (kept as Partial<T> | null | undefined)?.form === form ? (kept as T) : undefined;
