import type { ReactNode } from 'react';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import { strengthsQuestion } from '../../words/model-words';
import { asksForWriter } from '../../answering/answer';
import { useGiving } from '../../answering/giving';
import { CheckedArea, useSaid } from './checked-area';
import type { PageOfAnswer } from '../../answering/use-answer';
import { useReader, useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';
import styles from './round.module.css';
import { Tools } from '../../answering/tools';
import { partOf, useIsYouth } from './youth';
import { useKeptTold, useYouthSaid, YouthChecked, YouthSeen } from './youth-checked';
import { YouthSaidNo } from './youth-no';

type CheckPageProps = PageOfAnswer & { give: () => void; giving: boolean; refusal: Refusal | undefined };

/** The whole answer once more, before it is closed. */
export function CheckPage(page: CheckPageProps) {
  const said = useSaid(page.view);
  if (!useIsYouth()) return <Checked {...page} said={said} />;
  return partOf(page.view).takesPart === 'yes' ? <YouthCheck {...page} /> : <YouthSaidNo {...page} />;
}

function YouthCheck(page: CheckPageProps) {
  const { view } = page;
  const said = useYouthSaid(view, useKeptTold(view));
  return (
    <Checked {...page} said={said} seen={(area) => <YouthSeen view={view} area={area} />}>
      <YouthChecked view={view} />
    </Checked>
  );
}

type CheckedProps = CheckPageProps & {
  /** the whole of it in sentences */
  said: string[];
  /** who may see what was answered in an area, where that is chosen */
  seen?: (area: string) => ReactNode;
  children?: ReactNode;
};

function Checked({ view, go, languages, give, giving, refusal, said, seen, children }: CheckedProps) {
  const t = useWords('respondent');
  const { round } = useSeat();
  const { atHome } = useGiving();
  const reader = useReader();
  const { tapped, words } = view.strengths;
  const strengths = [...tapped, ...(words.trim() ? [words] : [])];
  return (
    <Page
      title={t('round.check.title')}
      lead={t('round.check.lead')}
      before={<Tools sentences={said}>{languages}</Tools>}
      actions={
        <>
          <Button kind="primary" busy={giving} onClick={give}>
            {atHome ? t('home.close') : t('round.check.give')}
          </Button>
          <Button onClick={() => go('rate')}>{t('round.check.change')}</Button>
          <RefusalNotice refusal={refusal} />
        </>
      }
    >
      <dl className={styles.checked}>
        <div>
          <dt {...reader.marks}>{strengthsQuestion(reader)}</dt>
          {strengths.map((word) => (
            <dd key={word} className={styles.words} dir="auto">
              {word}
            </dd>
          ))}
          {strengths.length === 0 && <dd className={styles.quiet}>{t('round.check.skipped')}</dd>}
        </div>
        {round.areas.map((area) => (
          <CheckedArea key={area} area={area} view={view} seen={seen} />
        ))}
        {children}
      </dl>
      <HowChecked view={view} />
    </Page>
  );
}

function HowChecked({ view }: Pick<CheckPageProps, 'view'>) {
  const t = useWords('respondent');
  const how = t(`round.how.${view.how}`);
  const writer = asksForWriter(view) ? view.writtenBy?.trim() : undefined;
  return <p className={styles.quiet}>{writer ? t('round.check.writer', { how, writer }) : how}</p>;
}
