import { useState } from 'react';
import type { Refusal, Result } from '../../domain/result';
import { useAnnounce } from '../../parts/announcer';
import { Button } from '../../parts/button';
import { List, Row } from '../../parts/list';
import { Modal } from '../../parts/modal';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { type ListedInvitation, type OpenDialogue, useDesk, useFlow } from '../../use-session';
import { momentInWords, shortDay } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import { useRefusalWords } from '../../words/refusals';
import styles from './invite.module.css';
import type { Invitations } from './use-invitations';

type InvitationListProps = {
  open: OpenDialogue;
  talk: string;
  invitations: Invitations;
  onShow: (invitation: string) => void;
};

/** Something that cannot be undone, before it is done. */
type Planned = { what: 'withdraw' | 'aside'; invitation: ListedInvitation };

/** Everyone who was asked in this conversation, and what became of it. */
export function InvitationList({ open, talk, invitations, onShow }: InvitationListProps) {
  const t = useWords('desk');
  const [planned, plan] = useState<Planned>();
  const [done, setDone] = useState<'withdrawn' | 'asideDone'>();
  const list = invitations.list.filter(({ conversation }) => conversation === talk);
  return (
    <Section title={t('invite.listTitle')}>
      {done && (
        <Notice kind="saved" role="status">
          {t(`invite.${done}`)}
        </Notice>
      )}
      {list.length === 0 ? (
        <p className={styles.quiet}>{t('invite.listEmpty')}</p>
      ) : (
        <List aria-label={t('invite.listTitle')}>
          {list.map((invitation) => (
            <InvitationRow key={invitation.id} open={open} invitation={invitation} onShow={onShow} onPlan={plan} />
          ))}
        </List>
      )}
      <Confirm
        open={open}
        planned={planned}
        onClose={() => plan(undefined)}
        onDone={(what) => {
          plan(undefined);
          setDone(what);
          void invitations.again();
        }}
      />
    </Section>
  );
}

type InvitationRowProps = {
  open: OpenDialogue;
  invitation: ListedInvitation;
  onShow: (invitation: string) => void;
  onPlan: (planned: Planned) => void;
};

function InvitationRow({ open, invitation, onShow, onPlan }: InvitationRowProps) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const name = useNameOf(open)(invitation);
  const { state, lies, made, ends } = invitation;
  const holds = state !== 'withdrawn';
  return (
    <Row title={<bdi>{name}</bdi>}>
      <p className={styles.state}>{t(`invite.states.${state}`)}</p>
      {lies && <p>{t('invite.lies')}</p>}
      <p className={styles.quiet}>
        {t('invite.row', {
          language: isolated(languageOf(invitation.language).name),
          made: momentInWords(made, language),
          ends: shortDay(ends, language),
        })}
      </p>
      <div className={styles.rowActions}>
        {holds && (
          <Button onClick={() => onShow(invitation.id)} aria-label={t('invite.showAgainOf', { name: isolated(name) })}>
            {t('invite.showAgain')}
          </Button>
        )}
        {holds && !lies && (
          <Button
            kind="quiet"
            onClick={() => onPlan({ what: 'withdraw', invitation })}
            aria-label={t('invite.withdrawOf', { name: isolated(name) })}
          >
            {t('invite.withdraw')}
          </Button>
        )}
        {lies && (
          <Button
            kind="quiet"
            onClick={() => onPlan({ what: 'aside', invitation })}
            aria-label={t('invite.asideOf', { name: isolated(name) })}
          >
            {t('invite.aside')}
          </Button>
        )}
      </div>
    </Row>
  );
}

function useNameOf({ dialogue: { persons } }: OpenDialogue): (invitation: ListedInvitation) => string {
  const t = useWords('desk');
  return ({ person }) => persons.find(({ id }) => id === person)?.name ?? t('common.unknownPerson');
}

type ConfirmProps = {
  open: OpenDialogue;
  planned: Planned | undefined;
  onClose: () => void;
  onDone: (what: 'withdrawn' | 'asideDone') => void;
};

function Confirm({ open, planned, onClose, onDone }: ConfirmProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const desk = useDesk();
  const announce = useAnnounce();
  const nameOf = useNameOf(open);
  const { run, busy, refusal, setRefusal } = useFlow();
  const name = planned ? isolated(nameOf(planned.invitation)) : '';
  const what = planned?.what ?? 'withdraw';
  const close = () => {
    setRefusal(undefined);
    onClose();
  };
  const go = async ({ invitation }: Planned) => {
    const ask = { withdraw: desk.withdrawInvitation, aside: desk.setAside };
    const did: Result<void, Refusal> = await run(() => ask[what](open.dialogue.id, invitation.id));
    if (!did.ok) return;
    const said = what === 'withdraw' ? 'withdrawn' : 'asideDone';
    onDone(said);
    announce(t(`invite.${said}`));
  };
  return (
    <Modal
      open={planned !== undefined}
      onClose={close}
      title={t(`invite.${what}Of`, { name })}
      closeLabel={t('common.close')}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => planned && void go(planned)}>
            {t(`invite.${what}Now`)}
          </Button>
        </>
      }
    >
      <p>{t(`invite.${what}Text`, { name })}</p>
      {refusal && <Notice kind="warning" role="alert" title={say(refusal)} />}
    </Modal>
  );
}
