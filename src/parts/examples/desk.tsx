import { Suspense } from 'react';
import type { Conversation } from '../../domain/dialogue';
import { emptyPlan } from '../../domain/transforms';
import { usePassphraseWords } from '../../words/passphrase-words';
import { ChoosePassphrase } from '../choose-passphrase';
import { Course } from '../course';
import { SaveRow } from '../save-row';
import { SecretField } from '../secret-field';
import { type Example, Held, still } from './example';

const talk: Conversation = {
  id: 'talk',
  plan: emptyPlan,
  opened: true,
  ended: false,
  childViews: [],
  views: [],
  interpretations: [],
  notes: {},
  differences: [],
  whatWorks: '',
  sharedAim: '',
};

const secret = { showLabel: 'Vis det, jeg skriver', hideLabel: 'Skjul det', autoComplete: 'off' };

function Words() {
  return (
    <ChoosePassphrase
      words={usePassphraseWords()}
      propose={async () => 'blomst himmel kanin lampe sommer trappe'}
      isStrongEnough={async () => true}
      language="da"
      submitLabel="Videre"
      busy={false}
      onChoose={still}
    />
  );
}

const saved = (state: 'changed' | 'saving' | 'saved', refusal?: { type: string }) => (
  <Suspense>
    <SaveRow label="Gem noten" state={state} onSave={still} refusal={refusal} />
  </Suspense>
);

/** The pieces of the desk that bring their own words. */
export const deskExamples: Example[] = [
  {
    part: 'SecretField',
    state: 'empty, and shown on request',
    show: () => (
      <Held start="">
        {(value, set) => <SecretField label="Din adgangssætning" value={value} onChange={set} {...secret} />}
      </Held>
    ),
  },
  {
    part: 'SecretField',
    state: 'wrong',
    show: () => (
      <SecretField label="Din adgangssætning" error="Den passer ikke." value="blomst" onChange={still} {...secret} />
    ),
  },
  {
    part: 'ChoosePassphrase',
    state: 'six words',
    show: () => (
      <Suspense>
        <Words />
      </Suspense>
    ),
  },
  { part: 'SaveRow', state: 'not saved yet', show: () => saved('changed') },
  { part: 'SaveRow', state: 'saving', show: () => saved('saving') },
  { part: 'SaveRow', state: 'saved', show: () => saved('saved') },
  { part: 'SaveRow', state: 'refused', show: () => saved('changed', { type: 'StorageFull' }) },
  {
    part: 'Course',
    state: 'the answers are open',
    show: () => (
      <Suspense>
        <Course dialogue="dialogue" conversation={talk} here="together" onGo={still} />
      </Suspense>
    ),
  },
];
