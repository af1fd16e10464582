import { ArrowLeft, ArrowRight, X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import { talkRef } from '../../domain/sitting';
import { Button, ButtonLink } from '../../parts/button';
import { Page } from '../../parts/page';
import { type OpenDialogue, talkIn, useDialogue, useReadOn } from '../../use-session';
import { useWords } from '../../words/language';
import { Answers } from './answers';
import styles from './big-screen.module.css';
import { useChildInRoom } from './child-in-room';
import { Pictures } from './picture-section';
import { areaSentence } from './sentence';
import { marksOfArea, nameOfArea, useTalk } from './talk';

type BigScreenProps = { id: string; talk: string };

/** For everybody in the room: the picture, then one area at a time, very large. No menus, no notes. */
export function BigScreen({ id, talk }: BigScreenProps) {
  const t = useWords('desk');
  const opened = useDialogue(id);
  const on = useReadOn();
  if (opened.at === 'opening') return null;
  const found = opened.at === 'open' ? talkIn(opened.open, talk, on) : undefined;
  if (found?.conversation.opened) return <Sheets open={found.open} conversation={found.conversation} />;
  return (
    <Page title={t('bigScreen.closed')}>
      <Leave id={id} talk={talk} />
    </Page>
  );
}

type SheetsProps = { open: OpenDialogue; conversation: Conversation };

/** The switch for the child in the room is on the tablet; here it only holds. Sheet 0 is the picture, the others are the areas. */
function Sheets({ open, conversation }: SheetsProps) {
  const t = useWords('desk');
  const talk = useTalk(open, conversation, useChildInRoom(open.dialogue, conversation));
  const [sheet, show] = useState(0);
  const area = talk.areas[sheet - 1];
  return (
    <div className={styles.big}>
      <Page
        title={
          area ? <bdi {...marksOfArea(talk, area.area)}>{nameOfArea(talk, area.area)}</bdi> : t('bigScreen.picture')
        }
        tabTitle={t('together.tab')}
        pageId={`sheet-${sheet}`}
        width="full"
      >
        {area ? (
          <>
            <p className={styles.question}>{areaSentence(talk, area, t).question}</p>
            <Answers key={area.area} talk={talk} area={area} large />
          </>
        ) : (
          <Pictures talk={talk} look="chart" size="screen" />
        )}
        <div className={`${styles.turn} no-print`}>
          {sheet > 0 && (
            <Button icon={ArrowLeft} onClick={() => show(sheet - 1)}>
              {t('bigScreen.previous')}
            </Button>
          )}
          {sheet < talk.areas.length && (
            <Button kind="primary" icon={ArrowRight} onClick={() => show(sheet + 1)}>
              {t('bigScreen.next')}
            </Button>
          )}
          <Leave id={talk.dialogue.id} talk={talkRef(conversation)} />
        </div>
      </Page>
    </div>
  );
}

function Leave({ id, talk }: BigScreenProps) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}/together/${talk}`} asChild>
      <ButtonLink kind="quiet" icon={X}>
        {t('bigScreen.leave')}
      </ButtonLink>
    </Link>
  );
}
