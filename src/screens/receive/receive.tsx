import { Link } from 'wouter';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { useDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { FromCamera } from './from-camera';
import { FromFile } from './from-file';
import { FromText } from './from-text';
import styles from './receive.module.css';
import { Outcome, Questions } from './result';
import { useReceiving } from './use-receiving';

/** Takes an answer that was given at home: from the camera, a picture, a file or text. */
export function Receive({ id }: { id: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  return (
    <Page
      title={t('receive.title')}
      lead={t('receive.lead')}
      tabTitle={t('receive.tab')}
      width="wide"
      before={
        <Link href={`/dialogue/${id}`} asChild>
          <WayBack>{t('receive.back')}</WayBack>
        </Link>
      }
    >
      {opened.at === 'open' ? (
        <Ways dialogue={opened.open.dialogue.id} />
      ) : (
        <Notice kind="warning" role="alert" title={say(opened.refusal)} />
      )}
    </Page>
  );
}

function Ways({ dialogue }: { dialogue: string }) {
  const receiving = useReceiving(dialogue);
  const { round, result } = receiving;
  const isOver = result?.type === 'laid' || result?.type === 'undone';
  return (
    <>
      <Outcome receiving={receiving} />
      {!isOver && (
        <div className={styles.ways} key={round}>
          <FromCamera receiving={receiving} />
          <div className={styles.ways}>
            <FromFile receiving={receiving} />
            <FromText receiving={receiving} />
          </div>
        </div>
      )}
      <Questions receiving={receiving} />
    </>
  );
}
