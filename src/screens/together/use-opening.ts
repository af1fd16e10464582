import { useState } from 'react';
import type { Conversation } from '../../domain/dialogue';
import { isChild } from '../../domain/person';
import type { Refusal } from '../../domain/result';
import { type ChildrenFirst, childrenFirst } from '../../domain/share-with';
import { childrenIn } from '../../domain/seen-by';
import type { Sitting } from '../../domain/sitting';
import { useAnnounce } from '../../parts/announcer';
import { type OpenDialogue, useDesk } from '../../use-session';

export type Opening = {
  /** letters of this conversation, or of this sitting, that lie unopened */
  count: number;
  /** whose answers were opened in the other sitting, because they sit in both */
  given: string[];
  /** of whom, as far as the persons are known; a child's is opened with the child and is not among them */
  persons: string[];
  /** children of this room who have answered, whoever may see it */
  children: string[];
  /** how many answers of children were opened with them, and join what is opened here */
  opened: number;
  /** whose answers come first */
  first: ChildrenFirst;
  /** letters that the last try could not open; they lie untouched */
  broken: number;
  busy: boolean;
  refusal: Refusal | undefined;
  open(said: string): Promise<boolean>;
};

/** The answers of a conversation that lie unopened, and the act of opening them together. */
export function useOpening({ dialogue, waiting }: OpenDialogue, talk: Conversation, sitting?: Sitting): Opening {
  const desk = useDesk();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [broken, setBroken] = useState(0);
  const [refusal, setRefusal] = useState<Refusal>();
  const lying = waiting.find(({ conversation }) => conversation === talk.id) ?? { persons: [], unknown: 0 };
  const part = sitting && talk.sittings?.[sitting];
  // Whose answer it is that nobody knows any more, no sitting can say.
  const here = part ? lying.persons.filter((id) => part.people.includes(id)) : lying.persons;
  const first = childrenFirst(dialogue, talk, here);
  const persons = here.filter((id) => !isChild(dialogue, id));
  const own = part ? childrenIn(talk, part) : talk.childViews;
  const children = [...here.filter((id) => isChild(dialogue, id)), ...own.map(({ view }) => view.person)];
  const count = persons.length + (part ? 0 : lying.unknown);
  const given = part ? part.views.map(({ view }) => view.person) : [];

  async function open(said: string): Promise<boolean> {
    setBusy(true);
    const done = await desk.openTogether(talk.id, sitting);
    setBusy(false);
    // Letters lie there, yet "there are none": not one of them could be opened.
    const noneReadable = !done.ok && done.refusal.type === 'NoAnswersYet' && count > 0;
    setBroken(noneReadable ? count : done.ok ? done.value.broken : 0);
    setRefusal(done.ok || noneReadable ? undefined : done.refusal);
    if (done.ok) announce(said);
    return done.ok;
  }
  return { count, given, persons, children, opened: own.length, first, broken, busy, refusal, open };
}
