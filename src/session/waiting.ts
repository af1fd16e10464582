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

async function waitingIn(core: Core, dialogue: Dialogue, conversation: string, letters: Row[]): Promise<Waiting> {
  const persons = dialogue.persons.map(({ id }) => id);
  const names = await holding(core).vault.answerNames(dialogue.id, conversation, persons);
  const whose = letters.filter(({ group }) => group === conversation).map(({ by }) => persons[names.indexOf(by ?? '')]);
  return {
    conversation,
    persons: whose.filter((person) => person !== undefined),
    unknown: whose.filter((person) => person === undefined).length,
  };
}
