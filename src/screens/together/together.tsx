import { Link, useLocation } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import { Course } from '../../parts/course';
import { Page } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { conversationIn, type OpenDialogue, useDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { BeforeOpening } from './before-opening';
import { Opened } from './opened';
import { useOpening } from './use-opening';

/** What happens on the shared tablet in the meeting: first closed, then, once all see it, open. */
export function Together({ id, talk }: { id: string; talk: string }) {
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  const conversation = opened.at === 'open' ? conversationIn(opened.open, talk) : undefined;
  if (opened.at === 'open' && conversation) return <TogetherPage open={opened.open} conversation={conversation} />;
  const refusal = opened.at === 'refused' ? opened.refusal : { type: 'ConversationUnknown' };
  return <Page title={say(refusal)} before={<BackToDialogue id={id} />} />;
}

function TogetherPage({ open, conversation }: { open: OpenDialogue; conversation: Conversation }) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { id, child } = open.dialogue;
  const opening = useOpening(open, conversation.id);
  return (
    <Page
      title={t('together.title', { name: isolated(child.name) })}
      tabTitle={t('together.tab')}
      pageId={`together-${conversation.opened}`}
      lead={!conversation.opened && t('together.closedLead')}
      width={conversation.opened ? 'wide' : 'text'}
      before={
        <>
          <BackToDialogue id={id} />
          <Course dialogue={id} conversation={conversation} here="together" onGo={go} />
        </>
      }
    >
      {conversation.opened ? (
        <Opened open={open} conversation={conversation} opening={opening} />
      ) : (
        <BeforeOpening open={open} conversation={conversation} opening={opening} />
      )}
    </Page>
  );
}

function BackToDialogue({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('together.back')}</WayBack>
    </Link>
  );
}
