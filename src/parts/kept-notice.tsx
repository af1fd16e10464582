import { useWords } from '../words/language';
import { Notice } from './notice';

/** Whether the browser keeps what is saved here: it has promised to, it may empty it, or it does not say. */
export type Kept = 'kept' | 'mayBeEmptied' | 'unknown';

/** Says in a box whether what is saved stays on this device, and what to do where it may not. */
export function KeptNotice({ kept }: { kept: Kept }) {
  const t = useWords('desk');
  return (
    <Notice kind={kept === 'kept' ? 'saved' : 'warning'} title={t(`frame.storageTitle.${kept}`)}>
      <p>{t(`frame.storage.${kept}`)}</p>
    </Notice>
  );
}
