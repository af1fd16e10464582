import { useState } from 'react';
import { promiseTelling } from '../../domain/decide-child';
import { endConversation } from '../../domain/decide-conversation';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { Modal } from '../../parts/modal';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { useAct, useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import { useModelWords } from '../../words/model';
import { areaName } from '../../words/model-words';
import { sharedReading } from '../../words/reading';
import type { Meeting } from './meeting';
import styles from './agree.module.css';
import { type MayBeUnsaved, mayBeUnsaved, openEndsOf } from './open-ends';
import { PromiseForm, useProposal } from './promise';

/** The end of the conversation, with what stands open; nothing keeps anyone from ending it. */
export function End({ meeting }: { meeting: Meeting }) {
  const t = useWords('desk');
  const desk = useDesk();
  const [asking, ask] = useState(false);
  const [unsaved, setUnsaved] = useState<MayBeUnsaved[]>([]);
  const begin = async () => {
    const drafts = mayBeUnsaved(meeting);
    const kept = await Promise.all(drafts.map(({ draft }) => desk.readDraft(draft)));
    setUnsaved(drafts.filter((_draft, index) => kept[index] !== undefined));
    ask(true);
  };
  return (
    <div className="no-print">
      <Section title={t('agree.endTitle')}>
        <p>{t('agree.endText')}</p>
        {meeting.conversation.sitting && <p>{t('sittings.endsBoth')}</p>}
        <div>
          <Button kind="primary" onClick={() => void begin()}>
            {t('agree.end')}
          </Button>
        </div>
        <EndModal meeting={meeting} unsaved={unsaved} open={asking} onClose={() => ask(false)} />
      </Section>
    </div>
  );
}

type EndModalProps = { meeting: Meeting; unsaved: MayBeUnsaved[]; open: boolean; onClose: () => void };

function EndModal({ meeting, unsaved, open, onClose }: EndModalProps) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const { act, busy, refusal } = useAct();
  const [proposal, propose] = useProposal(meeting);
  const { id: conversation } = meeting.conversation;
  const end = async () => {
    if (proposal && !proposal.skipped) {
      const promised = await act(promiseTelling, { conversation, person: proposal.person, by: proposal.by });
      if (!promised.ok) return;
    }
    const done = await act(endConversation, { conversation });
    if (done.ok) announce(t('agree.endedSaid'));
  };
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t('agree.end')}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('agree.wait')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void end()}>
            {t(proposal && !proposal.skipped ? 'agree.promiseAndEnd' : 'agree.endNow')}
          </Button>
        </>
      }
    >
      <Unsaved meeting={meeting} unsaved={unsaved} />
      <OpenEnds meeting={meeting} />
      {proposal && <PromiseForm meeting={meeting} value={proposal} onChange={propose} refusal={refusal} />}
      <Refused refusal={refusal} />
    </Modal>
  );
}

/** Words that would stay half written: the one thing worth a pause. */
function Unsaved({ meeting, unsaved }: { meeting: Meeting; unsaved: MayBeUnsaved[] }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { open, conversation } = meeting;
  const { child, model } = open.dialogue;
  const reading = sharedReading(useModelWords(model), child, conversation.plan.date ?? today());
  if (unsaved.length === 0) return null;
  const areaOf = (area: string) => areaName(reading, area, conversation.plan.otherTitle);
  const wordsOf = ({ what, area = '' }: MayBeUnsaved): string => {
    if (what === 'note') return t('agree.unsaved.note', { area: areaOf(area) });
    if (what === 'evaluation' || what === 'agreement' || what === 'interpretation') return t(`agree.unsaved.${what}`);
    return t(`agree.missing.${what}`);
  };
  return (
    <Notice kind="warning" title={t('agree.unsavedTitle')}>
      <ul className={styles.points}>
        {unsaved.map((one) => (
          <li key={one.draft}>{wordsOf(one)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function OpenEnds({ meeting }: { meeting: Meeting }) {
  const t = useWords('desk');
  const ends = openEndsOf(meeting);
  if (ends.length === 0) return <p>{t('agree.endAll')}</p>;
  return (
    <div className={styles.close}>
      <p>{t('agree.missingTitle')}</p>
      <ul className={styles.points}>
        {ends.map((end) => (
          <li key={end}>{t(`agree.missing.${end}`)}</li>
        ))}
      </ul>
    </div>
  );
}
