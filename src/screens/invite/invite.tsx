import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { whoCanBeAsked } from '../../domain/ask-from-home';
import type { Conversation } from '../../domain/dialogue';
import type { Refusal } from '../../domain/result';
import { ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { WayBack } from '../../parts/way-back';
import { conversationIn, type OpenDialogue, useDesk, useDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { InvitationList } from './invitation-list';
import { Shown } from './shown';
import { useInvitations } from './use-invitations';
import { WhoToAsk } from './who-to-ask';

/** Asks people one at a time for an answer from home, and shows what has become of it. */
export function Invite({ id, talk }: { id: string; talk: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  const found = opened.at === 'open' ? conversationIn(opened.open, talk) : undefined;
  if (opened.at === 'open' && found) return <Asking open={opened.open} talk={found} />;
  return (
    <Page title={t('invite.title')} tabTitle={t('invite.tab')} before={<BackToDialogue id={id} />}>
      <Notice kind="warning" role="alert">
        {say(opened.at === 'refused' ? opened.refusal : { type: 'ConversationUnknown' })}
      </Notice>
    </Page>
  );
}

function Asking({ open, talk }: { open: OpenDialogue; talk: Conversation }) {
  const t = useWords('desk');
  const invitations = useInvitations(open);
  const obstacle = useObstacle(open, talk);
  const [shown, show] = useState<string>();
  const before = <BackToDialogue id={open.dialogue.id} />;
  if (obstacle === 'unknown') return null;
  if (shown !== undefined) return <Shown open={open} id={shown} before={before} onDone={() => show(undefined)} />;
  return (
    <Page title={t('invite.title')} lead={t('invite.lead')} tabTitle={t('invite.tab')} width="wide" before={before}>
      <Unreachable />
      {obstacle ? (
        <Obstacle dialogue={open.dialogue.id} talk={talk.id} refusal={obstacle} />
      ) : (
        <WhoToAsk open={open} talk={talk} onMade={(id) => void invitations.again().then(() => show(id))} />
      )}
      <InvitationList open={open} talk={talk.id} invitations={invitations} onShow={show} />
    </Page>
  );
}

function BackToDialogue({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}`} asChild>
      <WayBack>{t('invite.back')}</WayBack>
    </Link>
  );
}

/** Why nobody can be asked just now, if so; `unknown` until that is clear. */
function useObstacle({ dialogue }: OpenDialogue, talk: Conversation): Refusal | 'unknown' | undefined {
  const desk = useDesk();
  const [model, setModel] = useState<Refusal | 'unknown' | undefined>('unknown');
  useEffect(() => {
    let here = true;
    void desk.mayInvite(dialogue.id).then((may) => here && setModel(may.ok ? undefined : may.refusal));
    return () => {
      here = false;
    };
  }, [desk, dialogue.id]);
  if (talk.cancelled) return { type: 'ConversationCancelled' };
  if (talk.ended) return { type: 'ConversationHasEnded' };
  return model ?? (whoCanBeAsked(dialogue, talk).length === 0 ? { type: 'NobodyGivesAView' } : undefined);
}

type ObstacleProps = { dialogue: string; talk: string; refusal: Refusal };

function Obstacle({ dialogue, talk, refusal }: ObstacleProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const nobody = refusal.type === 'NobodyGivesAView';
  return (
    <Notice
      kind="warning"
      title={t('invite.notYetTitle')}
      actions={
        nobody && (
          <Link href={`/dialogue/${dialogue}/prepare/${talk}`} asChild>
            <ButtonLink>{t('invite.toPrepare')}</ButtonLink>
          </Link>
        )
      }
    >
      <p>{nobody ? t('invite.nobody') : say(refusal)}</p>
    </Notice>
  );
}

/** The address of this very device, or of the house it stands in: nobody else comes there. */
function Unreachable() {
  const t = useWords('desk');
  const { hostname, host } = window.location;
  if (!isNear(hostname)) return null;
  return (
    <Notice title={t('invite.localTitle')}>
      <p>{t('invite.localText', { address: host })}</p>
    </Notice>
  );
}

/** Names and addresses that lead nowhere outside (RFC 6761, 6762, 1918, 3927, 4193, 4291). */
function isNear(name: string): boolean {
  return (
    /^(localhost|.*\.(localhost|local|internal|home\.arpa|test))$/.test(name) ||
    /^(127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(1[6-9]|2\d|3[01])\./.test(name) ||
    /^\[(::1?|f[cd]|fe[89ab])/.test(name)
  );
}
