import { useState } from 'react';
import { type DayPlace, dayPlaces } from '../../domain/day-place';
import { childOf } from '../../domain/person';
import { type PartChoice, type TransitionPart, transitionParts } from '../../domain/transition';
import { Button } from '../../parts/button';
import { CheckGroup } from '../../parts/check-group';
import { Field } from '../../parts/field';
import { Select } from '../../parts/select';
import { TextArea } from '../../parts/text-area';
import type { OpenDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import styles from './pass-on.module.css';

export type Chosen = Omit<PartChoice, 'today'>;

type PartProps = { open: OpenDialogue; busy: boolean; onSend: (choice: Chosen) => void; onLeave: () => void };

/** What of a dialogue goes along when a child changes place; nothing is chosen beforehand. */
export function Part({ open: { dialogue }, busy, onSend, onLeave }: PartProps) {
  const t = useWords('desk');
  const [place, setPlace] = useState('');
  const [day, setDay] = useState<DayPlace>(dialogue.child.day);
  const [persons, setPersons] = useState<string[]>([]);
  const [parts, setParts] = useState<TransitionPart[]>([]);
  const [parents, setParents] = useState('');
  const child = childOf(dialogue);
  const others = dialogue.persons.filter(({ id }) => id !== child?.id);
  return (
    <div className={styles.form}>
      <p>{t('part.lead')}</p>
      <Field label={t('part.place')} hint={t('part.placeHint')} value={place} onChange={setPlace} />
      <Select
        label={t('part.day')}
        options={dayPlaces.map((value) => ({ value, label: t(`dayPlaces.${value}`) }))}
        value={day}
        onChange={setDay}
      />
      <CheckGroup
        legend={t('part.persons')}
        hint={t('part.personsHint')}
        options={others.map(({ id, name, role }) => ({
          value: id,
          label: (
            <>
              <bdi>{name}</bdi> · {t(`roles.${role}`)}
            </>
          ),
        }))}
        value={persons}
        onChange={setPersons}
      />
      <CheckGroup
        legend={t('part.parts')}
        hint={t('part.partsHint')}
        options={transitionParts.map((value) => ({ value, label: t(`part.choice.${value}`) }))}
        value={parts}
        onChange={setParts}
      />
      <TextArea
        label={t('part.parents')}
        hint={t('part.parentsHint')}
        rows={2}
        maxLength={1000}
        value={parents}
        onChange={setParents}
      />
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={() => onSend({ place, day, persons, parts, parents })}>
          {t('part.send')}
        </Button>
        <Button onClick={onLeave}>{t('passOn.leave')}</Button>
      </div>
    </div>
  );
}
