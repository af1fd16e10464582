import type { Decider } from '../domain/decide';
import type { NewDialogueInput } from '../domain/decide-persons';
import type { Device } from '../domain/device';
import type { ModelRef } from '../domain/model';
import type { DialogueModel } from '../domain/model-file';
import type { Sitting } from '../domain/sitting';
import type { PartChoice } from '../domain/transition';
import type { Use } from '../domain/use-log';
import type { WrittenView } from '../domain/view';
import type { Secret } from '../vault/vault';
import type { Course } from './backup';
import { type Core, createCore, type Meant, meantNow, saving, today } from './core';
import * as door from './door';
import { readDraft, writeDraft } from './drafts';
import type { ExampleTexts } from './example';
import type { Asking } from './invitations';
import type { OfferedModel } from './model-files';
import type { Ports } from './ports';
import type { ReceiveQuestion } from './receive';
import type { Recovered } from './recover';
import { secretsOf, type WordLanguage } from './secrets';
import type { OpenDialogue, Settings } from './state';

type ProfileName = { id: string; label: string };

/**
 * The desk through which every act passes. In: the ports. Out: the state to watch, and the acts; each answers with ok
 * only after what it says was written is on disk, or with the reason why nothing was changed. Only the door is there at
 * once: what works behind it is loaded when someone comes in.
 */
export function createDesk(ports: Ports) {
  const core = createCore(ports);
  const inside = () => import('./inside');
  const acts = () => import('./act');
  const halfGiven = () => import('./half-given');
  // `lock` waits for what is being saved and must know of it at once, also while its code is still on the way.
  const saved = <T>(work: (meant: Meant) => Promise<T>): Promise<T> => saving(core, work(meantNow(core)));
  return {
    state: core.state,
    subscribe: core.subscribe,
    newId: ports.newId,
    today: () => today(core),
    now: ports.now,
    storage: ports.storage,
    ...secretsOf(ports),
    ...draftsOf(core),
    ...remembering(core),
    ...copies(core),
    ...choices(core),
    ...modelsOf(core),
    ...fromHome(core),
    ...passing(core),

    start: (options: { takeOver: boolean }) => door.start(core, options),
    prepareProfile: (passphrase: string) => door.prepareProfile(core, passphrase),
    waitBeforeTry: (profile: string) => door.waitBeforeTry(core, profile),
    comeToLight: () => door.comeToLight(core),
    lock: () => door.lock(core),
    rest: () => door.rest(core),

    keepProfile: async (label: string, candidate: door.Candidate) =>
      (await inside()).keepProfile(core, label, candidate),
    unlock: async (profile: ProfileName, secret: Secret) => (await inside()).unlock(core, profile, secret),
    wake: async (profile: ProfileName, pin: string) => (await inside()).wake(core, profile, pin),
    recover: async (profile: string, code: string) => (await import('./recover')).recover(core, profile, code),
    comeBackIn: async (profile: ProfileName, recovered: Recovered, passphrase: string) =>
      (await import('./recover')).comeBackIn(core, profile, recovered, passphrase),
    letGo: (recovered: Recovered) => recovered.held.vault.lock(),
    keepPlace: async (route: string) => (await import('./place')).keepPlace(core, route),
    openExample: async (texts: ExampleTexts, language: string) =>
      (await import('./example')).openExample(core, texts, language),

    createDialogue: (input: NewDialogueInput) => saved(async () => (await acts()).createDialogue(core, input)),
    openDialogue: async (id: string) => (await acts()).openDialogue(core, id),
    act: <I>(decide: Decider<I>, input: I) =>
      saved(async (meant) => (await acts()).act(core, decide, input, [], meant)),
    openTogether: (conversation: string, sitting?: Sitting) =>
      saved(async (meant) => (await import('./letters')).openTogether(core, conversation, sitting, meant)),

    ...withChild(core, saved),
    beginRound: async (conversation: string) => (await import('./round')).beginRound(core, conversation),
    takeTablet: async (person?: string) => (await halfGiven()).takeTablet(core, person),
    halfGiven: (person: string) => (core.tablet?.half?.person === person ? core.tablet.half.view : undefined),
    askForAdult: async (person?: string) => (await halfGiven()).askForAdult(core, person),
    saveAnswer: (view: WrittenView) => saved(async () => (await halfGiven()).saveAnswer(core, view)),
    dropAnswer: async (person: string) => (await halfGiven()).dropAnswer(core, person),
    giveView: (view: WrittenView) => saved(async () => (await halfGiven()).giveView(core, view)),
    endRound: async (secret: Secret) => (await inside()).endRound(core, secret),
  };
}

/** A child's answer: opened with the child, and the words that are for one adult alone. */
function withChild(core: Core, saved: <T>(work: (meant: Meant) => Promise<T>) => Promise<T>) {
  const flows = () => import('./with-child');
  return {
    openWithChild: (conversation: string, person: string) =>
      saved(async (meant) => (await flows()).openWithChild(core, conversation, person, meant)),
    listKept: async (dialogue: string) => (await flows()).listKept(core, dialogue),
    readKept: async (dialogue: string, id: string, use: 'keptRead' | 'keptExported') =>
      (await flows()).readKept(core, dialogue, id, use),
  };
}

/** Not lazy: `lock` waits for every draft that was handed in, and must know of it at once. */
const draftsOf = (core: Core) => ({
  readDraft: (name: string) => readDraft(core, name),
  writeDraft: (name: string, value: unknown) => writeDraft(core, name, value),
});

