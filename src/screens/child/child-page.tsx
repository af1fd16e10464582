import { ArrowLeft, ArrowRight, Hand } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ReadAloud } from '../../answering/read-aloud';
import { RefusalNotice } from '../../answering/refusal-notice';
import { Signed } from '../../answering/signed';
import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import styles from './child.module.css';
import { StopModal } from './stop-modal';
import { TalkButton } from './talk-button';
import { useChild } from './use-child';

type ChildPageProps = WaysProps & {
  title: string;
  /** tells pages apart that look alike, so that the heading gets the focus */
  pageId?: string;
  /** large, beside what the page tells of */
  picture?: ReactNode;
  /** small, beside the heading: the place that is asked about */
  mark?: ReactNode;
  /** short sentences below the heading */
  sentences?: readonly string[];
  /** the area that is asked about, where its question may be there in sign language */
  signed?: string | undefined;
  /** what else is read aloud: the words of the choices */
  choices?: readonly string[];
  children?: ReactNode;
};

type WaysProps = {
  onBack?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  next?: string | undefined;
  busy?: boolean;
  /** beside the ways on */
  also?: ReactNode;
};

/** One page of the child's answer: one thought, a way back and a way on; stopping and an adult are always in reach. */
export function ChildPage(props: ChildPageProps) {
  const { title, pageId, picture, mark, sentences = [], signed, choices = [], children, ...ways } = props;
  const t = useWords('child');
  const { keeping, again } = useChild();
  return (
    <Page
      title={mark ? <Marked mark={mark} title={title} /> : title}
      pageId={pageId ?? title}
      width="wide"
      before={<Bar sentences={[title, ...sentences, ...choices]} />}
      actions={<Ways {...ways} />}
    >
      <div className={picture ? styles.pictured : styles.plain}>
        {picture && <div className={styles.picture}>{picture}</div>}
        <div className={styles.body}>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
          {signed && <Signed question={signed} />}
          {children}
        </div>
      </div>
      <RefusalNotice refusal={keeping.refusal} actions={<Button onClick={again}>{t('mode.again')}</Button>} />
    </Page>
  );
}

function Ways({ onBack, onNext, next, busy, also }: WaysProps) {
  const t = useWords('child');
  const { dir } = languageOf(useChild().view.language);
  const [before, after] = dir === 'rtl' ? [ArrowRight, ArrowLeft] : [ArrowLeft, ArrowRight];
  return (
    <div className={styles.ways}>
      {onBack && (
        <Button icon={before} onClick={onBack}>
          {t('mode.back')}
        </Button>
      )}
      {also && <div className={styles.also}>{also}</div>}
      {onNext && (
        <Button kind="primary" icon={next ? undefined : after} busy={busy ?? false} onClick={onNext}>
          {next ?? t('mode.next')}
        </Button>
      )}
    </div>
  );
}

function Marked({ mark, title }: { mark: ReactNode; title: string }) {
  return (
    <span className={styles.marked}>
      {mark}
      <span>{title}</span>
    </span>
  );
}

function Bar({ sentences }: { sentences: readonly string[] }) {
  const t = useWords('child');
  const [stopping, setStopping] = useState(false);
  return (
    <div className={styles.bar}>
      <ReadAloud sentences={sentences} />
      <div className={styles.stop}>
        <Button kind="quiet" icon={Hand} onClick={() => setStopping(true)}>
          {t('mode.stop')}
        </Button>
      </div>
      <TalkButton />
      <StopModal open={stopping} onClose={() => setStopping(false)} />
    </div>
  );
}
