import type { ReactNode } from 'react';
import { LanguagePicker } from '../../parts/language-picker';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import { useDesk, useFlow } from '../../use-session';
import { hasBegun } from '../../answering/answer';
import { Doors } from './doors';
import { type FirstWords, useFirstWords } from './first-words';
import { HowGiven } from './how-given';
import { languagesOf } from '../../answering/languages-of';
import type { PageOfAnswer } from '../../answering/use-answer';
import { OtherLanguage } from './other-language';
import { useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';
import styles from './round.module.css';
import { Tools } from '../../answering/tools';
import { saysMore, useIsYouth } from './youth';
import { useYouthFirst } from './youth-first';
import { YouthNo } from './youth-no';
import { YouthOpener } from './youth-opener';

/** Before the first answer: who asks, who will see it and when, what one may do. */
export function FirstPage(page: PageOfAnswer) {
  const words = useFirstWords();
  return useIsYouth() ? <YouthFirst {...page} note={words} /> : <First {...page} words={words} />;
}

/** A young person reads who sees it first, chooses whom, and may say no. */
function YouthFirst({ note, ...page }: PageOfAnswer & { note: FirstWords }) {
  const sentences = useYouthFirst();
  const words = { ...note, sentences, aloud: [...sentences, ...(note.note ? [note.noteFrom, note.note] : [])] };
  return (
    <First {...page} words={words}>
      <YouthOpener {...page} />
      <YouthNo {...page} />
    </First>
  );
}

type FirstProps = PageOfAnswer & { words: FirstWords; children?: ReactNode };

function First({ view, change, keeping, go, words, children }: FirstProps) {
  const t = useWords('respondent');
  const desk = useDesk();
  const { run, refusal } = useFlow();
  const { person } = useSeat();
  const begun = hasBegun(view) || saysMore(view);
  return (
    <Page
      title={t('round.first.title', { name: isolated(person.name) })}
      before={
        <Tools sentences={words.aloud}>
          <Languages />
        </Tools>
      }
      actions={
        <>
          <Doors
            {...{ view, change, go }}
            away={t('round.first.notMe')}
            onAway={() => void run(() => desk.takeTablet())}
          />
          <RefusalNotice refusal={refusal} />
        </>
      }
    >
      <div className={styles.reading}>
        {words.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {words.note && (
          <figure className={styles.note}>
            <figcaption>{words.noteFrom}</figcaption>
            <blockquote dir="auto">{words.note}</blockquote>
          </figure>
        )}
        {!languageOf(view.language).checked && <p className={styles.small}>{t('round.first.unchecked')}</p>}
        <OtherLanguage />
      </div>
      {person.answered && !begun && (
        <Notice>
          <p>{t('round.first.answered')}</p>
        </Notice>
      )}
      {begun && (
        <Notice>
          <p>{t('round.first.kept')}</p>
        </Notice>
      )}
      {children}
      <HowGiven view={view} change={change} />
      <RefusalNotice refusal={keeping.refusal} />
    </Page>
  );
}

function Languages() {
  const t = useWords('respondent');
  const { person } = useSeat();
  const { language, setLanguage } = useLanguage();
  return (
    <LanguagePicker
      label={t('round.first.language')}
      languages={languagesOf(person)}
      value={language}
      onChange={setLanguage}
    />
  );
}
