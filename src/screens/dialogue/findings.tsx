import type { Finding } from '../../domain/head';
import { Notice } from '../../parts/notice';
import type { OpenDialogue } from '../../use-session';
import { useWords } from '../../words/language';

/** What was found wrong with the rows of this dialogue: said calmly; what can be read is shown. */
export function Findings({ open }: { open: OpenDialogue }) {
  const t = useWords('desk');
  const { findings } = open;
  const unknownEvents = open.unknownEvents.length;
  const { quarantined } = open.dialogue;
  const number = (type: Finding['type']) => findings.filter((finding) => finding.type === type).length;
  const lines = [
    number('RowMissing') && t('dialogue.missing', { count: number('RowMissing') }),
    number('RowReplaced') && t('dialogue.replaced', { count: number('RowReplaced') }),
    number('RowUnlisted') && t('dialogue.unlisted', { count: number('RowUnlisted') }),
    number('RowUnreadable') && t('dialogue.unreadable', { count: number('RowUnreadable') }),
    quarantined && t('dialogue.quarantined', { count: quarantined }),
    open.unverified && t('dialogue.unverified', { count: open.unverified }),
  ].filter((line) => line !== 0);
  return (
    <>
      {lines.length > 0 && (
        <Notice kind="warning" title={t('dialogue.findingsTitle')}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t('dialogue.findingsRest')}</p>
        </Notice>
      )}
      {unknownEvents > 0 && <Notice>{t('dialogue.unknownEvents', { count: unknownEvents })}</Notice>}
    </>
  );
}
