import { MessageCircle } from 'lucide-react';
import { useGiving } from '../../answering/giving';
import { RefusalNotice } from '../../answering/refusal-notice';
import { useReader, useSeat } from '../../answering/seat';
import type { PageOfAnswer } from '../../answering/use-answer';
import { emergencyNumber } from '../../domain/model';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { useFlow } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { Call } from './call';
import styles from './round.module.css';
import { partOf, withPart } from './youth';

/**
 * "I want to talk to an adult": in a round those at the tablet see it at once, and nothing else; at home stands whom one
 * can call, because nobody reads the answer yet.
 */
export function YouthTalk({ view, change }: Pick<PageOfAnswer, 'view' | 'change'>) {
  const t = useWords('child');
  const { person } = useSeat();
  const { askForAdult } = useGiving();
  const { run, busy, refusal } = useFlow();
  const wants = partOf(view).wantsToTalk === true;
  const ask = () => {
    change(withPart(view, { wantsToTalk: true }), 'talk');
    if (askForAdult) void run(() => askForAdult(person.id));
  };
  return (
    <Section title={t('youth.talk.title')}>
      {(!wants || askForAdult) && (
        <div>
          <Button icon={MessageCircle} busy={busy} onClick={ask}>
            {t('youth.talk.ask')}
          </Button>
        </div>
      )}
      <div role="status" className={styles.stack}>
        {wants && <p>{t('youth.talk.noted')}</p>}
        {wants && !askForAdult && <WhomToCall />}
      </div>
      {wants && (
        <div>
          <Button kind="quiet" onClick={() => change(withPart(view, { wantsToTalk: undefined }), 'talk')}>
            {t('youth.talk.undo')}
          </Button>
        </div>
      )}
      <RefusalNotice refusal={refusal} />
    </Section>
  );
}

/** The truth about when the answer is read, and whom one can call before. */
function WhomToCall() {
  const t = useWords('child');
  const { language } = useLanguage();
  const { date } = useSeat().round;
  const { structure } = useReader();
  const line = structure.numbers.find(({ id }) => id === 'childLine');
  return (
    <Notice
      actions={
        <>
          {line && <Call number={line.tel} />}
          <Call number={emergencyNumber(structure)} />
        </>
      }
    >
      <p>
        {date ? t('mode.talkHome.beforeDate', { date: dayInWords(date, language) }) : t('mode.talkHome.before')}{' '}
        {t('mode.talkHome.go')}
      </p>
    </Notice>
  );
}
