import { CircleCheck } from 'lucide-react';
import { initialsOf } from '../../domain/person';
import { Button } from '../../parts/button';
import { List, Row } from '../../parts/list';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Initials } from '../../parts/person-mark';
import { useLanguage, useWords } from '../../words/language';
import { languages } from '../../words/languages';
import { type RoundPerson, useDesk, useFlow, useRound } from '../../use-session';
import { RefusalNotice } from '../../answering/refusal-notice';
import { AsksNotice } from './asks-notice';
import styles from './round.module.css';
import { Tools } from '../../answering/tools';

/** Where the tablet lies between two people: whose turn is it? */
export function Table({ onEnd }: { onEnd: () => void }) {
  const t = useWords('respondent');
  const round = useRound();
  const desk = useDesk();
  const { run, refusal } = useFlow();
  const allAnswered = round.people.every(({ answered }) => answered);
  return (
    <Page
      title={t('round.table.title')}
      lead={t('round.table.lead')}
      before={<Tools sentences={[t('round.table.title'), t('round.table.lead')]} />}
      actions={
        <Button kind={allAnswered ? 'primary' : 'secondary'} onClick={onEnd}>
          {t('round.table.end')}
        </Button>
      }
    >
      <AsksNotice />
      <RefusalNotice refusal={refusal} />
      {allAnswered && (
        <Notice role="status">
          <p>{t('round.table.allAnswered')}</p>
        </Notice>
      )}
      <List aria-label={t('round.table.people')}>
        {round.people.map((person) => (
          <PersonRow key={person.id} person={person} onTake={() => void run(() => desk.takeTablet(person.id))} />
        ))}
      </List>
    </Page>
  );
}

function PersonRow({ person, onTake }: { person: RoundPerson; onTake: () => void }) {
  const t = useWords('respondent');
  const roles = useWords('desk');
  const { language } = useLanguage();
  // Whoever does not read this page finds the own language beside the own name.
  const own = languages.find(({ code }) => code === person.language && code !== language);
  return (
    <Row
      title={<bdi>{person.name}</bdi>}
      onOpen={onTake}
      start={<Initials>{initialsOf(person.name)}</Initials>}
      end={
        person.answered && (
          <span className={styles.answered}>
            <CircleCheck aria-hidden />
            {t('round.table.answered')}
          </span>
        )
      }
    >
      <p>
        {roles(`roles.${person.role}`)}
        {own && ' · '}
        {own && <bdi lang={own.code}>{own.name}</bdi>}
      </p>
      {person.answered && <p>{t('round.table.again')}</p>}
    </Row>
  );
}
