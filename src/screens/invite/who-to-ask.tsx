import { useState } from 'react';
import { usualEnd, whoCanBeAsked } from '../../domain/ask-from-home';
import type { Conversation } from '../../domain/dialogue';
import { isProfessional, type Person } from '../../domain/person';
import { sittingsWith } from '../../domain/seen-by';
import { Button } from '../../parts/button';
import { CheckGroup } from '../../parts/check-group';
import { Field } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { Select } from '../../parts/select';
import { type OpenDialogue, useDesk, useFlow, useInside } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { languages } from '../../words/languages';
import { useRefusalWords } from '../../words/refusals';
import styles from './invite.module.css';

type WhoToAskProps = { open: OpenDialogue; talk: Conversation; onMade: (invitation: string) => void };

/** One person to ask, and what their invitation says. */
export function WhoToAsk({ open, talk, onMade }: WhoToAskProps) {
  const t = useWords('desk');
  const [chosen, choose] = useState<string>();
  const people = whoCanBeAsked(open.dialogue, talk);
  const person = people.find(({ id }) => id === chosen);
  return (
    <Section title={t('invite.whoTitle')}>
      <div className={styles.fields}>
        <Select
          label={t('invite.who')}
          emptyLabel={t('invite.choose')}
          // Nothing before the name, also no mark of direction: with a keyboard one chooses by its first letters.
          options={people.map(({ id, name, role }) => ({ value: id, label: `${name} – ${t(`roles.${role}`)}` }))}
          value={chosen}
          onChange={choose}
        />
        {person && <HowToAsk key={person.id} open={open} talk={talk} person={person} onMade={onMade} />}
      </div>
    </Section>
  );
}

function HowToAsk({ open, talk, person, onMade }: WhoToAskProps & { person: Person }) {
  const t = useWords('desk');
  const desk = useDesk();
  const say = useRefusalWords();
  const { run, busy, refusal } = useFlow();
  const { dialogue, waiting } = open;
  const [asking, change] = useAsking(open, talk, person);
  const make = async () => {
    const made = await run(() => desk.invite(dialogue.id, asking, window.location.origin));
    if (made.ok) onMade(made.value);
  };
  const [sitting, other] = sittingsWith(talk, person.id);
  const answered = waiting.some(({ conversation, persons }) => conversation === talk.id && persons.includes(person.id));
  return (
    <>
      {answered && <Notice>{t('invite.hasAnswered', { name: isolated(person.name) })}</Notice>}
      {sitting && !other && (
        <p>{t('sittings.reads', { name: isolated(person.name), sitting: t(`sittings.${sitting}`) })}</p>
      )}
      <Select
        label={t('invite.language')}
        options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        value={asking.language}
        onChange={(language) => change({ language })}
      />
      <Field
        type="date"
        label={t('invite.ends')}
        hint={t('invite.endsHint')}
        value={asking.ends}
        onChange={(ends) => change({ ends })}
      />
      <Field
        label={t('invite.asks')}
        hint={t('invite.asksHint')}
        maxLength={60}
        value={asking.asks}
        onChange={(asks) => change({ asks })}
      />
      <CheckGroup
        legend={t('invite.childTitle')}
        options={[
          {
            value: 'child',
            label: t('invite.child', { name: isolated(dialogue.child.name) }),
            description: t('invite.childHint'),
          },
        ]}
        value={asking.child ? ['child'] : []}
        onChange={(ticked) => change({ child: ticked.length > 0 })}
      />
      {refusal && <Notice kind="warning" role="alert" title={say(refusal)} />}
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={() => void make()}>
          {t('invite.make')}
        </Button>
      </div>
    </>
  );
}

/** What is chosen beforehand: the person's language, the day of the conversation, and no name of the child. */
function useAsking({ dialogue }: OpenDialogue, talk: Conversation, person: Person) {
  const desk = useDesk();
  const { profile } = useInside();
  const [asking, setAsking] = useState(() => {
    const spoken = languages.some(({ code }) => code === person.language);
    const contact = dialogue.persons.find(({ id, role }) => id === dialogue.contact && isProfessional(role));
    return {
      conversation: talk.id,
      person: person.id,
      language: spoken ? person.language : 'da',
      ends: usualEnd(talk, desk.today()),
      asks: (contact?.id === person.id ? undefined : contact?.name)?.slice(0, 40) ?? profile.label,
      child: false,
    };
  });
  return [asking, (part: Partial<typeof asking>) => setAsking({ ...asking, ...part })] as const;
}
