import { UserPlus, X } from 'lucide-react';
import type { Home } from '../../domain/home';
import type { Person } from '../../domain/person';
import { Button } from '../../parts/button';
import { ChoiceGroup } from '../../parts/choice-group';
import { LinkButton } from '../../parts/link-button';
import { useDesk } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './dialogue.module.css';
import { useFocusMove } from '../../parts/focus-move';
import type { HomeNames } from './homes-fields';
import { PersonFields } from './person-fields';

/** The first people around a child: the lines, which one is the writer's own, and the one the family turns to. */
export type FirstPeople = {
  persons: Person[];
  own: string;
  contact: string;
  /** in which of two homes a parent sees the child */
  homeOf?: Record<string, Home> | undefined;
};

/** The first two lines, a parent and oneself, stay; one that is left empty is nobody. */
const usualLines = 2;

/** `homes`: what the child's two homes are called, where it has two. */
type FirstPersonsProps = {
  value: FirstPeople;
  homes?: HomeNames | undefined;
  onChange: (value: FirstPeople) => void;
};

/** One line a person, as many as one likes, and the choice of the family's way in among those who have a name. */
export function FirstPersons({ value, homes, onChange }: FirstPersonsProps) {
  const t = useWords('desk');
  const desk = useDesk();
  const { persons, own } = value;
  const put = (changed: Person[]) => onChange({ ...value, persons: changed });
  const { move, place } = useFocusMove();
  const chooseHome = (person: string, home: Home | undefined) => {
    const { [person]: _before, ...rest } = value.homeOf ?? {};
    onChange({ ...value, homeOf: home ? { ...rest, [person]: home } : rest });
  };
  const add = () => {
    const id = desk.newId();
    move(id);
    put([...persons, { id, name: '', role: 'parent', language: 'da' }]);
  };
  return (
    <>
      <p className={styles.quiet}>{t('dialogue.personsHint')}</p>
      <div className={styles.lines}>
        {persons.map((person, index) => (
          <div
            key={person.id}
            className={styles.line}
            ref={(line) => place(person.id)(line?.querySelector('input') ?? null)}
          >
            <PersonFields
              person={person}
              nameLabel={person.id === own ? t('dialogue.ownName') : t('dialogue.personName')}
              onChange={(changed) => put(persons.map((known) => (known.id === changed.id ? changed : known)))}
              homes={homes && { names: homes, of: value.homeOf ?? {}, onChange: (home) => chooseHome(person.id, home) }}
            />
            {index >= usualLines && (
              <LinkButton icon={X} onClick={() => put(persons.filter(({ id }) => id !== person.id))}>
                {person.name.trim()
                  ? t('dialogue.takeOut', { name: isolated(person.name) })
                  : t('dialogue.takeOutNobody')}
              </LinkButton>
            )}
          </div>
        ))}
      </div>
      <div>
        <Button icon={UserPlus} onClick={add}>
          {t('dialogue.addPerson')}
        </Button>
      </div>
      <ContactChoice value={value} onChange={onChange} />
    </>
  );
}

function ContactChoice({ value, onChange }: FirstPersonsProps) {
  const t = useWords('desk');
  const named = value.persons.filter(({ name, role }) => name.trim() && role !== 'child');
  return (
    <ChoiceGroup
      legend={t('dialogue.contact')}
      hint={named.length > 0 ? t('dialogue.contactHint') : t('dialogue.contactNobody')}
      layout="row"
      options={named.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
      value={value.contact}
      onChange={(contact) => onChange({ ...value, contact })}
    />
  );
}
