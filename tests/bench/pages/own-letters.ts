import { planConversation } from '../../../src/domain/decide-conversation';
import type { Person } from '../../../src/domain/person';
import type { Result } from '../../../src/domain/result';
import { standardModel } from '../../../src/domain/standard-model';
import { lettersToParts } from '../../../src/exchange/parts';
import { linkToInvitation } from '../../../src/exchange/link';
import { act, createDialogue } from '../../../src/session/act';
import type { Core } from '../../../src/session/core';
import { invite, showInvitation } from '../../../src/session/invitations';
import { openTogether } from '../../../src/session/letters';
import { receiveAnswer } from '../../../src/session/receive';
import { sealHomeLetter } from '../../../src/vault/at-home';
import { createVaultCore } from '../../../src/vault/core';
import { deflate } from '../../../src/vault/deflate';
import { invitationId } from '../../../src/vault/invitation';
import { fullView } from '../full-view';
import { newProfile } from './own-core';

const conversation = 'AAAAAAAAAAAAAAAAAAAAAA';
const passphrase = 'bench bench bench bench';

/** The vault in this page: what slows the page slows it too, as DevTools does with no worker. */
const vaultHere = () => Object.assign(createVaultCore(), { lock: () => undefined });

/** A dialogue in which some are asked for an answer from home, and what each of them sends back: a full view. */
async function answersFromHome(core: Core, count: number, seed: number) {
  const persons = Array.from({ length: count }, (_none, n): Person => {
    return { id: `p${n}`, role: 'parent', name: `Person ${n + 1}`, language: 'da' };
  });
  const dialogue = await planned(core, persons);
  const letters = [];
  for (const [n, { id }] of persons.entries()) letters.push(await answerOf(core, dialogue, id, seed + n));
  return { dialogue, letters };
}

async function planned(core: Core, persons: Person[]): Promise<string> {
  const { id, version, areas } = standardModel;
  const birth = { type: 'born', year: new Date().getFullYear() - 8, month: 1 } as const;
  const child = { name: 'Sofie', birth, day: 'school' as const };
  const dialogue = must(await createDialogue(core, { child, model: { id, version }, persons }));
  const plan = {
    occasion: '',
    place: '',
    familyNote: '',
    participants: persons.map((person) => ({ person: person.id, how: 'view' as const })),
    areas: areas.map((area) => area.id),
    otherTitle: 'Tandpleje',
    othersWhoMatter: '',
    oneRoom: true,
    sittings: '',
  };
  must(await act(core, planConversation, { conversation, plan }));
  return dialogue;
}

/** Asks a person, and answers as the phone does. */
async function answerOf(core: Core, dialogue: string, person: string, seed: number) {
  const asking = { conversation, person, language: 'da', ends: '2090-12-02', asks: 'Fatima', child: false };
  const id = must(await invite(core, dialogue, asking, location.origin));
  const { link } = must(await showInvitation(core, dialogue, id, location.origin));
  const invitation = must(linkToInvitation(link.slice(link.indexOf('#'))));
  const view = fullView(seed, await invitationId(invitation.secret));
  return { view, letter: await sealHomeLetter(invitation, view) };
}

/** Lengths in bytes: of full views as deflated JSON, and of the letters that carry them; and into how many codes they go. */
export async function measureLetters({ count, seed }: { count: number; seed: number }) {
  const { core } = await newProfile(passphrase, vaultHere);
  const { letters } = await answersFromHome(core, count, seed);
  const measured = letters.map(async ({ view, letter }) => ({
    deflated: (await deflate(new TextEncoder().encode(JSON.stringify(view)))).length,
    letter: letter.length,
    parts: lettersToParts(letter).length,
  }));
  return await Promise.all(measured);
}

/** Makes a profile with someone who is asked for an answer. Out: that answer in the texts of its codes. */
export async function layAsked({ seed, passphrase: words }: { seed: number; passphrase: string }) {
  const { core } = await newProfile(words);
  const { letters } = await answersFromHome(core, 1, seed);
  return { parts: letters.flatMap(({ letter }) => lettersToParts(letter)) };
}

/**
 * Lays answers from home closed side by side. Out: opens them together, and says how many milliseconds it took: rows
 * read, letters opened, one act decided, sealed and committed.
 */
export async function layLetters({ count, seed }: { count: number; seed: number }): Promise<void> {
  const { core } = await newProfile(passphrase, vaultHere);
  const { dialogue, letters } = await answersFromHome(core, count, seed);
  for (const { letter } of letters) must(await receiveAnswer(core, dialogue, letter, []));
  opening = async () => {
    const start = performance.now();
    const { broken } = must(await openTogether(core, conversation));
    const took = performance.now() - start;
    if (broken > 0) throw new Error(`${broken} answers did not open`);
    return took;
  };
}

let opening: (() => Promise<number>) | undefined;

/** Opens what `layLetters` laid. */
export function openLetters(): Promise<number> {
  if (!opening) throw new Error('Nothing was laid');
  return opening();
}

function must<T>(done: Result<T>): T {
  if (!done.ok) throw new Error(done.refusal.type);
  return done.value;
}
