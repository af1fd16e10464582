import type { ReactNode } from 'react';
import type { Refusal } from '../domain/result';
import { Notice } from '../parts/notice';
import { useWords } from '../words/language';

const known = [
  'StorageFull',
  'StorageFailed',
  'StorageClosed',
  'WrongPassphrase',
  'WaitBeforeTry',
  'NoNetwork',
  'Unknown',
] as const;

/** Why something was not kept, in words for whoever holds the tablet. Nothing is shown when there is no refusal. */
export function RefusalNotice({ refusal, actions }: { refusal: Refusal | undefined; actions?: ReactNode }) {
  const t = useWords('respondent');
  if (!refusal) return null;
  const type = known.find((one) => one === refusal.type) ?? 'Unknown';
  return (
    <Notice kind="warning" role="alert" actions={actions}>
      <p>{t(`refusals.${type}`)}</p>
    </Notice>
  );
}
