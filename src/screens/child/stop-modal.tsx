import { Mail, type LucideIcon, Pause, Play, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useGiving } from '../../answering/giving';
import { ReadAloud } from '../../answering/read-aloud';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useSeat } from '../../answering/seat';
import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { useFlow } from '../../use-session';
import { useWords } from '../../words/language';
import { canHandIn } from './said';
import { useChild } from './use-child';

/** The way out, from every page: a pause, handing in what is there, or throwing it away. Nothing is lost by looking. */
export function StopModal({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useWords('child');
  const [dropping, setDropping] = useState(false);
  const { answered } = useSeat().person;
  const close = () => {
    setDropping(false);
    onClose();
  };
  const [title, ask] = [t('mode.pause.title'), t(answered ? 'mode.pause.dropNewAsk' : 'mode.pause.dropAsk')];
  const frame = { onClose: close, closeLabel: t('mode.pause.close') };
  // Each has a heading of its own, which gets the focus.
  return (
    <>
      <Modal {...frame} open={open && !dropping} title={title}>
        <Ways title={title} onStay={close} onDrop={() => setDropping(true)} />
      </Modal>
      <Modal {...frame} open={open && dropping} title={ask}>
        <Drop title={ask} onStay={close} />
      </Modal>
    </>
  );
}

function Ways({ title, onStay, onDrop }: { title: string; onStay: () => void; onDrop: () => void }) {
  const t = useWords('child');
  const { layDown } = useGiving();
  const { run, busy, refusal } = useFlow();
  const { go, stage, view, child, keeping, again } = useChild();
  const handIn = () => {
    onStay();
    go({ page: child.takesPart === 'yes' ? 'whole' : 'declined' });
  };
  const isKept = keeping.state !== 'saving' && !keeping.refusal;
  return (
    <>
      <WaysOn
        sentences={isKept ? [t('mode.pause.text'), ...(layDown ? [] : [t('mode.pause.home')])] : []}
        title={title}
        busy={busy}
        ways={[
          { words: t('mode.pause.stay'), icon: Play, press: onStay },
          ...(layDown ? [{ words: t('mode.pause.pause'), icon: Pause, press: () => void run(layDown) }] : []),
          ...(canHandIn(view, stage) ? [{ words: t('mode.pause.handIn'), icon: Mail, press: handIn }] : []),
          { words: t('mode.pause.drop'), icon: Trash2, press: onDrop },
        ]}
      />
      <RefusalNotice refusal={keeping.refusal} actions={<Button onClick={again}>{t('mode.again')}</Button>} />
      <RefusalNotice refusal={refusal} />
    </>
  );
}

/** An answer that was handed in before stays as it is; what is thrown away is the new one. */
function Drop({ title, onStay }: { title: string; onStay: () => void }) {
  const t = useWords('child');
  const { dropAnswer } = useGiving();
  const { person } = useSeat();
  const { run, busy, refusal } = useFlow();
  const drop = () => void run(() => dropAnswer(person.id));
  return (
    <>
      <WaysOn
        sentences={person.answered ? [t('mode.pause.dropNewText')] : []}
        title={title}
        busy={busy}
        ways={[
          { words: t('mode.pause.stay'), icon: Play, press: onStay },
          { words: t(person.answered ? 'mode.pause.dropNewYes' : 'mode.pause.dropYes'), icon: Trash2, press: drop },
        ]}
      />
      <RefusalNotice refusal={refusal} />
    </>
  );
}

type WaysOnProps = {
  title: string;
  sentences: readonly string[];
  ways: readonly { words: string; icon: LucideIcon; press: () => void }[];
  busy: boolean;
};

/** What one can do, in words, signs and aloud: the page behind cannot be heard from here. */
function WaysOn({ title, sentences, ways, busy }: WaysOnProps) {
  return (
    <>
      <ReadAloud sentences={[title, ...sentences, ...ways.map(({ words }) => words)]} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {ways.map(({ words, icon, press }) => (
        <Button key={words} wide icon={icon} busy={busy} onClick={press}>
          {words}
        </Button>
      ))}
    </>
  );
}
