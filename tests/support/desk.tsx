import 'fake-indexeddb/auto';
import { Blob } from 'node:buffer';
import { act, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { type ReactNode, Suspense } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { planConversation } from '../../src/domain/decide-conversation';
import type { Plan } from '../../src/domain/event';
import type { Person } from '../../src/domain/person';
import type { Result } from '../../src/domain/result';
import type { View } from '../../src/domain/view';
import { AnnouncerProvider } from '../../src/parts/announcer';
import { createDesk, type Desk } from '../../src/session/desk';
import type { Ports } from '../../src/session/ports';
import { createStores } from '../../src/store/db';
import { DeskProvider } from '../../src/use-session';
import { createVaultCore } from '../../src/vault/core';
import { LanguageProvider } from '../../src/words/language';
import { loadModelTexts } from '../../src/words/model-texts';
import { loadWords } from '../../src/words/words';
import { child, fatima, jens, model, planFor, sara } from './family';

// jsdom brings a Blob that cannot be streamed and byte arrays that WebCrypto does not take for its own: Node's again.
const { constructor: NodeBytes } = Object.getPrototypeOf(Buffer.prototype) as { constructor: Uint8ArrayConstructor };
Object.assign(globalThis, { Blob, Uint8Array: NodeBytes, ArrayBuffer: new NodeBytes(1).buffer.constructor });

// Two taps within 400 ms count as one. The people in these stories take their time: a second passes between two events.
const times = new WeakMap<Event, number>();
let time = 0;
Object.defineProperty(Event.prototype, 'timeStamp', {
  get(this: Event) {
    const at = times.get(this) ?? (time += 1000);
    times.set(this, at);
    return at;
  },
});

/** The passphrase of every profile in these stories, and of their round. */
export const passphrase = 'blomst himmel kanin lampe sommer trappe';
export const secret = { type: 'passphrase', text: passphrase } as const;

/** What a guess costs in these stories: as little as a vault admits. */
const cheap = { memory: 8 * 1024, passes: 1 };

/** A morning on the tablet's clock; `clock.now` may be moved. */
export const startOfStory = '2026-03-10T09:00:00';

/** A real desk with its own empty database and the real vault in the same thread. */
export type Scene = { desk: Desk; ports: Ports; clock: { now: Date } };

/** A desk at the door of a tablet on which nobody has a profile yet. In: what of the outside world is different. */
export async function deskWith(change: Partial<Ports> = {}): Promise<Scene> {
  Dexie.dependencies.indexedDB = new IDBFactory();
  const clock = { now: new Date(startOfStory) };
  const ports: Ports = {
    stores: createStores(),
    openVault: () => Object.assign(createVaultCore(cheap), { lock() {} }),
    alone: { claim: async () => 'mine', onTakenOver() {}, release() {} },
    now: () => clock.now,
    newId: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
    storage: { ask: async () => 'kept', room: async () => undefined, installed: () => true },
    ...change,
  };
  const desk = createDesk(ports);
  await desk.start({ takeOver: false });
  return { desk, ports, clock };
}

export type Profile = { id: string; label: string; recoveryCode: string };

/** Makes a profile as a person would; afterwards its owner is inside. */
export async function newProfile({ desk }: Scene, label = 'FN'): Promise<Profile> {
  const candidate = await desk.prepareProfile(passphrase);
  must(await desk.keepProfile(label, candidate));
  const state = desk.state();
  if (state.at !== 'inside') throw new Error('Nobody came in');
  return { ...state.profile, recoveryCode: candidate.made.recoveryCode };
}

/** Puts a profile on the tablet whose owner is not here: the desk stands at the door afterwards. */
export async function knownProfile(scene: Scene, label = 'FN'): Promise<Profile> {
  const profile = await newProfile(scene, label);
  await scene.desk.lock();
  return profile;
}

/** A desk with someone inside: `const { desk } = await insideDesk()`. */
export async function insideDesk(change: Partial<Ports> = {}): Promise<Scene & { profile: Profile }> {
  const scene = await deskWith(change);
  return { ...scene, profile: await newProfile(scene) };
}

/** Opens a dialogue about Amina with these persons (from `family.ts`), the last one being the family's way in. */
export async function aFamily(
  desk: Desk,
  persons: Person[] = [sara, jens, fatima],
  name = child.name,
): Promise<string> {
  const contact = persons.findLast(({ role }) => role !== 'child')?.id;
  const id = must(await desk.createDialogue({ child: { ...child, name }, model, persons, contact }));
  must(await desk.openDialogue(id));
  return id;
}

/** Plans a conversation in the open dialogue in which these persons give a view. Out: its id. */
export async function aTalk(
  desk: Desk,
  givers: Person[] = [sara, jens, fatima],
  change: Partial<Plan> = {},
): Promise<string> {
  const conversation = desk.newId();
  must(await desk.act(planConversation, { conversation, plan: planFor(givers, change) }));
  return conversation;
}

/** Plans a conversation in two sittings; whoever is named in both sits in both. Out: its id. */
export async function aTalkApart(desk: Desk, first: Person[], second: Person[]): Promise<string> {
  const conversation = desk.newId();
  const givers = [...new Set([...first, ...second])];
  const sittings = { first: first.map(({ id }) => id), second: second.map(({ id }) => id) };
  const plan = planFor(givers, { oneRoom: false });
  must(await desk.act(planConversation, { conversation, plan, sittings }));
  return conversation;
}

/** A whole round: everyone takes the tablet and gives an answer; then one unlock ends it. Answers stay unopened. */
export async function aRound(desk: Desk, conversation: string, views: View[]): Promise<void> {
  must(await desk.beginRound(conversation));
  for (const view of views) {
    await desk.takeTablet(view.person);
    must(await desk.giveView(view));
  }
  must(await desk.endRound(secret));
}

/** Gives the value of a result that must be there. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`It was refused: ${result.refusal.type}`);
  return result.value;
}

/** Puts words into a field at once, where it does not matter how they are typed. What stood there is gone. */
export async function fill(user: UserEvent, field: HTMLElement, words: string): Promise<void> {
  await user.clear(field);
  await user.paste(words);
}

/** A screen as someone sees it, the person who uses it, and where they stand. */
export type Shown = RenderResult & { user: UserEvent; place(): string };

/** Shows a screen with everything that stands around it in the app. In: the desk, the language, the route. */
export async function showScreen(
  screen: ReactNode,
  { desk, language = 'da', path = '/' }: { desk: Desk; language?: string; path?: string },
): Promise<Shown> {
  const { hook, history } = memoryLocation({ path, record: true });
  await Promise.all([
    ...(language === 'ar' ? [] : [loadWords(language, 'desk')]),
    loadWords('da', 'desk'),
    loadWords(language, 'respondent'),
    loadModelTexts(language),
  ]);
  const around = (
    <LanguageProvider first={language} onChange={() => undefined}>
      <DeskProvider desk={desk}>
        <Router hook={hook}>
          <AnnouncerProvider>
            <Suspense>{screen}</Suspense>
          </AnnouncerProvider>
        </Router>
      </DeskProvider>
    </LanguageProvider>
  );
  // What a screen waits for (its texts) is there within the same act.
  const shown = await act(async () => render(around));
  return { ...shown, user: userEvent.setup(), place: () => history.at(-1) ?? path };
}
