import type { Conversation } from '../../domain/dialogue';
import type { Person } from '../../domain/person';
import { isOpened } from '../../domain/seen-by';
import { ChoiceGroup } from '../../parts/choice-group';
import { Select } from '../../parts/select';
import { TextArea } from '../../parts/text-area';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { type Seat, seats } from './plan-draft';
import styles from './prepare.module.css';
import type { PlanPartProps } from './why-part';

type OneRoomProps = PlanPartProps & { talk: Conversation | undefined };

/** Two sittings are possible when not everyone can be in one room; then everybody's place is chosen. */
export function OneRoom({ draft, dialogue, onChange, talk }: OneRoomProps) {
  const t = useWords('desk');
  const { plan } = draft;
  const put = (change: Partial<typeof plan>) => onChange({ ...draft, plan: { ...plan, ...change } });
  const present = dialogue.persons.filter(({ id }) => !draft.absent.includes(id));
  return (
    <>
      <ChoiceGroup
        legend={t('prepare.oneRoom')}
        layout="row"
        options={[
          { value: 'one', label: t('common.yes') },
          { value: 'two', label: t('prepare.oneRoomNo') },
        ]}
        value={plan.oneRoom ? 'one' : 'two'}
        onChange={(choice) => put({ oneRoom: choice === 'one' })}
      />
      {talk && isOpened(talk) && <p className={styles.quiet}>{t('sittings.openedStay')}</p>}
      {!plan.oneRoom && (
        <>
          {!talk?.opened && <p className={styles.quiet}>{t('sittings.how')}</p>}
          {!talk?.opened && (
            <div className={styles.people}>
              {present.map((person) => (
                <SeatOf
                  key={person.id}
                  person={person}
                  value={draft.seats[person.id]}
                  onChange={(seat) => onChange({ ...draft, seats: { ...draft.seats, [person.id]: seat } })}
                />
              ))}
            </div>
          )}
          <TextArea
            label={t('prepare.sittings')}
            hint={t('prepare.sittingsHint')}
            rows={2}
            maxLength={8000}
            value={plan.sittings}
            onChange={(sittings) => put({ sittings })}
          />
        </>
      )}
    </>
  );
}

type SeatOfProps = { person: Person; value: Seat | undefined; onChange: (seat: Seat) => void };

function SeatOf({ person, value, onChange }: SeatOfProps) {
  const t = useWords('desk');
  return (
    <Select<Seat>
      label={t('sittings.seat', { name: isolated(person.name) })}
      emptyLabel={t('sittings.place')}
      options={seats.map((seat) => ({ value: seat, label: t(`sittings.${seat}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
