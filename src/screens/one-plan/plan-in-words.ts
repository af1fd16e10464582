import type { Dialogue, KeptAgreement } from '../../domain/dialogue';
import { type Entry, filled, type Part } from '../../domain/written';
import { dayInWords } from '../../words/formats';
import type { useWords } from '../../words/language';

type Say = ReturnType<typeof useWords<'desk'>>;

/** The open agreements of several children, child by child, the nearest day first. */
export function planInWords(dialogues: readonly Dialogue[], language: string, t: Say): Part[] {
  return dialogues.map((dialogue) => {
    // One plan for the whole family: what only one of two sittings may read is not in it.
    const open = dialogue.agreements.filter((agreement) => agreement.open && !agreement.sitting);
    const entries = open
      .toSorted((a, b) => a.date.localeCompare(b.date))
      .map((agreement) => entryOf(dialogue, agreement, language, t));
    const nothing = [{ lines: [{ words: t('oneplan.nothing') }] }];
    return { title: dialogue.child.name, entries: entries.length > 0 ? entries : nothing };
  });
}

function entryOf({ persons }: Dialogue, agreement: KeptAgreement, language: string, t: Say): Entry {
  const person = persons.find(({ id }) => id === agreement.responsible);
  return {
    head: agreement.action,
    lines: filled([
      { label: t('agree.responsibleIs'), words: person?.name ?? t('common.unknownPerson') },
      { label: t('agree.dateIs'), words: dayInWords(agreement.date, language) },
      { label: t('agree.signIs'), words: agreement.sign },
    ]),
  };
}
