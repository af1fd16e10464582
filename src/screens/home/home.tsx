import { Download, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { matchesSearch } from '../../domain/card';
import { ButtonLink } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Field } from '../../parts/field';
import { LongList } from '../../parts/long-list';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { useInside } from '../../use-session';
import { useWords } from '../../words/language';
import { BackupReminder } from './backup-reminder';
import { ClockNotice } from './clock-notice';
import { ClosedDialogues } from './closed-dialogues';
import { DialogueRow } from './dialogue-row';
import styles from './home.module.css';
import { Resting } from './resting';

/** So few dialogues are found by looking. */
const fewDialogues = 5;

/** The dialogues as a calm list, due first. Never a degree: a list of worries would rank children. */
export function Home() {
  const t = useWords('desk');
  const { cards, unreadable, example } = useInside();
  const create = (
    <Link href="/dialogue/new" asChild>
      <ButtonLink kind="primary" icon={Plus}>
        {t('home.new')}
      </ButtonLink>
    </Link>
  );
  return (
    <Page title={t('home.title')} tabTitle={t('home.tab')} pageId="home">
      <ClockNotice />
      <BackupReminder />
      {unreadable > 0 && (
        <Notice title={t('home.unreadable', { count: unreadable })}>
          <p>{t('home.unreadableText')}</p>
        </Notice>
      )}
      <Resting />
      {cards.length === 0 ? (
        <Empty
          title={t('home.emptyTitle')}
          actions={
            <>
              {create}
              {!example && <ToRestore />}
              {!example && <ToTakeOver />}
            </>
          }
        >
          <p>{t('home.emptyText')}</p>
        </Empty>
      ) : (
        <>
          <div>{create}</div>
          <Dialogues />
          {!example && (
            <div>
              <ToTakeOver />
            </div>
          )}
        </>
      )}
    </Page>
  );
}

function ToRestore() {
  const t = useWords('desk');
  return (
    <Link href="/restore" asChild>
      <ButtonLink kind="quiet">{t('backup.toRestore')}</ButtonLink>
    </Link>
  );
}

function ToTakeOver() {
  const t = useWords('desk');
  return (
    <Link href="/take-over" asChild>
      <ButtonLink kind="quiet" icon={Download}>
        {t('takeOver.link')}
      </ButtonLink>
    </Link>
  );
}

function Dialogues() {
  const t = useWords('desk');
  const { cards } = useInside();
  const [search, setSearch] = useState('');
  // Who searches finds closed ones among the others.
  const shown = cards.filter((card) => matchesSearch(card, search) && (search.trim() || !card.closed));
  const folded = search.trim() ? [] : cards.filter(({ closed }) => closed);
  return (
    <div className={styles.dialogues}>
      {cards.length > fewDialogues && (
        <Field type="search" label={t('home.search')} value={search} onChange={setSearch} />
      )}
      {shown.length > 0 ? (
        // Another search is another list, from its beginning.
        <LongList
          key={search}
          aria-label={t('home.list')}
          items={shown}
          row={(card) => <DialogueRow key={card.dialogue} card={card} />}
          more={(count) => t('common.showMore', { count })}
        />
      ) : (
        search.trim() && <p role="status">{t('home.nothingFound')}</p>
      )}
      <ClosedDialogues cards={folded} />
    </div>
  );
}
