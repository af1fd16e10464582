import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { type OpenDialogue, useDesk, useDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { CopiesElsewhere, type Copy } from './forget-copies';
import { ForgetHere } from './forget-here';
import { LeaveHere } from './forget-leave';
import { ToAll } from './to-all';

type Gone = { how: 'forgotten'; copies: Copy[] } | { how: 'left' };

/** The page on which a dialogue is forgotten; who only has it shared can leave it here. */
export function Forget({ id }: { id: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  const [gone, setGone] = useState<Gone>();
  // Once it is gone, it must not be looked for again.
  if (gone?.how === 'forgotten') return <Forgotten copies={gone.copies} />;
  if (gone) return <Left />;
  if (opened.at === 'opening') return null;
  if (opened.at === 'open') return <Choose open={opened.open} onGone={setGone} />;
  return (
    <Page title={t('dialogue.closedTitle')} tabTitle={t('forget.tab')} before={<ToAll />}>
      <Notice kind="warning" role="alert" title={say(opened.refusal)} />
    </Page>
  );
}

function Choose({ open, onGone }: { open: OpenDialogue; onGone(gone: Gone): void }) {
  const desk = useDesk();
  const { id } = open.dialogue;
  const [home, setHome] = useState<boolean>();
  useEffect(() => {
    let here = true;
    void desk.isHome(id).then((isHome) => here && setHome(isHome));
    return () => {
      here = false;
    };
  }, [desk, id]);
  if (home === undefined) return null;
  if (!home) return <LeaveHere dialogue={open.dialogue} onLeft={() => onGone({ how: 'left' })} />;
  return <ForgetHere dialogue={open.dialogue} onForgotten={(copies) => onGone({ how: 'forgotten', copies })} />;
}

function Forgotten({ copies }: { copies: Copy[] }) {
  const t = useWords('desk');
  return (
    <Page title={t('forget.doneTitle')} tabTitle={t('forget.tab')} lead={t('forget.done')} actions={<Onward />}>
      <CopiesElsewhere copies={copies} />
    </Page>
  );
}

function Left() {
  const t = useWords('desk');
  return <Page title={t('forget.leftTitle')} tabTitle={t('forget.tab')} lead={t('forget.left')} actions={<Onward />} />;
}

function Onward() {
  const t = useWords('desk');
  return (
    <Link href="/" asChild>
      <ButtonLink kind="primary">{t('forget.toAll')}</ButtonLink>
    </Link>
  );
}
