import { useState } from 'react';
import { meetsSigns } from '../../domain/person';
import type { View } from '../../domain/view';
import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import { useModelWords } from '../../words/model';
import { degreeWords, type Reading, signsOf } from '../../words/model-words';
import { stepsOn } from '../../answering/answer';
import { useReader, useSeat } from '../../answering/seat';
import styles from './round.module.css';

type SignsElsewhereProps = { view: View; area: string };

/** A language in which nobody has written examples yet offers the Danish ones, and says that they are. */
export function SignsElsewhere({ view, area }: SignsElsewhereProps) {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const reader = useReader();
  const { person } = useSeat();
  const [open, setOpen] = useState(false);
  if (
    view.scale === 'three' ||
    language === 'da' ||
    reader.marks.lang ||
    !meetsSigns(person.role) ||
    hasSigns(reader, view, area)
  )
    return null;
  return (
    <Disclosure
      look="quiet"
      summary={t('round.rate.signsElsewhere', { language: isolated(languageOf('da').name) })}
      open={open}
      onToggle={setOpen}
    >
      {open && <DanishSigns view={view} area={area} />}
    </Disclosure>
  );
}

const hasSigns = (reader: Reading, view: View, area: string): boolean =>
  stepsOn(reader.structure, view.scale).some(({ degree }) => signsOf(reader, area, degree).length > 0);

function DanishSigns({ view, area }: SignsElsewhereProps) {
  const reader = useReader();
  const { round } = useSeat();
  const danish = { ...reader, ...useModelWords(round.model, 'da') };
  return (
    <dl className={styles.steps} lang="da" dir="ltr">
      {stepsOn(danish.structure, view.scale).map(({ degree, shape }) => (
        <div key={degree} className={styles.step}>
          <DegreeShape shape={shape} size="s" />
          <dt>{degreeWords(danish, view.scale, degree).label}</dt>
          {signsOf(danish, area, degree).map((sign) => (
            <dd key={sign}>{sign}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
