import { Link, useLocation } from 'wouter';
import { talkRef } from '../../domain/sitting';
import { Course } from '../../parts/course';
import { Page } from '../../parts/page';
import { SittingChoice, SittingHere } from '../../parts/sitting-choice';
import { WayBack } from '../../parts/way-back';
import { type TalkInRoom, talkIn, useDialogue, useReadOn } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { BeforeOpening } from './before-opening';
import { Opened } from './opened';
import { Unplaced } from './unplaced';
import { useOpening } from './use-opening';

/** What happens on the shared tablet in the meeting: first closed, then, once all see it, open. */
export function Together({ id, talk }: { id: string; talk: string }) {
  const say = useRefusalWords();
  const opened = useDialogue(id);
  const on = useReadOn();
  if (opened.at === 'opening') return null;
  const found = opened.at === 'open' ? talkIn(opened.open, talk, on) : undefined;
  if (found?.known.sittings && !found.conversation.sitting) return <WhoSitsHere {...found} />;
  if (found) return <TogetherPage {...found} />;
  const refusal = opened.at === 'refused' ? opened.refusal : { type: 'ConversationUnknown' };
  return <Page title={say(refusal)} before={<BackToDialogue id={id} />} />;
}

/** In two sittings nothing is shown before it is said who sits here. */
function WhoSitsHere({ open, known }: TalkInRoom) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { id, child, persons } = open.dialogue;
  return (
    <Page
      title={t('together.title', { name: isolated(child.name) })}
      tabTitle={t('together.tab')}
      pageId="together-who"
      before={<BackToDialogue id={id} />}
    >
      <Unplaced known={known} persons={persons} dialogue={id} />
      <SittingChoice
        known={known}
        persons={persons}
        onChoose={(sitting) => go(`/dialogue/${id}/together/${talkRef({ id: known.id, sitting })}`)}
      />
    </Page>
  );
}

function TogetherPage({ open, conversation, known }: TalkInRoom) {
  const t = useWords('desk');
  const [, go] = useLocation();
  const { id, child, persons } = open.dialogue;
  const opening = useOpening(open, known, conversation.sitting);
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
      {conversation.sitting && (
        <SittingHere
          known={known}
          persons={persons}
          sitting={conversation.sitting}
          onChange={() => go(`/dialogue/${id}/together/${known.id}`)}
        />
      )}
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
