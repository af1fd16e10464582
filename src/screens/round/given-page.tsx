import { useState } from 'react';
import { isProfessional } from '../../domain/person';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useDesk } from '../../use-session';
import { ForMyself } from './for-myself';
import { useSeat } from './reader';
import { RefusalNotice } from './refusal-notice';
import { Tools } from './tools';

/** The answer is closed. What is left is to give the tablet to the next one. */
export function GivenPage() {
  const t = useWords('respondent');
  const desk = useDesk();
  const { round, person } = useSeat();
  const [refusal, setRefusal] = useState<Refusal>();
  const kept = round.opened ? t('round.given.keptLate', { host: isolated(round.host) }) : t('round.given.kept');
  const passOn = async () => {
    const passed = await desk.takeTablet();
    if (!passed.ok) setRefusal(passed.refusal);
  };
  return (
    <Page
      title={t('round.given.title')}
      before={<Tools sentences={[t('round.given.title'), kept]} />}
      actions={
        <Button kind="primary" onClick={() => void passOn()}>
          {t('round.given.passOn')}
        </Button>
      }
    >
      <Notice kind="saved" role="status">
        <p>{kept}</p>
      </Notice>
      {isProfessional(person.role) && <ForMyself />}
      <RefusalNotice refusal={refusal} />
    </Page>
  );
}
