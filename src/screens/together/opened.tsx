import { Monitor, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import { talkRef } from '../../domain/sitting';
import { Button, ButtonLink } from '../../parts/button';
import { ModelMissing } from '../../parts/model-choice';
import { Contents } from '../../parts/contents';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { type OpenDialogue, usePrint } from '../../use-session';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { Areas } from './areas';
import { AreasOnPaper } from './areas-on-paper';
import { ChildComesFirst } from './child-comes-first';
import { ChildInRoomSwitch, useChildInRoom } from './child-in-room';
import { LateAnswers } from './late-answers';
import { Picture } from './picture-section';
import { SharedAim, WhatWorks } from './shared-words';
import { Strengths } from './strengths';
import { type Talk, useTalk } from './talk';
import styles from './together.module.css';
import type { Opening } from './use-opening';

const parts = ['strengths', 'picture', 'areas', 'works', 'aim'] as const;

type OpenedProps = { open: OpenDialogue; conversation: Conversation; opening: Opening };

/** One long calm page, in the order of the talk: what goes well first, the aim last. */
export function Opened({ open, conversation, opening }: OpenedProps) {
  const t = useWords('desk');
  const { change, ...inRoom } = useChildInRoom(open.dialogue, conversation);
  const talk = useTalk(open, conversation, inRoom);
  return (
    <>
      {conversation.ended && <Notice title={t('together.ended')} />}
      <ModelMissing model={open.dialogue.model} />
      <ChildComesFirst dialogue={open.dialogue.id} conversation={conversation} opening={opening} />
      {!conversation.cancelled && <LateAnswers opening={opening} people={talk.dialogue.persons} />}
      <Without talk={talk} waiting={[...opening.persons, ...opening.children]} />
      <ChildInRoomSwitch talk={talk} onChange={change} />
      <OnThisPage />
      <Part part="strengths">
        <Strengths talk={talk} />
      </Part>
      <Part part="picture">
        <Picture talk={talk} />
      </Part>
      <Part part="areas">
        <Areas talk={talk} />
        <AreasOnPaper talk={talk} />
      </Part>
      <Part part="works">
        <WhatWorks talk={talk} />
      </Part>
      <Part part="aim">
        <SharedAim talk={talk} />
      </Part>
      <Onward talk={talk} />
    </>
  );
}

/** Those who were to answer and did not; said once, quietly, without a reproach. */
function Without({ talk, waiting }: { talk: Talk; waiting: string[] }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const { participants } = talk.conversation.plan;
  const missing = talk.dialogue.persons.filter(
    ({ id }) =>
      participants.some(({ person, how }) => person === id && how === 'view') &&
      !waiting.includes(id) &&
      !talk.voices.some(({ person }) => person.id === id),
  );
  if (missing.length === 0) return null;
  const names = namesInRow(
    missing.map(({ name }) => isolated(name)),
    language,
  );
  return <p className={styles.quiet}>{t('together.without', { names })}</p>;
}

function OnThisPage() {
  const t = useWords('desk');
  const sections = parts.map((part) => ({ id: part, title: t(`together.sections.${part}`) }));
  return <Contents label={t('together.onThisPage')} sections={sections} />;
}

function Part({ part, children }: { part: (typeof parts)[number]; children: ReactNode }) {
  const t = useWords('desk');
  return (
    <div id={part} className={styles.part} tabIndex={-1}>
      <Section title={t(`together.sections.${part}`)}>{children}</Section>
    </div>
  );
}

function Onward({ talk: { dialogue, conversation } }: { talk: Talk }) {
  const t = useWords('desk');
  const print = usePrint(dialogue.id);
  return (
    <div className={`${styles.actions} no-print`}>
      <Link href={`/dialogue/${dialogue.id}/agree/${talkRef(conversation)}`} asChild>
        <ButtonLink kind="primary">{t('together.toAgree')}</ButtonLink>
      </Link>
      <Link href={`/dialogue/${dialogue.id}/big-screen/${talkRef(conversation)}`} asChild>
        <ButtonLink kind="quiet" icon={Monitor}>
          {t('together.bigScreen')}
        </ButtonLink>
      </Link>
      <Button kind="quiet" icon={Printer} onClick={print}>
        {t('common.print')}
      </Button>
    </div>
  );
}
