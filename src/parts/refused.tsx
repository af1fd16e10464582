import type { Refusal } from '../domain/result';
import { useRefusalWords } from '../words/refusals';
import { Notice } from './notice';

/** Near an act that was refused: what is wrong and what to do, said at once. Nothing where nothing was refused. */
export function Refused({ refusal }: { refusal: Refusal | undefined }) {
  const say = useRefusalWords();
  return refusal && <Notice kind="warning" role="alert" title={say(refusal)} />;
}
