import { useState } from 'react';
import { Link } from 'wouter';
import { Page, Section } from '../../parts/page';
import { ReadWays } from '../../parts/read-ways';
import type { ReadingWords } from '../../parts/reading';
import { Refused } from '../../parts/refused';
import { WayBack } from '../../parts/way-back';
import type { Refusal } from '../../domain/result';
import { type BroughtIn, type FoundParcel, useDesk, useFlow, useReading } from '../../use-session';
import { useWords } from '../../words/language';
import { Found } from './found';
import { OwnKey } from './own-key';
import { Taken } from './taken';

type Step =
  | { at: 'reads' }
  | { at: 'found'; found: FoundParcel }
  | { at: 'taken'; found: FoundParcel; came: BroughtIn };

/** Takes a dialogue, or what is new in one, that a colleague gives from another device. */
export function TakeOver() {
  const t = useWords('desk');
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  const [step, setStep] = useState<Step>({ at: 'reads' });
  const take = async (found: FoundParcel) => {
    const taken = await run(() => desk.takeParcel(found.dialogue));
    if (taken.ok) setStep({ at: 'taken', found, came: taken.value });
  };
  const leave = () => {
    void desk.dropBackup();
    setStep({ at: 'reads' });
  };
  return (
    <Page
      title={t('takeOver.title')}
      lead={step.at === 'reads' ? t('takeOver.lead') : undefined}
      tabTitle={t('takeOver.tab')}
      pageId={`take-over/${step.at}`}
      width="wide"
      before={
        <Link href="/" asChild>
          <WayBack>{t('takeOver.back')}</WayBack>
        </Link>
      }
    >
      <Refused refusal={refusal} />
      {step.at === 'reads' && (
        <>
          <OwnKey />
          <ReadParcel onFound={(found) => setStep({ at: 'found', found })} />
        </>
      )}
      {step.at === 'found' && (
        <Found found={step.found} busy={busy} onTake={() => void take(step.found)} onLeave={leave} />
      )}
      {step.at === 'taken' && <Taken found={step.found} came={step.came} />}
    </Page>
  );
}

const refusals = { foreign: { type: 'ParcelForeign' }, newer: { type: 'ParcelNewer' } };

function ReadParcel({ onFound }: { onFound: (found: FoundParcel) => void }) {
  const t = useWords('desk');
  const desk = useDesk();
  const words = useParcelWords();
  const { run, busy } = useFlow();
  const [refusal, setRefusal] = useState<Refusal>();
  const reading = useReading({
    busy,
    take: async (bytes) => {
      const found = await run(() => desk.lookIntoParcel(bytes));
      if (found.ok) onFound(found.value);
      else setRefusal(found.refusal);
    },
    textOf: (text) => run(() => desk.readParcelText(text)),
    refuse: setRefusal,
    refusals,
  });
  return (
    <Section title={t('takeOver.readTitle')}>
      <Refused refusal={refusal} />
      <ReadWays reading={reading} words={words} />
    </Section>
  );
}

function useParcelWords(): ReadingWords {
  const t = useWords('desk');
  return {
    camera: t('takeOver.camera'),
    other: t('takeOver.otherCode'),
    startOver: t('takeOver.startOver'),
    foreign: t('refusals.ParcelForeign'),
    file: t('takeOver.file'),
    fileHint: t('takeOver.fileHint'),
    paste: t('takeOver.paste'),
    pasteHint: t('takeOver.pasteHint'),
  };
}
