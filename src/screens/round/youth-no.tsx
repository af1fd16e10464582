import { useGiving } from '../../answering/giving';
import { RefusalNotice } from '../../answering/refusal-notice';
import { Tools } from '../../answering/tools';
import type { PageOfAnswer } from '../../answering/use-answer';
import { hasBegun } from '../../answering/answer';
import type { Taking } from '../../domain/child-part';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { Disclosure } from '../../parts/disclosure';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import styles from './round.module.css';
import { partOf, saysMore, withPart } from './youth';

/** A no is an answer: it is handed in like any other, and nobody is asked why. */
export function YouthNo({ view, change, go }: Pick<PageOfAnswer, 'view' | 'change' | 'go'>) {
  const t = useWords('child');
  const { atHome } = useGiving();
  const say = (takesPart: Taking) => {
    change(withPart(view, { takesPart }), 'takesPart');
    go('check');
  };
  return (
    <Disclosure later summary={t('youth.no.title')}>
      <div className={styles.stack}>
        <p>{t('youth.no.text')}</p>
        {atHome && <p>{t('youth.no.home')}</p>}
        <div className={styles.buttons}>
          <Button onClick={() => say('no')}>{t('youth.no.no')}</Button>
          <Button onClick={() => say('notToday')}>{t('youth.no.notToday')}</Button>
        </div>
      </div>
    </Disclosure>
  );
}

type SaidNoProps = PageOfAnswer & { give: () => void; giving: boolean; refusal: Refusal | undefined };

/** The no once more, before it is handed in. What was written before stays until then. */
export function YouthSaidNo({ view, change, go, languages, give, giving, refusal }: SaidNoProps) {
  const t = useWords('child');
  const own = useWords('respondent');
  const { atHome } = useGiving();
  const answer = partOf(view).takesPart === 'notToday' ? 'notToday' : 'no';
  const title = t(`youth.no.${answer}`);
  const said = [t(`mode.declined.${answer}`), t(`mode.declined.${answer}Text`)];
  const sentences = hasBegun(view) || saysMore(view) ? [...said, t('youth.no.lost')] : said;
  const after = () => {
    change(withPart(view, { takesPart: 'yes' }), 'takesPart');
    go('first');
  };
  return (
    <Page
      title={title}
      before={<Tools sentences={[title, ...sentences]}>{languages}</Tools>}
      actions={
        <>
          <Button kind="primary" busy={giving} onClick={give}>
            {atHome ? own('home.close') : own('round.check.give')}
          </Button>
          <Button onClick={after}>{t('youth.no.after')}</Button>
          <RefusalNotice refusal={refusal} />
        </>
      }
    >
      <div className={styles.reading}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Page>
  );
}
