import { Plus, SquarePen } from 'lucide-react';
import { useState } from 'react';
import type { Agreement } from '../../domain/agreement';
import { correctAgreement, makeAgreement } from '../../domain/decide-agreements';
import type { Conversation } from '../../domain/dialogue';
import { halfWritten } from '../../domain/half-written';
import { inRoom, talkRef } from '../../domain/sitting';
import { Button } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { useDesk, useDraft } from '../../use-session';
import { useWords } from '../../words/language';
import type { Meeting } from './meeting';
import styles from './agree.module.css';
import { AgreementForm, isBlank, readAgreement } from './agreement-form';
import { AgreementWords } from './agreement-words';

/** The agreements of this conversation, and the making of a new one. */
export function Fresh({ meeting }: { meeting: Meeting }) {
  const t = useWords('desk');
  const { open, conversation, over } = meeting;
  const made = open.dialogue.agreements.filter((agreement) => agreement.conversation === conversation.id);
  return (
    <>
      {made.length > 0 && (
        <ul className={styles.list}>
          {made.map((agreement) => (
            <li key={agreement.id} className={styles.card}>
              <Made meeting={meeting} agreement={agreement} />
            </li>
          ))}
        </ul>
      )}
      {made.length === 0 && <p className={over ? undefined : 'print-only'}>{t('agree.freshNone')}</p>}
      {!over && <NewAgreement meeting={meeting} isFirst={made.length === 0} />}
    </>
  );
}

function Made({ meeting, agreement }: { meeting: Meeting; agreement: Agreement }) {
  const t = useWords('desk');
  const [mending, mend] = useState(false);
  const { persons } = meeting.open.dialogue;
  if (mending && !meeting.over) return <Mend meeting={meeting} agreement={agreement} onDone={() => mend(false)} />;
  return (
    <>
      <AgreementWords agreement={agreement} persons={persons} />
      {!meeting.over && (
        <div className="no-print">
          <LinkButton icon={SquarePen} onClick={() => mend(true)}>
            {t('agree.change')}
          </LinkButton>
        </div>
      )}
    </>
  );
}

function Mend({ meeting, agreement, onDone }: { meeting: Meeting; agreement: Agreement; onDone: () => void }) {
  const { id, conversation, aim, sign, action, responsible, date, decidedElsewhere = '', sitting } = agreement;
  const kept = {
    id,
    conversation,
    aim,
    sign,
    action,
    responsible,
    date,
    decidedElsewhere,
    ...(sitting && { sitting }),
  };
  const [draft, setDraft, letGo] = useDraft(halfWritten.agreement(id), readAgreement, kept);
  const done = () => {
    letGo();
    onDone();
  };
  if (!draft) return null;
  return (
    <AgreementForm
      dialogue={meeting.open.dialogue}
      sitting={meeting.conversation.sitting}
      value={draft}
      onChange={setDraft}
      decide={correctAgreement}
      onSaved={done}
      onCancel={done}
    />
  );
}

/** Opens by a tap, or by itself when half-written words lie there from before a lock. */
function NewAgreement({ meeting, isFirst }: { meeting: Meeting; isFirst: boolean }) {
  const t = useWords('desk');
  const { newId } = useDesk();
  const { dialogue } = meeting.open;
  const [adding, add] = useState(false);
  const [blank, setBlank] = useState(() => blankAgreement(newId(), meeting.conversation));
  const [draft, setDraft, letGo] = useDraft(
    halfWritten.newAgreement(talkRef(meeting.conversation)),
    readAgreement,
    blank,
  );
  if (!draft) return null;
  const change = (next: Agreement) => {
    setDraft(next);
    if (isBlank(next)) letGo();
  };
  const clear = () => {
    const next = blankAgreement(newId(), meeting.conversation);
    setBlank(next);
    setDraft(next);
    letGo();
    add(false);
  };
  if (!adding && isBlank(draft))
    return (
      <div className="no-print">
        <Button icon={Plus} onClick={() => add(true)}>
          {t(isFirst ? 'agree.addFirst' : 'agree.add')}
        </Button>
      </div>
    );
  return (
    <div className={`${styles.card} no-print`}>
      <AgreementForm
        dialogue={dialogue}
        sitting={meeting.conversation.sitting}
        value={draft}
        onChange={change}
        decide={makeAgreement}
        onSaved={clear}
        onCancel={clear}
      />
    </div>
  );
}

/** In two sittings it is for this one, until someone lets the other in. */
const blankAgreement = (id: string, conversation: Conversation): Agreement => ({
  id,
  ...inRoom(conversation),
  aim: '',
  sign: '',
  action: '',
  responsible: '',
  date: '',
  decidedElsewhere: '',
});
