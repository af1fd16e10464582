import type { Decider } from '../domain/decide';
import type { NewDialogueInput } from '../domain/decide-persons';
import type { View } from '../domain/view';
import type { Secret } from '../vault/vault';
import { createCore, today } from './core';
import { act, createDialogue, openDialogue } from './act';
import * as door from './door';
import { readDraft, writeDraft } from './drafts';
import { type ExampleTexts, openExample } from './example';
import { openTogether } from './letters';
import type { Ports } from './ports';
import { comeBackIn, letGo, type Recovered, recover } from './recover';
import { beginRound, dropAnswer, giveView, readAnswer, saveAnswer, takeTablet } from './round';
import { secrets } from './secrets';
import { changePassphrase, saveSettings, setPin } from './settings';
import { colleagues, shareWithColleague } from './share';
import type { Settings } from './state';

type ProfileName = { id: string; label: string };

/**
 * The desk through which every act passes. In: the ports. Out: the state to watch, and the acts; each answers with ok
 * only after what it says was written is on disk, or with the reason why nothing was changed.
 */
export function createDesk(ports: Ports) {
  const core = createCore(ports);
  return {
    state: core.state,
    subscribe: core.subscribe,
    newId: ports.newId,
    today: () => today(core),
    now: ports.now,
    storage: ports.storage,
    ...secrets,

    start: (options: { takeOver: boolean }) => door.start(core, options),
    prepareProfile: (passphrase: string) => door.prepareProfile(core, passphrase),
    keepProfile: (label: string, candidate: door.Candidate) => door.keepProfile(core, label, candidate),
    waitBeforeTry: (profile: string) => door.waitBeforeTry(core, profile),
    unlock: (profile: ProfileName, secret: Secret) => door.unlock(core, profile, secret),
    recover: (profile: string, code: string) => recover(core, profile, code),
    comeBackIn: (profile: ProfileName, recovered: Recovered, passphrase: string) =>
      comeBackIn(core, profile, recovered, passphrase),
    letGo,
    comeToLight: () => door.comeToLight(core),
    lock: () => door.lock(core),
    rest: () => door.rest(core),
    wake: (profile: ProfileName, pin: string) => door.wake(core, profile, pin),
    keepPlace: (route: string) => door.keepPlace(core, route),
    openExample: (texts: ExampleTexts, language: string) => openExample(core, texts, language),

    createDialogue: (input: NewDialogueInput) => createDialogue(core, input),
    openDialogue: (id: string) => openDialogue(core, id),
    act: <I>(decide: Decider<I>, input: I) => act(core, decide, input),
    openTogether: (conversation: string) => openTogether(core, conversation),
    colleagues: () => colleagues(core),
    shareWithColleague: (dialogue: string, colleague: string) => shareWithColleague(core, dialogue, colleague),

    beginRound: (conversation: string) => beginRound(core, conversation),
    takeTablet: (person?: string) => takeTablet(core, person),
    readAnswer: (person: string) => readAnswer(core, person),
    saveAnswer: (view: View) => saveAnswer(core, view),
    dropAnswer: (person: string) => dropAnswer(core, person),
    giveView: (view: View) => giveView(core, view),
    endRound: (secret: Secret) => door.endRound(core, secret),

    readDraft: (name: string) => readDraft(core, name),
    writeDraft: (name: string, value: unknown) => writeDraft(core, name, value),
    saveSettings: (settings: Settings) => saveSettings(core, settings),
    setPin: (pin: string) => setPin(core, pin),
    changePassphrase: (present: Secret, next: string) => changePassphrase(core, present, next),
  };
}

export type Desk = ReturnType<typeof createDesk>;
