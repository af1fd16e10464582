import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { conversationIn, type OpenDialogue, useDialogue } from '../../use-session';
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
  if (opened.at === 'opening') return null;
  const found = opened.at === 'open' ? conversationIn(opened.open, talk) : undefined;
  if (opened.at === 'open' && (found || talk === 'new')) return children(opened.open, found);
  return (
    <Page title={t('prepare.gone')} tabTitle={t('prepare.tab')} before={<BackToDialogue id={id} />}>
      <Notice kind="warning" role="alert">
        {opened.at === 'refused' ? say(opened.refusal) : t('prepare.goneText')}
      </Notice>
    </Page>
  );
}

/** The way back to the dialogue. */
export function BackToDialogue({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <div>
      <Link href={`/dialogue/${id}`} asChild>
        <ButtonLink kind="quiet" icon={ArrowLeft}>
          {t('prepare.back')}
        </ButtonLink>
      </Link>
    </div>
  );
}
