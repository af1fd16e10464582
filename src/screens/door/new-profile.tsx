import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type Candidate, useDesk, useFlow } from '../../use-session';
import { CodeStep } from './code-step';
import { LabelStep } from './label-step';
import { LossStep } from './loss-step';
import { PassphraseStep } from './passphrase-step';
import { TypeBackStep } from './type-back-step';

type Step = 'label' | 'passphrase' | 'code' | 'typeBack' | 'loss';

/** A new profile, one thought a page: its name, the words that unlock it, the code, the code tried, what can be lost. */
export function NewProfile() {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const restoring = new URLSearchParams(useSearch()).get('then') === 'restore';
  const [step, go] = useState<Step>('label');
  const [label, setLabel] = useState('');
  const { candidate, prepare, hand } = useCandidate();
  const { run, ...asked } = useFlow();
  const finish = async () => {
    if (!candidate) throw new Error('There is no vault yet');
    // The desk's from here on: this screen may be gone before the answer is here.
    const takeBack = hand();
    const done = await run(() => desk.keepProfile(label, candidate));
    if (!done.ok) return takeBack();
    navigate(restoring ? '/restore' : '/', { replace: true });
  };
  const choose = async (passphrase: string) => {
    await prepare(passphrase);
    go('code');
  };
  if (step === 'label') return <LabelStep label={label} onLabel={setLabel} onNext={() => go('passphrase')} />;
  if (!candidate || step === 'passphrase') return <PassphraseStep onBack={() => go('label')} onChoose={choose} />;
  const groups = desk.groupsOf(candidate.made.recoveryCode);
  if (step === 'code') {
    return <CodeStep label={label} groups={groups} onBack={() => go('passphrase')} onNext={() => go('typeBack')} />;
  }
  if (step === 'typeBack') {
    return <TypeBackStep groups={groups} onBack={() => go('code')} onNext={() => go('loss')} />;
  }
  return <LossStep {...asked} onBack={() => go('typeBack')} onFinish={() => void finish()} />;
}

/** The vault that is being made. It is let go when another takes its place, and when nobody finishes. */
function useCandidate() {
  const desk = useDesk();
  const [candidate, setCandidate] = useState<Candidate>();
  const open = useRef<Candidate>(undefined);
  const letGo = () => {
    open.current?.vault.lock();
    open.current = undefined;
  };
  useEffect(() => letGo, []);
  const prepare = async (passphrase: string) => {
    const next = await desk.prepareProfile(passphrase);
    letGo();
    open.current = next;
    setCandidate(next);
  };
  const hand = () => {
    const handed = open.current;
    open.current = undefined;
    return () => {
      open.current = handed;
    };
  };
  return { candidate, prepare, hand };
}
