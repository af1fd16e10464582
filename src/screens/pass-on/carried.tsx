import { Copy, FileDown } from 'lucide-react';
import { Link } from 'wouter';
import { Button, ButtonLink } from '../../parts/button';
import { useCopyText } from '../../parts/copy-text';
import { giveFile } from '../../parts/give-file';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { TurningCodes } from '../../parts/turning-codes';
import { duringOwnDialog, type Parcel } from '../../use-session';
import { useWords } from '../../words/language';
import styles from './pass-on.module.css';

type CarriedProps = { dialogue: string; parcel: Parcel; part: boolean };

/** The way to the other device: codes where there are few, a file or a text else. */
export function Carried({ dialogue, parcel: { codes, text, left }, part }: CarriedProps) {
  const t = useWords('desk');
  return (
    <>
      <p>{t('passOn.carryLead')}</p>
      {left > 0 && <Notice kind="warning">{t('passOn.left', { count: left })}</Notice>}
      <div className={styles.ways}>
        {codes && <Codes codes={codes} />}
        <AsFile text={text} few={codes !== undefined} />
      </div>
      <Notice
        title={t(part ? 'part.carriedTitle' : 'passOn.bothTitle')}
        actions={
          <Link href={`/dialogue/${dialogue}`} asChild>
            <ButtonLink kind="primary">{t('passOn.toDialogue')}</ButtonLink>
          </Link>
        }
      >
        <p>{t(part ? 'part.carriedText' : 'passOn.bothText')}</p>
      </Notice>
    </>
  );
}

function Codes({ codes }: { codes: NonNullable<Parcel['codes']> }) {
  const t = useWords('desk');
  const words = {
    how: t('passOn.codesHow'),
    howOne: t('passOn.codesHowOne'),
    part: (n: number, of: number) => t('passOn.part', { n, of }),
    previous: t('passOn.previous'),
    next: t('passOn.next'),
    pause: t('passOn.pause'),
    play: t('passOn.play'),
  };
  return (
    <Section title={t('passOn.codesTitle')}>
      <TurningCodes codes={codes} words={words} />
    </Section>
  );
}

/** Its name says nothing about anyone. */
const fileOf = (text: string): File => new File([text], 'samsyn-dialog.txt', { type: 'text/plain' });

function AsFile({ text, few }: { text: string; few: boolean }) {
  const t = useWords('desk');
  const { copy, told } = useCopyText(text, { copied: t('passOn.copied'), byHand: t('passOn.copyByHand') });
  return (
    <Section title={t('passOn.fileTitle')}>
      <div className={styles.stack}>
        <p>{few ? t('passOn.fileOr') : t('passOn.fileMust')}</p>
        <div className={styles.actions}>
          <Button
            kind={few ? 'secondary' : 'primary'}
            icon={FileDown}
            onClick={() => void duringOwnDialog(() => giveFile(fileOf(text)))}
          >
            {t('passOn.giveFile')}
          </Button>
          <Button icon={Copy} onClick={copy}>
            {t('passOn.copy')}
          </Button>
        </div>
        {told}
        <p className={styles.quiet}>{t('passOn.sealed')}</p>
      </div>
    </Section>
  );
}
