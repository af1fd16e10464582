import { childPageOf } from '../../domain/child-page';
import { childBandOn, modelBandOf, readsWords } from '../../domain/child-band';
import type { Dialogue } from '../../domain/dialogue';
import { childOf, readerOf } from '../../domain/person';
import type { Written } from '../../domain/written';
import { useDesk } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { useAllModelWords } from '../../words/model';
import { sharedReading } from '../../words/reading';
import type { ChildPage } from '../../domain/child-page';
import { childPageInWords } from './page-in-words';

/** Whether the child reads words as youths do, so that its page has rights and no pictures. */
export function useReadsWords({ childBand, child }: Dialogue): boolean {
  const { today } = useDesk();
  return readsWords(childBand ?? childBandOn(child.birth, today()));
}

/**
 * The child's page in words of the language spoken here. In: the dialogue as those who look may see it, and which
 * conversation.
 */
export function useWritten(dialogue: Dialogue, id: string): { page: ChildPage; written: Written } | undefined {
  const t = useWords('child');
  const { language } = useLanguage();
  const { today } = useDesk();
  const inWords = useAllModelWords();
  const withRights = useReadsWords(dialogue);
  const conversation = dialogue.conversations.find((talk) => talk.id === id);
  if (!conversation) return undefined;
  const page = childPageOf(dialogue, conversation);
  const reader = readerOf('child', modelBandOf(withRights ? '10-12' : '7-9'));
  const reading = {
    ...sharedReading(inWords(dialogue.model), dialogue.child, conversation.plan.date ?? today()),
    reader,
  };
  const child = childOf(dialogue);
  return {
    page,
    written: childPageInWords({ dialogue, conversation, page, child, reading, inWords, language, withRights, t }),
  };
}
