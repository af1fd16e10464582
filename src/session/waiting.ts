import type { Dialogue } from '../domain/dialogue';
import { ok, type Result } from '../domain/result';
import type { Row, Store } from '../store/rows';
import { type Core, holding, passOn } from './core';
import type { Waiting } from './state';

/** Whose answers lie unopened in a dialogue's inbox. Nothing is opened to find out. */
export async function lettersWaiting(core: Core, store: Store, dialogue: Dialogue): Promise<Result<Waiting[]>> {
  const found = await store.ofDialogue('letters', dialogue.id);
  if (!found.ok) return passOn(found);
  const conversations = [...new Set(found.value.flatMap(({ group }) => group ?? []))];
  return ok(
    await Promise.all(conversations.map((conversation) => waitingIn(core, dialogue, conversation, found.value))),
  );
}

/** How often someone has answered once they do so now: of two devices' letters the later answer stands. */
export async function nextAnswer(
  store: Store,
  dialogue: string,
  { group, by }: { group: string; by: string },
): Promise<Result<number>> {
  const found = await store.ofDialogue('letters', dialogue);
  if (!found.ok) return passOn(found);
  const own = found.value.filter((letter) => letter.group === group && letter.by === by);
  return ok(Math.max(0, ...own.map(({ version }) => version)) + 1);
}

async function waitingIn(core: Core, dialogue: Dialogue, conversation: string, letters: Row[]): Promise<Waiting> {
  const persons = dialogue.persons.map(({ id }) => id);
  const names = await holding(core).vault.answerNames(dialogue.id, conversation, persons);
  const whose = letters.filter(({ group }) => group === conversation).map(({ by }) => persons[names.indexOf(by ?? '')]);
  return {
    conversation,
    // Whoever answered on two devices that have not met since has two letters here.
    persons: [...new Set(whose.filter((person) => person !== undefined))],
    unknown: whose.filter((person) => person === undefined).length,
  };
}
