import { useState } from 'react';
import { Link } from 'wouter';
import type { Dialogue } from '../../domain/dialogue';
import type { Refusal } from '../../domain/result';
import { writtenAsText } from '../../domain/written';
import { Button } from '../../parts/button';
import { CheckGroup } from '../../parts/check-group';
import { Page } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { TakeAway } from '../../parts/take-away';
import { WrittenParts } from '../../parts/written-page';
import { WayBack } from '../../parts/way-back';
import { useDesk, useInside } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { useTakeAwayWords } from '../../words/take-away';
import { planInWords } from './plan-in-words';

/** One page with the open agreements of several children of one family, chosen by the professional. */
export function OnePlan() {
  const t = useWords('desk');
  const [chosen, choose] = useState<string[]>([]);
  const { gather, busy, refusal, plan, change } = usePlan();
  return (
    <Page
      title={t('oneplan.title')}
      tabTitle={t('oneplan.tab')}
      lead={<span className="no-print">{t('oneplan.lead')}</span>}
      before={<Back />}
    >
      {plan ? (
        <Plan dialogues={plan} onChange={change} />
      ) : (
        <>
          <Choice chosen={chosen} onChange={choose} />
          <Refused refusal={refusal} />
          <div>
            <Button kind="primary" busy={busy} disabled={chosen.length === 0} onClick={() => void gather(chosen)}>
              {t('oneplan.show')}
            </Button>
          </div>
        </>
      )}
    </Page>
  );
}

function Choice({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  const t = useWords('desk');
  const { cards } = useInside();
  if (cards.length === 0) return <p>{t('oneplan.nobody')}</p>;
  return (
    <CheckGroup
      legend={t('oneplan.choose')}
      options={cards.map(({ dialogue, name, promises }) => ({
        value: dialogue,
        label: <bdi>{name}</bdi>,
        description: t('home.promises', { count: promises }),
      }))}
      value={chosen}
      onChange={onChange}
    />
  );
}

function Plan({ dialogues, onChange }: { dialogues: Dialogue[]; onChange: () => void }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { noteUse } = useDesk();
  const takeAway = useTakeAwayWords();
  const note = (way: 'exported' | 'printed') => dialogues.forEach(({ id }) => void noteUse(way, id));
  const parts = planInWords(dialogues, language, t);
  return (
    <>
      <TakeAway
        text={writtenAsText({ title: t('oneplan.title'), parts })}
        fileName="samsyn-plan.txt"
        words={takeAway}
        onTaken={note}
      />
      <WrittenParts parts={parts} />
      <div className="no-print">
        <Button onClick={onChange}>{t('oneplan.again')}</Button>
      </div>
    </>
  );
}

/** Opens the dialogues one after the other. What was read lives in this screen alone and is gone with it. */
function usePlan() {
  const desk = useDesk();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [plan, setPlan] = useState<Dialogue[]>();
  const gather = async (ids: string[]) => {
    setBusy(true);
    const read: Dialogue[] = [];
    let no: Refusal | undefined;
    for (const id of ids) {
      const opened = await desk.openDialogue(id);
      const state = desk.state();
      if (!opened.ok) no = opened.refusal;
      else if (state.at === 'inside' && state.open?.dialogue.id === id) read.push(state.open.dialogue);
    }
    setBusy(false);
    setRefusal(no);
    if (!no) setPlan(read);
  };
  return { gather, busy, refusal, plan, change: () => setPlan(undefined) };
}

function Back() {
  const t = useWords('desk');
  return (
    <Link href="/" asChild>
      <WayBack>{t('oneplan.back')}</WayBack>
    </Link>
  );
}
