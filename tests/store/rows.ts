import type { Sealed } from '../../src/domain/sealed';
import type { Row } from '../../src/store/rows';

/** Bytes as the vault would have sealed them; the store never looks inside. */
export const sealedBytes = (text: string): Sealed => new TextEncoder().encode(text) as Sealed;

/** A sealed row of Alma's dialogue, unless another is named. */
export const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  dialogue: 'alma',
  version: 1,
  bytes: sealedBytes(`sealed ${id}`),
  ...more,
});