/** What the owner of a profile chooses. */
function choices(core: Core) {
  const settings = () => import('./settings');
  return {
    saveSettings: async (next: Settings) => (await settings()).saveSettings(core, next),
    setPin: async (pin: string) => (await settings()).setPin(core, pin),
    changePassphrase: async (present: Secret, next: string) => (await settings()).changePassphrase(core, present, next),
  };
}

/** Own dialogue models: looked at, kept, taken away. */
function modelsOf(core: Core) {
  const models = () => import('./models');
  const files = () => import('./model-files');
  return {
    lookIntoModel: async (file: Blob) => (await files()).lookIntoModel(core, file),
    offeredModels: async () => (await files()).offeredModels(core),
    lookIntoOffered: async (offered: OfferedModel) => (await files()).lookIntoOffered(core, offered),
    takeModel: async (model: DialogueModel) => (await models()).takeModel(core, model),
    removeModel: async (model: ModelRef) => (await models()).removeModel(core, model),
  };
}

/** Answers from home: asked for, and received. */
function fromHome(core: Core) {
  const invitations = () => import('./invitations');
  const receive = () => import('./receive');
  return {
    mayInvite: async (dialogue: string) => (await invitations()).mayInvite(core, dialogue),
    invite: (dialogue: string, asking: Asking, origin: string) =>
      saving(
        core,
        invitations().then(({ invite }) => invite(core, dialogue, asking, origin)),
      ),
    listInvitations: async (dialogue: string) => (await invitations()).listInvitations(core, dialogue),
    showInvitation: async (dialogue: string, id: string, origin: string) =>
      (await invitations()).showInvitation(core, dialogue, id, origin),
    withdrawInvitation: async (dialogue: string, id: string) =>
      (await invitations()).withdrawInvitation(core, dialogue, id),
    setAside: async (dialogue: string, id: string) => (await invitations()).setAside(core, dialogue, id),
    readCodes: async () => (await import('./read-codes')).readCodes(),
    readLetterText: async (text: string) => (await receive()).readLetterText(text),
    receiveAnswer: (dialogue: string, bytes: Uint8Array<ArrayBuffer>, agreed: readonly ReceiveQuestion[] = []) =>
      saving(
        core,
        receive().then(({ receiveAnswer }) => receiveAnswer(core, dialogue, bytes, agreed)),
      ),
  };
}

/** Dialogues that others get too: on this device, and on theirs. */
function passing(core: Core) {
  const giving = () => import('./pass-on');
  const taking = () => import('./take-over');
  const sharing = () => import('./share');
  return {
    colleagues: async () => (await sharing()).colleagues(core),
    shareWithColleague: async (dialogue: string, colleague: string) =>
      (await sharing()).shareWithColleague(core, dialogue, colleague),
    showDeviceKey: async (language: WordLanguage) => (await giving()).showDeviceKey(core, language),
    readDeviceKey: async (bytes: Uint8Array<ArrayBuffer>) => (await giving()).readDeviceKey(core, bytes),
    otherDevices: async (open: OpenDialogue) => (await giving()).otherDevices(core, open),
    passOn: (dialogue: string, to: Device) =>
      saving(
        core,
        giving().then(({ passOnDialogue }) => passOnDialogue(core, dialogue, to)),
      ),
    passPartOn: (dialogue: string, to: Device, choice: Omit<PartChoice, 'today'>) =>
      saving(
        core,
        import('./transition').then(({ passPartOn }) => passPartOn(core, dialogue, to, choice)),
      ),
    readParcelText: async (text: string) => (await taking()).readParcelText(text),
    readDeviceKeyText: async (text: string) => (await taking()).readDeviceKeyText(text),
    lookIntoParcel: async (bytes: Uint8Array<ArrayBuffer>) => (await taking()).lookIntoParcel(core, bytes),
    takeParcel: (dialogue: string) =>
      saving(
        core,
        taking().then(({ takeParcel }) => takeParcel(core, dialogue)),
      ),
  };
}

/** Backups: given out, and brought back in. */
const copies = (core: Core) => ({
  backUp: async (course: Course, words?: string) => (await import('./backup')).backUp(core, course, words),
  noteBackup: async (forSomeone = false) => (await import('./backup')).noteBackup(core, forSomeone),
  lookIntoBackup: async (file: Blob, secret: string, course: Course) =>
    (await import('./look-into-backup')).lookIntoBackup(core, file, secret, course),
  restoreBackup: async (dialogues: readonly string[], course: Course) =>
    (await import('./restore')).restoreBackup(core, dialogues, course),
  dropBackup: async () => (await import('./look-into-backup')).dropBackup(core),
});

/** What is noted and what is forgotten. */
function remembering(core: Core) {
  const log = () => import('./log');
  const forgetting = () => import('./forget');
  return {
    /** Notes what was done with a dialogue; never in the way of it. */
    noteUse: (use: Use, dialogue?: string) =>
      saving(
        core,
        log().then(({ noteUse }) => noteUse(core, { use, dialogue })),
      ),
    readLog: async () => (await log()).readLog(core),
    forgetDialogue: async (dialogue: string, passphrase: string) =>
      (await forgetting()).forgetDialogue(core, dialogue, passphrase),
    leaveDialogue: async (dialogue: string) => (await forgetting()).leaveDialogue(core, dialogue),
    isHome: async (dialogue: string) => (await forgetting()).isHome(core, dialogue),
  };
}

export type Desk = ReturnType<typeof createDesk>;
