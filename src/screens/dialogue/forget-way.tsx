import { Link } from 'wouter';
import type { Dialogue } from '../../domain/dialogue';
import { asksWhetherNeeded, restsSince } from '../../domain/retention';
import { dueDay } from '../../domain/card';
import { ButtonLink } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Notice } from '../../parts/notice';
import { useDesk, useInside } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import styles from './dialogue.module.css';

/** The way to the page on which a dialogue is forgotten; never straight into it. */
export function ForgetWay({ dialogue }: { dialogue: string }) {
  const t = useWords('desk');
  return (
    <Disclosure summary={t('forget.way')}>
      <div className={styles.stack}>
        <p>{t('forget.wayText')}</p>
        <div>
          <ForgetLink dialogue={dialogue} />
        </div>
      </div>
    </Disclosure>
  );
}

/** Asks, long after the last conversation, whether the dialogue is still needed. It does nothing by itself. */
export function StillNeeded({ dialogue }: { dialogue: Dialogue }) {
  const t = useWords('desk');
  const desk = useDesk();
  const { settings } = useInside();
  const { language } = useLanguage();
  const rests = restsSince(dialogue);
  const count = settings.retentionMonths;
  if (!asksWhetherNeeded({ rests, due: dueDay(dialogue) }, count, desk.today())) return null;
  return (
    <Notice title={t('forget.neededTitle')} actions={<ForgetLink dialogue={dialogue.id} />}>
      <p>{t('forget.neededText', { count, day: dayInWords(rests, language) })}</p>
    </Notice>
  );
}

function ForgetLink({ dialogue }: { dialogue: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${dialogue}/forget`} asChild>
      <ButtonLink>{t('forget.wayOpen')}</ButtonLink>
    </Link>
  );
}
