import { useState } from 'react';
import { Link } from 'wouter';
import type { Device } from '../../domain/device';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { WayBack } from '../../parts/way-back';
import { type OpenDialogue, type Parcel, useDesk, useDialogue, useFlow } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { Carried } from './carried';
import { type Chosen, Part } from './part';
import { SameWords } from './same-words';
import { WhatIsSent } from './what-is-sent';
import { Whom } from './whom';

/** Where someone stands: whom to give it to, whether it is the right device, what is sent, and the way there. */
type Step =
  | { at: 'whom' }
  | { at: 'words'; device: Device; words: string[] }
  | { at: 'sends'; device: Device }
  | { at: 'part'; device: Device }
  | { at: 'carries'; device: Device; parcel: Parcel; part: boolean };

/** Gives a dialogue to a colleague on another device, whole; both have it then, and exchange what is new. */
export function PassOn({ id }: { id: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  if (opened.at === 'open') return <Passing open={opened.open} />;
  return (
    <Page title={t('passOn.title')} tabTitle={t('passOn.tab')} before={<Back id={id} />}>
      <Notice kind="warning" role="alert" title={say(opened.refusal)} />
    </Page>
  );
}

function Passing({ open }: { open: OpenDialogue }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { run, busy, refusal } = useFlow();
  const [step, setStep] = useState<Step>({ at: 'whom' });
  const { id } = open.dialogue;
  const pack = async (device: Device, choice?: Chosen) => {
    const packed = await run(() => (choice ? desk.passPartOn(id, device, choice) : desk.passOn(id, device)));
    if (packed.ok) setStep({ at: 'carries', device, parcel: packed.value, part: choice !== undefined });
  };
  const again = () => setStep({ at: 'whom' });
  return (
    <Page
      title={
        step.at === 'carries'
          ? t('passOn.carryTitle', { name: isolated(step.device.name || t('passOn.someDevice')) })
          : t(step.at === 'part' ? 'part.title' : 'passOn.title')
      }
      lead={step.at === 'whom' ? t('passOn.lead') : undefined}
      tabTitle={t('passOn.tab')}
      pageId={`pass-on/${step.at}`}
      width="wide"
      before={<Back id={id} />}
    >
      {step.at === 'whom' && (
        <Whom
          open={open}
          onKnown={(device) => setStep({ at: 'sends', device })}
          onRead={({ device, words }) => setStep({ at: 'words', device, words })}
        />
      )}
      {step.at === 'words' && (
        <SameWords words={step.words} onSame={() => setStep({ at: 'sends', device: step.device })} onOther={again} />
      )}
      {step.at === 'sends' && (
        <WhatIsSent
          open={open}
          device={step.device}
          busy={busy}
          onSend={() => void pack(step.device)}
          onPart={() => setStep({ at: 'part', device: step.device })}
          onLeave={again}
        />
      )}
      {step.at === 'part' && (
        <Part open={open} busy={busy} onSend={(choice) => void pack(step.device, choice)} onLeave={again} />
      )}
      <Refused refusal={refusal} />
      {step.at === 'carries' && <Carried dialogue={id} parcel={step.parcel} part={step.part} />}
    </Page>
  );
}

function Back({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('passOn.back')}</WayBack>
    </Link>
  );
}
