import { Link } from 'wouter';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { canBeTold, openTellings } from '../../domain/telling';
import { ButtonLink } from '../../parts/button';
import { Section } from '../../parts/page';
import { useDesk } from '../../use-session';
import { dayInWords, daysFrom } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';

/** Whom someone promised to tell the child what was agreed, and the way to the page that they read together. */
export function TellChild({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const [first] = openTellings(dialogue);
  if (!first) return null;
  return (
    <Section title={t('telling.title', { child: isolated(dialogue.child.name) })}>
      <Promised dialogue={dialogue} {...first.telling} />
      <div>
        <ToChildPage dialogue={dialogue} talk={first.id} />
      </div>
    </Section>
  );
}

function Promised({ dialogue, person, by }: { dialogue: Dialogue; person: string; by: string }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { language } = useLanguage();
  const name = dialogue.persons.find(({ id }) => id === person)?.name ?? t('common.unknownPerson');
  return (
    <>
      <p>{t('telling.promised', { name: isolated(name), day: dayInWords(by, language) })}</p>
      {by < today() && <p>{t('dialogue.promiseOverdue', { when: daysFrom(today(), by, language) })}</p>}
    </>
  );
}

/** What the child said to what it was told. Its words stand on its own page alone. */
export function ToldWords({ dialogue, talk: { told } }: { dialogue: Dialogue; talk: Conversation }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const child = isolated(dialogue.child.name);
  if (!told) return null;
  return (
    <p>
      {t('telling.told', { child, day: dayInWords(told.day, language) })}{' '}
      {told.answer && t(`telling.answer.${told.answer}`, { child })}
    </p>
  );
}

/** The way to the child's page, where it is old enough for one. In: the id of the conversation. */
export function ToChildPage({ dialogue, talk }: { dialogue: Dialogue; talk: string }) {
  const t = useWords('desk');
  const { today } = useDesk();
  if (!canBeTold(dialogue.child, today())) return null;
  return (
    <Link href={`/dialogue/${dialogue.id}/child-page/${talk}`} asChild>
      <ButtonLink kind="quiet">{t('childPage.link', { name: isolated(dialogue.child.name) })}</ButtonLink>
    </Link>
  );
}
