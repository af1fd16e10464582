import { Handshake, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import { phaseOf } from '../../domain/phase';
import { isOpened } from '../../domain/seen-by';
import { type ButtonKind, ButtonLink } from '../../parts/button';
import { Refused } from '../../parts/refused';
import type { OpenDialogue } from '../../use-session';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { type Answers, answersOf, openedTogether } from './answers';
import { RoundButton, useBeginRound } from './begin-round';
import styles from './dialogue.module.css';

type NextThingProps = { open: OpenDialogue; talk: Conversation };

/** How far the conversation is, in words, and what to do next: one primary button, the other ways beside it. */
export function NextThing({ open, talk }: NextThingProps) {
  const t = useWords('desk');
  const answers = answersOf(open, talk);
  const { begin, busy, refusal } = useBeginRound(talk.id);
  const again = isOpened(talk) || answers.given.length > 0;
  const round = (kind: ButtonKind) => <RoundButton kind={kind} again={again} busy={busy} onClick={begin} />;
  return (
    <>
      <AnswerWords answers={answers} opened={isOpened(talk)} apart={talk.sittings !== undefined} />
      <div className={styles.actions}>
        <Ways open={open} talk={talk} answers={answers} round={round} />
      </div>
      <p className={styles.quiet}>{t('dialogue.beginRoundHint')}</p>
      <Refused refusal={refusal} />
    </>
  );
}

type AnswerWordsProps = { answers: Answers; opened: boolean; apart: boolean };

function AnswerWords({ answers, opened, apart }: AnswerWordsProps) {
  const { given, missing, unknown } = answers;
  const late = openedTogether(answers).length;
  const t = useWords('desk');
  const { language } = useLanguage();
  const names = namesInRow(
    missing.map(({ name }) => isolated(name)),
    language,
  );
  return (
    <div>
      {opened ? (
        <p>{t(apart ? 'sittings.someOpened' : 'dialogue.opened')}</p>
      ) : (
        <p>
          {given.length === 0
            ? t('dialogue.nobodyAnswered', { count: missing.length })
            : `${t('dialogue.answered', { given: given.length, count: given.length + missing.length })}. ${t('dialogue.stillClosed')}`}
        </p>
      )}
      {opened && !apart && late > 0 && <p>{t('dialogue.lateAnswers', { count: late })}</p>}
      {names && given.length > 0 && <p className={styles.quiet}>{t('dialogue.missingAnswers', { names })}</p>}
      {unknown > 0 && <p>{t('dialogue.unknownAnswers', { count: unknown })}</p>}
    </div>
  );
}

type WaysProps = NextThingProps & { answers: Answers; round: (kind: ButtonKind) => ReactNode };

function Ways({ open, talk, answers: { given, missing }, round }: WaysProps) {
  const t = useWords('desk');
  const place = `/dialogue/${open.dialogue.id}`;
  const together = (kind: ButtonKind, words: string) => (
    <Link href={`${place}/together/${talk.id}`} asChild>
      <ButtonLink kind={kind} icon={Users}>
        {words}
      </ButtonLink>
    </Link>
  );
  const agree = (kind: ButtonKind) => (
    <Link href={`${place}/agree/${talk.id}`} asChild>
      <ButtonLink kind={kind} icon={Handshake}>
        {t('dialogue.toAgree')}
      </ButtonLink>
    </Link>
  );
  if (phaseOf(talk) === 'agree')
    return (
      <>
        {agree('primary')}
        {together('secondary', t('dialogue.toTogether'))}
        {round('secondary')}
      </>
    );
  if (isOpened(talk))
    return (
      <>
        {together('primary', t('dialogue.goOnTogether'))}
        {agree('secondary')}
        {round('secondary')}
      </>
    );
  if (missing.length === 0)
    return (
      <>
        {together('primary', t('dialogue.toTogether'))}
        {round('secondary')}
      </>
    );
  return (
    <>
      {round('primary')}
      {given.length > 0 && together('secondary', t('dialogue.toTogetherNow'))}
    </>
  );
}
