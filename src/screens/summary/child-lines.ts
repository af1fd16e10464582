import type { Speaker } from '../../domain/minutes';
import { filled, type Line } from '../../domain/written';
import type { useWords } from '../../words/language';
import { isolated } from '../../words/isolate';

type Say = ReturnType<typeof useWords<'desk'>>;

/** What a child said about the whole, as far as it may be seen: hopes, what grown-ups should do, its drawing. */
export function childLines({ person, given: { view } }: Speaker, t: Say): Line[] {
  const { child, language } = view;
  if (!child) return [];
  const name = person?.name ?? t('common.unknownPerson');
  const quoted = (label: string, said: { words: string; byAdult?: boolean | undefined } | undefined): Line[] =>
    said?.words
      ? [
          {
            label: `${name} · ${label}`,
            ...(said.byAdult ? { words: t('withChild.byAdult') } : {}),
            quote: { words: said.words, language },
          },
        ]
      : [];
  const takes = child.takesPart === 'yes' ? '' : t(`withChild.takes.${child.takesPart}`, { name: isolated(name) });
  return [
    ...filled([{ label: name, words: takes }]),
    ...quoted(t('withChild.hopes'), child.hopes),
    ...quoted(t('withChild.grownUps'), child.grownUps),
    ...filled([{ label: `${name} · ${t('summary.drawing')}`, words: child.drawing ? t('summary.drew') : '' }]),
    ...quoted(t('withChild.drawn'), child.drawn ? { words: child.drawn } : undefined),
  ];
}
