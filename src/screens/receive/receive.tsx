import { Link } from 'wouter';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { ReadWays } from '../../parts/read-ways';
import type { ReadingWords } from '../../parts/reading';
import { WayBack } from '../../parts/way-back';
import { useDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
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
  const words = useReadingWords();
  const { round, result } = receiving;
  const isOver = result?.type === 'laid' || result?.type === 'undone';
  return (
    <>
      <Outcome receiving={receiving} />
      {!isOver && <ReadWays key={round} reading={receiving} words={words} />}
      <Questions receiving={receiving} />
    </>
  );
}

/** What is said of an answer, whichever way it comes. */
function useReadingWords(): ReadingWords {
  const t = useWords('desk');
  return {
    camera: t('receive.cameraText'),
    other: t('receive.otherLetter'),
    startOver: t('receive.startOver'),
    foreign: t('receive.foreign'),
    file: t('receive.file'),
    fileHint: t('receive.fileHint'),
    paste: t('receive.paste'),
    pasteHint: t('receive.pasteHint'),
  };
}
