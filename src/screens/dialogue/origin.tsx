import type { Dialogue } from '../../domain/dialogue';
import { Notice } from '../../parts/notice';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';

/** Where a dialogue comes from, and what of it went to another place, each with what the parents know of it. */
export function Origin({ dialogue: { origin, passedParts } }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  return (
    <>
      {origin && (
        <Notice title={t('part.originTitle', { place: isolated(origin.place) })}>
          <p>{t('part.known', { day: dayInWords(origin.day, language), parents: isolated(origin.parents) })}</p>
        </Notice>
      )}
      {passedParts.map(({ to, day, parents }) => (
        <Notice key={`${day} ${to} ${parents}`} title={t('part.passedTitle', { to: isolated(to) })}>
          <p>{t('part.known', { day: dayInWords(day, language), parents: isolated(parents) })}</p>
        </Notice>
      ))}
    </>
  );
}
