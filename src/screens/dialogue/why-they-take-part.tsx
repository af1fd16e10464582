import { useState } from 'react';
import { noteBasis } from '../../domain/decide-persons';
import type { Dialogue } from '../../domain/dialogue';
import { type Basis, bases } from '../../domain/event';
import { isProfessional } from '../../domain/person';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Refused } from '../../parts/refused';
import { Select } from '../../parts/select';
import { useAct, useDesk } from '../../use-session';
import { shortDay } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** On which basis each professional takes part, with the day it was noted. It opens and closes nothing. */
export function WhyTheyTakePart({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const [chosen, setChosen] = useState<Record<string, Basis>>({});
  const professionals = dialogue.persons.filter(({ role }) => isProfessional(role));
  const save = async () => {
    for (const [person, basis] of Object.entries(chosen))
      if (!(await act(noteBasis, { person, basis, day: today() })).ok) return;
    setChosen({});
    announce(t('common.saved'));
  };
  return (
    <Disclosure summary={t('dialogue.basisTitle')}>
      <div className={styles.stack}>
        <p>{professionals.length > 0 ? t('dialogue.basisHint') : t('dialogue.basisNobody')}</p>
        {professionals.map(({ id, name }) => {
          const noted = dialogue.bases[id];
          return (
            <Select
              key={id}
              label={<bdi>{name}</bdi>}
              hint={noted && t('dialogue.basisSince', { day: shortDay(noted.day, language) })}
              emptyLabel={t('dialogue.basisNone')}
              options={bases.map((basis) => ({ value: basis, label: t(`dialogue.basis.${basis}`) }))}
              value={chosen[id] ?? noted?.basis}
              onChange={(basis) => setChosen({ ...chosen, [id]: basis })}
            />
          );
        })}
        <Refused refusal={refusal} />
        {professionals.length > 0 && (
          <div>
            <Button busy={busy} disabled={Object.keys(chosen).length === 0} onClick={() => void save()}>
              {t('dialogue.basisSave')}
            </Button>
          </div>
        )}
      </div>
    </Disclosure>
  );
}
