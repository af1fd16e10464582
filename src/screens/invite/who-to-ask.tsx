import { useState } from 'react';
import { usualEnd, whoCanBeAsked } from '../../domain/ask-from-home';
import { childBandFor } from '../../domain/child-band';
import type { Conversation, Dialogue } from '../../domain/dialogue';
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
  const answered = waiting.some(({ conversation, persons }) => conversation === talk.id && persons.includes(person.id));
  return (
    <>
      {answered && <Notice>{t('invite.hasAnswered', { name: isolated(person.name) })}</Notice>}
      <BeforeAsking dialogue={dialogue} talk={talk} person={person} />
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

type BeforeAskingProps = { dialogue: Dialogue; talk: Conversation; person: Person };

/** Who will read the answer where there are two sittings, and on which screens a child answers. */
function BeforeAsking({ dialogue, talk, person }: BeforeAskingProps) {
  const t = useWords('desk');
  const [sitting, other] = sittingsWith(talk, person.id);
  const name = isolated(person.name);
  if (person.role === 'child') return <BeforeAskingTheChild dialogue={dialogue} name={name} />;
  return sitting && !other && <p>{t('sittings.reads', { name, sitting: t(`sittings.${sitting}`) })}</p>;
}

/** A young person's invitation goes to the own phone; a younger child gets the screens of its own. */
function BeforeAskingTheChild({ dialogue, name }: { dialogue: Dialogue; name: string }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const band = childBandFor(dialogue, today());
  return (
    <Notice>
      {band === '13-17'
        ? t('childMode.ownPhone', { name })
        : t('childMode.fromHome', { name, band: t(`childMode.bands.${band}`) })}
    </Notice>
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
