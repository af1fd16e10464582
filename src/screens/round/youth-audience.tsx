import { answerIn } from '../../answering/answer';
import { useChosenAdult } from '../../answering/chosen-adult';
import { Kept } from '../../answering/kept';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import type { PageOfAnswer } from '../../answering/use-answer';
import { audiences } from '../../domain/child-part';
import type { View } from '../../domain/view';
import { ChoiceGroup } from '../../parts/choice-group';
import { Section } from '../../parts/page';
import { useWords } from '../../words/language';
import { areaMarks, areaName } from '../../words/model-words';
import styles from './round.module.css';
import { audienceFor, partOf, saysWhole, withAudience } from './youth';

/** Who may see what was said, area by area. Nothing is chosen beforehand, and what is left open nobody else sees. */
export function YouthAudience({ view, change, keeping, again }: PageOfAnswer) {
  const t = useWords('child');
  const adult = useChosenAdult(partOf(view));
  const parts = useSaidParts(view);
  if (parts.length === 0) return null;
  return (
    <Section title={t('youth.audience.title')}>
      <p>{t('youth.audience.changes', { adult })}</p>
      <div className={styles.stack}>
        {parts.map(({ area, label, lang }) => (
          <ChoiceGroup
            key={area ?? 'whole'}
            legend={<span {...lang}>{label}</span>}
            layout="row"
            options={audiences.map((value) => ({ value, label: t(`youth.audience.${value}`, { adult }) }))}
            value={audienceFor(view, area)}
            onChange={(chosen) => change(withAudience(view, area, chosen), 'audience')}
          />
        ))}
      </div>
      <Kept where="audience" keeping={keeping} again={again} />
    </Section>
  );
}

/** What there is to show to somebody: every area that was answered, and what belongs to none. */
function useSaidParts(view: View) {
  const t = useWords('child');
  const { round } = useSeat();
  const reader = useReader();
  const otherTitle = useOtherTitle();
  const answered = round.areas.filter((area) => {
    const answer = answerIn(view, area);
    return Boolean(answer?.choice ?? answer?.words?.trim());
  });
  const areas = answered.map((area) => ({
    area,
    label: areaName(reader, area, otherTitle),
    lang: areaMarks(reader, area, otherTitle),
  }));
  const whole = { area: undefined, label: t('youth.audience.whole'), lang: {} };
  return saysWhole(view) ? [...areas, whole] : areas;
}
