import { Printer, Shield, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { moveConversation, planConversation, replanConversation } from '../../domain/decide-conversation';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import type { Plan } from '../../domain/event';
import { useAnnounce } from '../../parts/announcer';
import { Button, ButtonLink } from '../../parts/button';
import { Course } from '../../parts/course';
import { ModelMissing } from '../../parts/model-choice';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { type Act, useAct, useDesk, useDraft } from '../../use-session';
import { useWords } from '../../words/language';
import { useModel } from '../../words/model';
import { AreasPart } from './areas-part';
import { CancelTalk } from './cancel-talk';
import { arrangementOf, draftFor, type PlanDraft, planOf, readPlanDraft } from './plan-draft';
import styles from './prepare.module.css';
import { BackToDialogue, TalkGate } from './talk-gate';
import { WhenPart } from './when-part';
import { WhoPart } from './who-part';
import { WhyPart } from './why-part';

/** Prepares a conversation: why, who, what, where and when; also changes, moves or cancels one that is planned. */
export function Prepare({ id, talk }: { id: string; talk: string }) {
  return (
    <TalkGate id={id} talk={talk}>
      {(open, found) => <PlanPage dialogue={open.dialogue} talk={found} />}
    </TalkGate>
  );
}

type PlanPageProps = { dialogue: Dialogue; talk: Conversation | undefined };

function PlanPage({ dialogue, talk }: PlanPageProps) {
  const t = useWords('desk');
  const [, go] = useLocation();
  return (
    <Page
      title={t('prepare.title')}
      tabTitle={t('prepare.tab')}
      before={
        <>
          <BackToDialogue id={dialogue.id} />
          {talk && <Course dialogue={dialogue.id} conversation={talk} here="prepare" onGo={go} />}
        </>
      }
    >
      {talk?.ended || talk?.cancelled ? (
        <Notice>{t('prepare.goneText')}</Notice>
      ) : (
        <PlanForm dialogue={dialogue} talk={talk} />
      )}
      <div className={styles.actions}>
        <Link href={`/dialogue/${dialogue.id}/for-me/${talk?.id ?? 'new'}`} asChild>
          <ButtonLink kind="quiet" icon={Shield}>
            {t('prepare.forMe')}
          </ButtonLink>
        </Link>
        {talk && !talk.ended && !talk.cancelled && (
          <Link href={`/dialogue/${dialogue.id}/invite/${talk.id}`} asChild>
            <ButtonLink kind="quiet" icon={Smartphone}>
              {t('invite.link')}
            </ButtonLink>
          </Link>
        )}
        <Link href={`/dialogue/${dialogue.id}/paper`} asChild>
          <ButtonLink kind="quiet" icon={Printer}>
            {t('prepare.paper')}
          </ButtonLink>
        </Link>
      </div>
      {talk && !talk.ended && !talk.cancelled && <CancelTalk dialogue={dialogue.id} talk={talk.id} />}
    </Page>
  );
}

function PlanForm({ dialogue, talk }: PlanPageProps) {
  const t = useWords('desk');
  const desk = useDesk();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const { act, busy, refusal } = useAct();
  const model = useModel(dialogue.model);
  const [start] = useState(() => draftFor(dialogue, talk, model, desk.today()));
  const [newId] = useState(desk.newId);
  const [draft, setDraft, letGo] = useDraft(`plan/${dialogue.id}/${talk?.id ?? 'new'}`, readPlanDraft, start);
  if (!draft) return null;
  const save = async () => {
    if (!(await savePlan(act, talk, { draft, plan: planOf(draft, dialogue, desk.today()) }, newId))) return;
    letGo();
    announce(t('common.saved'));
    go(`/dialogue/${dialogue.id}`);
  };
  const parts = { draft, dialogue, onChange: setDraft };
  return (
    <>
      <ModelMissing model={dialogue.model} />
      <WhyPart {...parts} />
      <WhoPart {...parts} />
      <AreasPart {...parts} />
      <WhenPart {...parts} talk={talk} />
      <Refused refusal={refusal} />
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={() => void save()}>
          {talk ? t('prepare.saveChanges') : t('prepare.save')}
        </Button>
        {talk && (
          <Button
            kind="quiet"
            onClick={() => {
              setDraft(draftFor(dialogue, talk, model, desk.today()));
              letGo();
            }}
          >
            {t('prepare.undo')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Saves a new plan, or moves and changes the one there is: a move is an event of its own, with its reason. */
async function savePlan(
  act: Act,
  talk: Conversation | undefined,
  { draft, plan }: { draft: PlanDraft; plan: Plan },
  newId: string,
): Promise<boolean> {
  // What was opened in one room stays in it.
  const sittings = talk?.opened ? undefined : arrangementOf(draft, plan);
  if (!talk) return (await act(planConversation, { conversation: newId, plan, sittings })).ok;
  const { date, time } = plan;
  if (date && isMoved(draft, talk)) {
    const moved = await act(moveConversation, { conversation: talk.id, date, time, reason: draft.reason });
    if (!moved.ok) return false;
  }
  return (await act(replanConversation, { conversation: talk.id, plan, sittings })).ok;
}

/** A conversation that had a day is moved when it gets another; one without a day only gets its first. */
const isMoved = ({ plan }: PlanDraft, { plan: before }: Conversation): boolean =>
  before.date !== undefined && (plan.date !== before.date || plan.time !== before.time);
