import { useState } from 'react';
import { addDays } from '../../domain/calendar';
import { promiseTelling } from '../../domain/decide-child';
import { canBeTold, proposedTeller, tellersOf } from '../../domain/telling';
import { useFocusMove } from '../../parts/focus-move';
import { LinkButton } from '../../parts/link-button';
import { Section } from '../../parts/page';
import { SaveRow } from '../../parts/save-row';
import { type Promise, TellingFields } from '../../parts/telling-fields';
import { useAct, useDesk } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import type { Known } from './child-page';
import styles from './child-page.module.css';

/** Who promised to tell it, as long as nobody has; also where that was skipped in the meeting. */
export function WhoTells({ dialogue, conversation }: Known) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { language } = useLanguage();
  const [changing, change] = useState(false);
  const { move, place } = useFocusMove();
  const { telling, told, cancelled } = conversation;
  if (told || cancelled || !canBeTold(dialogue.child, today())) return null;
  const name = dialogue.persons.find(({ id }) => id === telling?.person)?.name ?? t('common.unknownPerson');
  const title = t('telling.title', { child: isolated(dialogue.child.name) });
  const turn = (next: boolean) => {
    change(next);
    move(next ? 'form' : 'button');
  };
  return (
    <div className="no-print">
      <Section title={title}>
        <p>
          {telling
            ? t('telling.promised', { name: isolated(name), day: dayInWords(telling.by, language) })
            : t('telling.nobody')}
        </p>
        {changing ? (
          <div role="group" aria-label={title} tabIndex={-1} ref={place('form')}>
            <Form dialogue={dialogue} conversation={conversation} onSaved={() => turn(false)} />
          </div>
        ) : (
          <LinkButton onClick={() => turn(true)} ref={place('button')}>
            {t(telling ? 'telling.change' : 'telling.who')}
          </LinkButton>
        )}
      </Section>
    </div>
  );
}

function Form({ dialogue, conversation, onSaved }: Known & { onSaved: () => void }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const { act, busy, refusal } = useAct();
  const { id, telling } = conversation;
  const [value, change] = useState<Promise>({
    person: proposedTeller(dialogue, conversation)?.id ?? '',
    by: telling?.by ?? addDays(today(), 7),
  });
  const save = async () => {
    const done = await act(promiseTelling, { conversation: id, ...value });
    if (done.ok) onSaved();
  };
  return (
    <div className={styles.form}>
      <TellingFields adults={tellersOf(dialogue)} value={value} onChange={change} refusal={refusal} />
      <SaveRow
        label={t('telling.promise')}
        state={busy ? 'saving' : 'empty'}
        onSave={() => void save()}
        refusal={refusal}
      />
    </div>
  );
}
