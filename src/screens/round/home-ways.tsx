import { Copy, FileDown, Share2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { useCopyText } from '../../parts/copy-text';
import { giveFile } from '../../parts/give-file';
import { Notice } from '../../parts/notice';
import type { Asked } from '../../use-at-home';
import { useWords } from '../../words/language';
import styles from './round.module.css';

/** How an answer leaves the phone: codes before a camera, a file through the share sheet, a text to paste. */
export type Way = 'codes' | 'share' | 'copy';

/** Its name says nothing about anyone. */
const fileOf = (text: string): File => new File([text], 'svar.txt', { type: 'text/plain' });

const canShare = (text: string): boolean => {
  try {
    return navigator.canShare?.({ files: [fileOf(text)] }) ?? false;
  } catch {
    return false;
  }
};

/** The ways this phone has, the easiest from afar first. In: the answer as text. */
export const waysFor = (text: string): Way[] => (canShare(text) ? ['share', 'copy', 'codes'] : ['copy', 'codes']);

/** On the day of the meeting, or after it, people sit together: then it is the codes. */
export function easiestWay(offered: readonly Way[], asked: Asked | undefined): Way {
  return asked?.meetsToday ? 'codes' : (offered[0] ?? 'copy');
}

type WayProps = {
  text: string;
  /** who asked, kept apart in its own direction */
  who: string;
  /** the easiest one here: only its button stands out */
  easiest: boolean;
};

/** The answer as a file, through the phone's own share sheet. */
export function HomeShare({ text, who, easiest }: WayProps) {
  const t = useWords('respondent');
  const [shared, setShared] = useState<'given' | 'failed'>();
  const share = () => {
    navigator.share({ files: [fileOf(text)] }).then(
      () => setShared('given'),
      (error: unknown) =>
        setShared(error instanceof DOMException && error.name === 'AbortError' ? undefined : 'failed'),
    );
  };
  return (
    <div className={styles.stack}>
      <p>{t('home.share.how', { who })}</p>
      <div className={styles.buttons}>
        <Button kind={easiest ? 'primary' : 'secondary'} icon={Share2} onClick={share}>
          {t('home.share.share')}
        </Button>
        <Button icon={FileDown} onClick={() => void giveFile(fileOf(text))}>
          {t('home.share.file')}
        </Button>
      </div>
      {shared === 'given' && (
        <Notice role="status">
          <p>{t('home.share.given')}</p>
        </Notice>
      )}
      {shared === 'failed' && (
        <Notice kind="warning" role="alert">
          <p>{t('home.share.failed')}</p>
        </Notice>
      )}
    </div>
  );
}

/** The answer as a text to paste. A phone that does not copy by itself shows it, selected. */
export function HomeCopy({ text, who, easiest }: WayProps) {
  const t = useWords('respondent');
  const { copy, told } = useCopyText(text, { copied: t('home.copy.copied'), byHand: t('home.copy.byHand') });
  return (
    <div className={styles.stack}>
      <p>{t('home.copy.how', { who })}</p>
      <div className={styles.buttons}>
        <Button kind={easiest ? 'primary' : 'secondary'} icon={Copy} onClick={copy}>
          {t('home.copy.copy')}
        </Button>
        {!canShare(text) && (
          <Button icon={FileDown} onClick={() => void giveFile(fileOf(text))}>
            {t('home.share.file')}
          </Button>
        )}
      </div>
      {told}
    </div>
  );
}
