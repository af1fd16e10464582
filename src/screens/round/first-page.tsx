import { LanguagePicker } from '../../parts/language-picker';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import { useDesk, useFlow } from '../../use-session';
import { hasBegun } from '../../answering/answer';
import { Doors } from './doors';
import { useFirstWords } from './first-words';
import { HowGiven } from './how-given';
import { languagesOf } from '../../answering/languages-of';
import type { PageOfAnswer } from '../../answering/use-answer';
import { OtherLanguage } from './other-language';
import { useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';
import styles from './round.module.css';
import { Tools } from '../../answering/tools';

/** Before the first answer: who asks, who will see it and when, what one may do. */
export function FirstPage({ view, change, keeping, go }: PageOfAnswer) {
  const t = useWords('respondent');
  const desk = useDesk();
  const { run, refusal } = useFlow();
  const { person } = useSeat();
  const words = useFirstWords();
  const begun = hasBegun(view);
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
