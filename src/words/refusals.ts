import type { Refusal } from '../domain/result';
import { useWords } from './language';

/** The words of a refusal at the desk: what is wrong and what to do; nothing was changed. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const t = useWords('desk');
  const say = t as unknown as (key: string, options: object) => string;
  return ({ type, ...details }) => say([`refusals.${type}`, 'refusals.Unknown'] as unknown as string, details);
}
