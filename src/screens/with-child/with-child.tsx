import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import type { Person } from '../../domain/person';
import { childViewOf } from '../../domain/share-with';
import { readTalkRef } from '../../domain/sitting';
import { ModelMissing } from '../../parts/model-choice';
import { Page } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { conversationIn, type OpenDialogue, useDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { BeforeOpening } from './before-opening';
import { Chosen } from './chosen';
import { KeptWords } from './kept-words';
import { useLooking } from './looking';

/** A child's answer, opened by the adult it chose, with the child; then both say who may see what of it. */
export function WithChild({ id, talk, person }: { id: string; talk: string; person: string }) {
  const say = useRefusalWords();
  // The child's texts are here before the page stands: nothing moves under a finger.
  useWords('child');
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  const open = opened.at === 'open' ? opened.open : undefined;
  const known = open && conversationIn(open, readTalkRef(talk).conversation);
  const child = open?.dialogue.persons.find((one) => one.id === person && one.role === 'child');
  if (open && known && child) return <WithChildPage open={open} known={known} child={child} />;
  const missing = { type: known ? 'PersonUnknown' : 'ConversationUnknown' };
  return <Page title={say(opened.at === 'refused' ? opened.refusal : missing)} before={<Back id={id} />} />;
}

type WithChildPageProps = { open: OpenDialogue; known: Conversation; child: Person };

function WithChildPage({ open, known, child }: WithChildPageProps) {
  const t = useWords('desk');
  const name = isolated(child.name);
  const given = childViewOf(known, child.id);
  const [looking, look] = useLooking(given);
  const waits = open.waiting.some(
    ({ conversation, persons }) => conversation === known.id && persons.includes(child.id),
  );
  return (
    <Page
      title={t('withChild.title', { name })}
      tabTitle={t('withChild.tab')}
      pageId={`with-child-${waits}-${given?.letter ?? ''}-${looking?.at ?? ''}`}
      before={<Back id={open.dialogue.id} />}
    >
      <ModelMissing model={open.dialogue.model} />
      {waits && <BeforeOpening dialogue={open.dialogue.id} conversation={known.id} child={child} />}
      {!waits && given && (
        <Chosen
          key={given.letter}
          dialogue={open.dialogue}
          conversation={known}
          child={child}
          given={given}
          looking={looking}
          onLook={look}
        />
      )}
      {!waits && !given && <p>{t('withChild.nothing', { name })}</p>}
      <KeptWords dialogue={open.dialogue} conversation={known} by={looking?.by} />
    </Page>
  );
}

function Back({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('withChild.back')}</WayBack>
    </Link>
  );
}
