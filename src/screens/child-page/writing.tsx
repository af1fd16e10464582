import { SquarePen } from 'lucide-react';
import { useState } from 'react';
import { writeChildPage } from '../../domain/decide-child';
import { useFocusMove } from '../../parts/focus-move';
import { LinkButton } from '../../parts/link-button';
import { Section } from '../../parts/page';
import { SaveRow } from '../../parts/save-row';
import { TextArea } from '../../parts/text-area';
import { useWriting } from '../../parts/writing';
import { useAct, useDraft } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords, useWordsIn } from '../../words/language';
import type { Known } from './child-page';
import styles from './child-page.module.css';
import { usualRights } from './page-in-words';
import { useReadsWords } from './use-written';

type OwnWords = { notHappening: string; rights: string };

function readWords(kept: unknown): OwnWords | undefined {
  const { notHappening, rights } = (kept ?? {}) as Partial<OwnWords>;
  return typeof notHappening === 'string' && typeof rights === 'string' ? { notHappening, rights } : undefined;
}

/** What the adult writes on the page: what will not happen and why, and from ten the rights in other words. */
export function Writing({ dialogue, conversation, language }: Known & { language: string }) {
  const t = useWords('desk');
  const { act, busy, refusal } = useAct();
  const older = useReadsWords(dialogue);
  const { id, childPage } = conversation;
  const kept: OwnWords = { notHappening: childPage?.notHappening ?? '', rights: childPage?.rights ?? '' };
  const { value, change, changed, wasSaved } = useWriting(useDraft(`child-page/${id}`, readWords, kept), kept);
  if (!value) return null;

  const save = async () => {
    const done = await act(writeChildPage, { conversation: id, ...value });
    if (done.ok) wasSaved(value);
  };
  return (
    <div className="no-print">
      <Section title={t('childPage.writeTitle')}>
        <div className={styles.form}>
          <p>{t('childPage.writeText', { name: isolated(dialogue.child.name) })}</p>
          <TextArea
            label={t('childPage.notHappening')}
            hint={t('childPage.notHappeningHint')}
            value={value.notHappening}
            onChange={(notHappening) => change({ ...value, notHappening })}
          />
          {older && (
            <Rights value={value.rights} language={language} onChange={(rights) => change({ ...value, rights })} />
          )}
          <SaveRow
            label={t('childPage.save')}
            state={busy ? 'saving' : changed ? 'changed' : childPage ? 'saved' : 'empty'}
            onSave={() => void save()}
            refusal={refusal}
          />
        </div>
      </Section>
    </div>
  );
}

type RightsProps = { value: string; language: string; onChange: (rights: string) => void };

/** The usual words stand on the page in the child's language until somebody writes others; no words are the usual ones. */
function Rights({ value, language, onChange }: RightsProps) {
  const t = useWords('desk');
  const usual = usualRights(useWordsIn(language, 'child'));
  const [writing, write] = useState(false);
  const { move, place } = useFocusMove();
  const turn = (next: boolean) => {
    write(next);
    onChange(next ? usual : '');
    move(next ? 'words' : 'button');
  };
  if (!writing && !value)
    return (
      <LinkButton icon={SquarePen} onClick={() => turn(true)} ref={place('button')}>
        {t('childPage.changeRights')}
      </LinkButton>
    );
  return (
    <div
      className={styles.form}
      role="group"
      aria-label={t('childPage.changeRights')}
      tabIndex={-1}
      ref={place('words')}
    >
      <TextArea label={t('childPage.rights')} hint={t('childPage.rightsHint')} value={value} onChange={onChange} />
      <LinkButton onClick={() => turn(false)}>{t('childPage.usualRights')}</LinkButton>
    </div>
  );
}
