import { Link } from 'wouter';
import { bandOn } from '../../domain/calendar';
import type { Participation } from '../../domain/event';
import type { Person } from '../../domain/person';
import { ButtonLink } from '../../parts/button';
import { Section } from '../../parts/page';
import { Select } from '../../parts/select';
import { TextArea } from '../../parts/text-area';
import { useDesk } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { HowTheChildAnswers } from './child-answers';
import { participationIn, waysFor, withParticipation } from './plan-draft';
import styles from './prepare.module.css';
import type { PlanPartProps } from './why-part';

/** Who takes part and how, and who else matters to the child. */
export function WhoPart({ draft, dialogue, onChange }: PlanPartProps) {
  const t = useWords('desk');
  const { today } = useDesk();
  const band = bandOn(dialogue.child.birth, today());
  const { plan } = draft;
  const children = dialogue.persons.filter(
    (person) => person.role === 'child' && participationIn(draft, person, band) === 'view',
  );
  return (
    <Section title={t('prepare.whoTitle')}>
      <div className={styles.fields}>
        <p className={styles.quiet}>{t('prepare.whoHint')}</p>
        <div className={styles.people}>
          {dialogue.persons.map((person) => (
            <HowSomeoneTakesPart
              key={person.id}
              person={person}
              value={participationIn(draft, person, band)}
              onChange={(how) => onChange(withParticipation(draft, person.id, how))}
            />
          ))}
        </div>
        {children.map((person) => (
          <HowTheChildAnswers key={person.id} dialogue={dialogue} name={person.name} />
        ))}
        <div>
          <Link href={`/dialogue/${dialogue.id}`} asChild>
            <ButtonLink kind="quiet">{t('prepare.whoMore')}</ButtonLink>
          </Link>
        </div>
        <TextArea
          label={t('prepare.others')}
          hint={t('prepare.othersHint')}
          rows={2}
          maxLength={8000}
          value={plan.othersWhoMatter}
          onChange={(othersWhoMatter) => onChange({ ...draft, plan: { ...plan, othersWhoMatter } })}
        />
      </div>
    </Section>
  );
}

type HowProps = {
  person: Person;
  value: Participation | undefined;
  onChange: (how: Participation | 'absent') => void;
};

function HowSomeoneTakesPart({ person, value, onChange }: HowProps) {
  const t = useWords('desk');
  const ways = waysFor(person.role).map((how) => ({ value: how, label: t(`participations.${how}`) }));
  // Whoever changed role since the plan was made keeps a way that is no longer offered; then the first one counts.
  const chosen = value === undefined || ways.some((way) => way.value === value) ? value : ways[0]?.value;
  return (
    <Select<Participation | 'absent'>
      label={t('prepare.whoIs', { name: isolated(person.name), role: t(`roles.${person.role}`) })}
      hint={person.role === 'child' && chosen === 'talks' && t('prepare.childTalks', { name: isolated(person.name) })}
      options={[...ways, { value: 'absent', label: t('prepare.absent') }]}
      value={chosen ?? 'absent'}
      onChange={onChange}
    />
  );
}
