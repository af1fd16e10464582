import { Pencil, UserPlus } from 'lucide-react';
import type { Ref } from 'react';
import { currentConversation } from '../../domain/card';
import type { Dialogue } from '../../domain/dialogue';
import { homeOf } from '../../domain/home';
import type { Person } from '../../domain/person';
import { Button } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { List } from '../../parts/list';
import { Section } from '../../parts/page';
import { PersonMark } from '../../parts/person-mark';
import { useDesk, useDraft } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import { homeWords } from '../../words/place-words';
import styles from './dialogue.module.css';
import { draftReader } from './draft-form';
import { useFocusMove } from '../../parts/focus-move';
import { type PersonEditing, PersonEditor } from './person-editor';

const readDraft = draftReader<PersonEditing>('person/1');

/** The people around the child; each can be mended, taken out, or made the family's way in, also in mid-meeting. */
export function People({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const desk = useDesk();
  const [editing, setEditing, letGo] = useDraft<PersonEditing | null>(`person/${dialogue.id}`, readDraft, null);
  const { move, place } = useFocusMove();
  const begin = (person: Person, isNew: boolean) => {
    setEditing(editingOf(dialogue, person, isNew));
    move('editor');
  };
  const close = (person?: string) => {
    setEditing(null);
    letGo();
    move(person ?? 'add');
  };
  const editor = editing && (
    <PersonEditor dialogue={dialogue} editing={editing} onChange={setEditing} onClose={close} focus={place('editor')} />
  );
  return (
    <Section title={t('dialogue.peopleTitle')}>
      <List>
        {dialogue.persons.map((person) =>
          editing?.person.id === person.id ? (
            <li key={person.id}>{editor}</li>
          ) : (
            <PersonRow
              key={person.id}
              person={person}
              isContact={dialogue.contact === person.id}
              home={homeWords(dialogue, person.id)}
              three={dialogue.threeSteps.includes(person.id)}
              focus={place(person.id)}
              onChange={() => begin(person, false)}
            />
          ),
        )}
      </List>
      {editing?.isNew
        ? editor
        : !editing && (
            <div>
              <Button
                ref={place('add')}
                icon={UserPlus}
                onClick={() => begin({ id: desk.newId(), name: '', role: 'parent', language: 'da' }, true)}
              >
                {t('dialogue.addPerson')}
              </Button>
            </div>
          )}
    </Section>
  );
}

/** Someone as they stand in the dialogue, to be mended; whoever is new joins the conversation that is under way. */
const editingOf = (dialogue: Dialogue, person: Person, isNew: boolean): PersonEditing => ({
  form: 'person/1',
  person,
  isNew,
  contact: false,
  joins: isNew && currentConversation(dialogue) !== undefined,
  home: homeOf(dialogue, person.id),
  three: dialogue.threeSteps.includes(person.id),
});

type PersonRowProps = {
  person: Person;
  isContact: boolean;
  home: string;
  three: boolean;
  focus: Ref<HTMLButtonElement>;
  onChange: () => void;
};

function PersonRow({ person, isContact, home, three, focus, onChange }: PersonRowProps) {
  const t = useWords('desk');
  const spoken = languageOf(person.language);
  const words = [
    t(`roles.${person.role}`),
    ...(home ? [home] : []),
    ...(spoken.code === 'da' ? [] : [spoken.name]),
    ...(three ? [t('steps.three')] : []),
    ...(isContact ? [t('dialogue.isContact')] : []),
  ];
  return (
    <li className={styles.person}>
      <PersonMark name={person.name} roleLabel={words.join(' · ')} />
      <LinkButton
        ref={focus}
        icon={Pencil}
        onClick={onChange}
        aria-label={t('dialogue.changePerson', { name: isolated(person.name) })}
      >
        {t('common.change')}
      </LinkButton>
    </li>
  );
}
