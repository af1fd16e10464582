import { useState } from 'react';
import { places } from '../../domain/place';
import { type Answer } from '../../domain/view';
import { Disclosure } from '../../parts/disclosure';
import { Select } from '../../parts/select';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { placeIn } from '../../answering/answer';
import { useReader, useSeat } from '../../answering/seat';
import styles from './round.module.css';

type AreaWordsProps = { answer: Answer | undefined; onChange: (change: Partial<Answer>) => void };

/** Own words about an area and where the person sees it; both are optional and folded away until asked for. */
export function AreaWords({ answer, onChange }: AreaWordsProps) {
  const t = useWords('respondent');
  const { round, person } = useSeat();
  const { reader } = useReader();
  const [open, setOpen] = useState(Boolean(answer?.words));
  return (
    <Disclosure later look="quiet" summary={t('round.rate.words')} open={open} onToggle={setOpen}>
      <div className={styles.stack}>
        <TextArea
          label={t('round.rate.wordsLabel')}
          hint={reader === 'professional' && t('round.rate.wordsHint')}
          value={answer?.words ?? ''}
          onChange={(words) => onChange({ words })}
        />
        <Select
          label={t('round.rate.place')}
          options={places.map((place) => ({ value: place, label: t(`round.places.${place}`) }))}
          value={answer?.place ?? placeIn(round, person)}
          onChange={(place) => onChange({ place })}
        />
      </div>
    </Disclosure>
  );
}
