import { useState } from 'react';
import { CheckGroup } from '../../parts/check-group';
import { Disclosure } from '../../parts/disclosure';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import { strengthsQuestion, strengthWords } from '../../words/model-words';
import { InDanish } from './also-danish';
import { Kept } from '../../answering/kept';
import type { PageOfAnswer } from '../../answering/use-answer';
import { ReadAloud } from '../../answering/read-aloud';
import { useReader } from '../../answering/seat';
import { Signed } from '../../answering/signed';
import styles from './round.module.css';

/** What goes well: once, for the whole child, before any worry. Words to tap, and room for own ones. */
export function StrengthsCard({ view, change, keeping, again }: PageOfAnswer) {
  const t = useWords('respondent');
  const reader = useReader();
  const { tapped, words } = view.strengths;
  const [open, setOpen] = useState(words !== '');
  const question = strengthsQuestion(reader);
  const offered = strengthWords(reader);
  // Words tapped before the language was changed stay, as they were tapped.
  const options = [...offered, ...tapped.filter((word) => !offered.includes(word))];
  const set = (next: Partial<typeof view.strengths>) =>
    change({ ...view, strengths: { ...view.strengths, ...next } }, 'strengths');
  return (
    <section className={styles.card}>
      <div className={styles.aloud}>
        <ReadAloud sentences={[question, ...options]} what={question} language={reader.marks.lang} />
      </div>
      <Signed question="strengths" />
      <CheckGroup
        legend={
          <>
            <h2 className={styles.question} {...reader.marks}>
              {question}
            </h2>
            <InDanish say={strengthsQuestion} />
          </>
        }
        hint={t('round.rate.strengths')}
        look="chip"
        options={options.map((word) => ({
          value: word,
          label: (
            <>
              <bdi {...reader.marks}>{word}</bdi>
              <InDanish say={(danish) => strengthWords(danish)[offered.indexOf(word)] ?? ''} />
            </>
          ),
        }))}
        value={tapped}
        onChange={(chosen) => set({ tapped: chosen })}
      />
      <div className={styles.unfolding}>
        <Disclosure later look="quiet" summary={t('round.rate.strengthsOwn')} open={open} onToggle={setOpen}>
          <TextArea label={t('round.rate.wordsLabel')} value={words} onChange={(own) => set({ words: own })} />
        </Disclosure>
        <Kept where="strengths" keeping={keeping} again={again} />
      </div>
    </section>
  );
}
