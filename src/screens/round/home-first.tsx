import type { ReactNode } from 'react';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { useFlow } from '../../use-session';
import type { Asked } from '../../use-at-home';
import { dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import { hasBegun } from '../../answering/answer';
import { Doors } from './doors';
import { useGiving } from '../../answering/giving';
import { useHomeFirstWords } from './home-first-words';
import { saysMore, useIsYouth } from './youth';
import { useYouthFirst } from './youth-first';
import { YouthNo } from './youth-no';
import { YouthOpener } from './youth-opener';
import { type Speak, SpokenPicker } from '../../answering/spoken-picker';
import { PhonesLanguage } from './home-speak';
import { HowGiven } from './how-given';
import { OtherLanguage } from './other-language';
import { useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';
import styles from './round.module.css';
import { Tools } from '../../answering/tools';
import type { PageOfAnswer } from '../../answering/use-answer';

type HomeFirstProps = PageOfAnswer & { asked: Asked; speak: Speak };

/** Before the first answer at home: who asks, who will see it and when, what one may do. */
export function HomeFirst(page: HomeFirstProps) {
  const sentences = useHomeFirstWords(page.asked);
  return useIsYouth() ? <YouthFirst {...page} /> : <First {...page} sentences={sentences} />;
}

/** A young person reads who sees it first, chooses whom, and may say no. */
function YouthFirst(page: HomeFirstProps) {
  return (
    <First {...page} sentences={useYouthFirst(page.asked)}>
      <YouthOpener {...page} />
      <YouthNo {...page} />
    </First>
  );
}

type FirstProps = HomeFirstProps & { sentences: string[]; children?: ReactNode };

function First({ view, change, keeping, go, asked, speak, sentences, children }: FirstProps) {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const { dropAnswer } = useGiving();
  const { run, refusal } = useFlow();
  const { person } = useSeat();
  const { checked } = languageOf(language);
  return (
    <Page
      title={t('home.first.title')}
      before={
        <Tools sentences={checked ? sentences : [...sentences, t('round.first.unchecked')]}>
          <SpokenPicker speak={speak} />
          <PhonesLanguage speak={speak} />
        </Tools>
      }
      actions={
        <>
          <Doors
            {...{ view, change, go }}
            away={t('home.first.decline')}
            onAway={() => void run(() => dropAnswer(person.id))}
          />
          <RefusalNotice refusal={refusal} />
        </>
      }
    >
      <div className={styles.reading}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {!checked && <p className={styles.small}>{t('round.first.unchecked')}</p>}
        <OtherLanguage />
      </div>
      <Told asked={asked} begun={hasBegun(view) || saysMore(view)} />
      {children}
      <HowGiven view={view} change={change} />
      <RefusalNotice refusal={keeping.refusal} />
    </Page>
  );
}

/** What has happened before: too late, half-given, or given once already. */
function Told({ asked, begun }: { asked: Asked; begun: boolean }) {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const told = [
    asked.late && t('home.first.late', { date: dayInWords(asked.ends, language) }),
    begun && t('home.first.kept'),
    asked.answered && !begun && t('home.first.answered'),
  ].filter((words) => words !== false);
  return told.map((words) => (
    <Notice key={words}>
      <p>{words}</p>
    </Notice>
  ));
}
