import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import type { Person } from '../../domain/person';
import { Button, ButtonLink } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Modal } from '../../parts/modal';
import { Notice } from '../../parts/notice';
import { PersonMark } from '../../parts/person-mark';
import type { OpenDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { ChildComesFirst } from './child-comes-first';
import { BrokenNotice } from './late-answers';
import styles from './together.module.css';
import type { Opening } from './use-opening';

type BeforeOpeningProps = { open: OpenDialogue; conversation: Conversation; opening: Opening };

/** Who has answered and who has not; nothing is shown of any answer. */
export function BeforeOpening({ open, conversation, opening }: BeforeOpeningProps) {
  const t = useWords('desk');
  const { plan } = conversation;
  const people = (how: 'view' | 'talks') =>
    open.dialogue.persons.filter(({ id }) => plan.participants.some((one) => one.person === id && one.how === how));
  const hasAnswered = ({ id }: Person) => [...opening.persons, ...opening.given, ...opening.children].includes(id);
  const answered = open.dialogue.persons.filter(hasAnswered);
  const missing = people('view').filter((person) => !hasAnswered(person));
  const something = opening.count + opening.given.length + opening.opened > 0;
  const unknown = opening.count - opening.persons.length;
  return (
    <>
      {!plan.oneRoom && !conversation.sitting && <Sittings words={plan.sittings} />}
      <ChildComesFirst dialogue={open.dialogue.id} conversation={conversation} opening={opening} />
      {!something && opening.children.length === 0 && <NobodyYet dialogue={open.dialogue.id} />}
      {something && <OpenTogether opening={opening} apart={conversation.sitting !== undefined} />}
      <People title={t('together.answered')} people={answered} />
      {unknown > 0 && <p className={styles.quiet}>{t('together.unknownAnswers', { count: unknown })}</p>}
      {missing.length > 0 ? (
        <People title={t('together.notAnswered')} people={missing} />
      ) : (
        <p className={styles.quiet}>{t('together.everyoneAnswered')}</p>
      )}
      <People title={t('together.talks')} people={people('talks')} />
    </>
  );
}

function Sittings({ words }: { words: string }) {
  const t = useWords('desk');
  return (
    <Notice title={t('together.sittingsTitle')}>
      {words && <p dir="auto">{words}</p>}
      <p>{t('together.sittingsText')}</p>
    </Notice>
  );
}

function NobodyYet({ dialogue }: { dialogue: string }) {
  const t = useWords('desk');
  const back = (
    <Link href={`/dialogue/${dialogue}`} asChild>
      <ButtonLink kind="primary">{t('together.toDialogue')}</ButtonLink>
    </Link>
  );
  return (
    <Empty title={t('together.nobodyTitle')} actions={back}>
      <p>{t('together.nobodyText')}</p>
    </Empty>
  );
}

function People({ title, people }: { title: string; people: Person[] }) {
  const t = useWords('desk');
  if (people.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.small}>{title}</h2>
      <ul className={styles.people}>
        {people.map(({ id, name, role }) => (
          <li key={id}>
            <PersonMark name={name} roleLabel={t(`roles.${role}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opening is an event that all in the room can see: it is said first, and then done. */
function OpenTogether({ opening, apart }: { opening: Opening; apart: boolean }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const [asking, ask] = useState(false);
  const open = async () => {
    await opening.open(t('together.openedSaid'));
    ask(false);
  };
  return (
    <div className={styles.group}>
      <div>
        <Button kind="primary" icon={MailOpen} onClick={() => ask(true)}>
          {t('together.open')}
        </Button>
      </div>
      {opening.refusal && <Notice kind="warning" role="alert" title={say(opening.refusal)} />}
      <BrokenNotice count={opening.broken} />
      <Modal
        open={asking}
        onClose={() => ask(false)}
        title={t('together.open')}
        closeLabel={t('common.close')}
        actions={
          <>
            <Button onClick={() => ask(false)}>{t('together.wait')}</Button>
            <Button kind="primary" icon={MailOpen} busy={opening.busy} onClick={() => void open()}>
              {t('together.openNow')}
            </Button>
          </>
        }
      >
        <p className={styles.large}>{t(apart ? 'sittings.openText' : 'together.openText')}</p>
      </Modal>
    </div>
  );
}
