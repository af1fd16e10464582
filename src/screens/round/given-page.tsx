import { isProfessional } from '../../domain/person';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { useWords } from '../../words/language';
import { useDesk, useFlow } from '../../use-session';
import { ForMyself } from './for-myself';
import { useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';
import { Tools } from '../../answering/tools';
import { isYouth } from './youth';

/** The answer is closed. What is left is to give the tablet to the next one. */
export function GivenPage() {
  const t = useWords('respondent');
  const { round, person } = useSeat();
  const kept = (person.sits ?? round).opened ? t('round.given.keptLate') : t('round.given.kept');
  if (isYouth(round, person)) return <YouthGiven />;
  return <Given kept={kept} />;
}

/** Nobody opens a young person's answer with the others'. */
function YouthGiven() {
  return <Given kept={useWords('child')('youth.closed')} />;
}

function Given({ kept }: { kept: string }) {
  const t = useWords('respondent');
  const desk = useDesk();
  const { person } = useSeat();
  const { run, refusal } = useFlow();
  return (
    <Page
      title={t('round.given.title')}
      before={<Tools sentences={[t('round.given.title'), kept]} />}
      actions={
        <Button kind="primary" onClick={() => void run(() => desk.takeTablet())}>
          {t('round.given.passOn')}
        </Button>
      }
    >
      <Notice kind="saved" role="status">
        <p>{kept}</p>
      </Notice>
      {isProfessional(person.role) && !person.steps && <ForMyself />}
      <RefusalNotice refusal={refusal} />
    </Page>
  );
}
