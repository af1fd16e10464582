import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { conversationIn, type OpenDialogue, useDialogue } from '../../use-session';
import { currentConversation } from '../../domain/card';
import type { Conversation } from '../../domain/dialogue';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';

type TalkGateProps = {
  id: string;
  /** the conversation, or `new` for one that is not planned yet */
  talk: string;
  children: (open: OpenDialogue, talk: Conversation | undefined) => ReactNode;
};

/** Opens the dialogue and finds the conversation; says so calmly when one of them is not there. */
export function TalkGate({ id, talk, children }: TalkGateProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  const current = opened.at === 'open' ? currentConversation(opened.open.dialogue)?.id : undefined;
  // A tablet that died right after the plan was saved comes back to "new": it leads to the one that is planned.
  const meant = useMeant(talk, current, opened.at !== 'opening');
  if (opened.at === 'opening') return null;
  const found = opened.at === 'open' ? conversationIn(opened.open, meant) : undefined;
  if (opened.at === 'open' && (found || talk === 'new')) return children(opened.open, found);
  return (
    <Page title={t('prepare.gone')} tabTitle={t('prepare.tab')} before={<BackToDialogue id={id} />}>
      <Notice kind="warning" role="alert">
        {opened.at === 'refused' ? say(opened.refusal) : t('prepare.goneText')}
      </Notice>
    </Page>
  );
}

/** The conversation that was meant when the page was opened; what is planned on it afterwards does not change that. */
function useMeant(talk: string, current: string | undefined, known: boolean): string {
  const [meant, setMeant] = useState<string>();
  if (known && meant === undefined) setMeant(talk === 'new' ? (current ?? 'new') : talk);
  return meant ?? talk;
}

/** The way back to the dialogue. */
export function BackToDialogue({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('prepare.back')}</WayBack>
    </Link>
  );
}
