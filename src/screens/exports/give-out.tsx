import { FileDown } from 'lucide-react';
import { Link } from 'wouter';
import { Button } from '../../parts/button';
import type { Dialogue } from '../../domain/dialogue';
import { hasSittings } from '../../domain/seen-by';
import { giveFile } from '../../parts/give-file';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { type OpenDialogue, useDesk, useDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useAllModelWords } from '../../words/model';
import { professionalReading } from '../../words/reading';
import { useRefusalWords } from '../../words/refusals';
import { dialogueFile, tableFile } from './files';
import styles from './exports.module.css';

/** Gives a dialogue out in open formats, after the warning that anyone can read them. */
export function GiveOut({ id }: { id: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  if (opened.at === 'open') return <GiveOutPage open={opened.open} />;
  return <Page title={say(opened.refusal)} tabTitle={t('exports.tab')} before={<Back id={id} />} />;
}

function GiveOutPage({ open }: { open: OpenDialogue }) {
  const t = useWords('desk');
  const { today, noteUse } = useDesk();
  const { dialogue } = open;
  const inWords = useAllModelWords();
  const reading = professionalReading(inWords(dialogue.model), dialogue.child, today());
  const children = childrenWhoSpoke(dialogue);
  const give = (file: File) => {
    void giveFile(file);
    void noteUse('exported', dialogue.id);
  };
  return (
    <Page
      title={t('exports.title')}
      tabTitle={t('exports.tab')}
      pageId={`give-out-${dialogue.id}`}
      before={<Back id={dialogue.id} />}
    >
      <Notice kind="warning" title={t('exports.warning')}>
        <p>{t('exports.warningMore')}</p>
        {hasSittings(dialogue) && <p>{t('sittings.exported')}</p>}
      </Notice>
      <Section title={t('exports.dialogueTitle')}>
        <p className={styles.words}>{t('exports.dialogueText')}</p>
        {children.map((name) => (
          <Notice key={name} title={t('exports.childKept', { name })} />
        ))}
        <div>
          <Button icon={FileDown} onClick={() => give(dialogueFile(open))}>
            {t('exports.dialogue')}
          </Button>
        </div>
      </Section>
      <Section title={t('exports.tableTitle')}>
        <p className={styles.words}>{t('exports.tableText')}</p>
        {children.map((name) => (
          <p key={name} className={styles.words}>
            {t('exports.childTable', { name })}
          </p>
        ))}
        <div>
          <Button icon={FileDown} onClick={() => give(tableFile(dialogue, reading, inWords, t))}>
            {t('exports.table')}
          </Button>
        </div>
      </Section>
    </Page>
  );
}

/** The names of children whose opened answers are among the events, isolated. */
const childrenWhoSpoke = ({ persons, conversations }: Dialogue): string[] =>
  persons
    .filter(({ id }) => conversations.some(({ childViews }) => childViews.some(({ view }) => view.person === id)))
    .map(({ name }) => isolated(name));

function Back({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('exports.back')}</WayBack>
    </Link>
  );
}
