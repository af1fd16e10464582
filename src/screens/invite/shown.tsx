import { Copy, Printer, Share2 } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import type { Refusal } from '../../domain/result';
import { Button } from '../../parts/button';
import { useCopyText } from '../../parts/copy-text';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { QrCode } from '../../parts/qr-code';
import { duringOwnDialog, type OpenDialogue, type ShownInvitation, useDesk, usePrint } from '../../use-session';
import { dayInWords } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { InLanguage, useLanguage, useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { InvitationPage } from './invitation-page';
import styles from './invite.module.css';

type ShownProps = { open: OpenDialogue; id: string; before: ReactNode; onDone: () => void };

/** An invitation to be given to its person: as a code, a link or a printed page. */
export function Shown({ open, id, before, onDone }: ShownProps) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const desk = useDesk();
  const [shown, setShown] = useState<ShownInvitation | Refusal>();
  const { dialogue } = open;
  useEffect(() => {
    let here = true;
    void desk.showInvitation(dialogue.id, id, window.location.origin).then((found) => {
      if (here) setShown(found.ok ? found.value : found.refusal);
    });
    return () => {
      here = false;
    };
  }, [desk, dialogue.id, id]);
  if (!shown) return null;
  if (!('type' in shown)) return <ShownPage open={open} shown={shown} before={before} onDone={onDone} />;
  return (
    <Page title={t('invite.title')} tabTitle={t('invite.tab')} before={before}>
      <Notice kind="warning" role="alert" title={say(shown)} />
    </Page>
  );
}

type ShownPageProps = Omit<ShownProps, 'id'> & { shown: ShownInvitation };

/** On the screen the code and the ways out; on paper a page for whoever is asked. */
function ShownPage({ open: { dialogue }, shown, before, onDone }: ShownPageProps) {
  const t = useWords('desk');
  const person = dialogue.persons.find(({ id }) => id === shown.asked.person);
  const plain = person?.name ?? t('common.unknownPerson');
  const name = isolated(plain);
  return (
    <Page
      title={<span className="no-print">{t('invite.shownTitle', { name })}</span>}
      tabTitle={t('invite.tab')}
      width="wide"
      before={before}
    >
      <div className={`${styles.shown} no-print`}>
        <QrCode matrix={shown.qr} label={t('invite.qr', { name })} />
        <div className={styles.stack}>
          <p>{t('invite.shownLead', { name })}</p>
          <Until day={shown.asked.ends} />
          <WaysOut dialogue={dialogue.id} link={shown.link} />
          <p className={styles.quiet}>{t('invite.secret', { name })}</p>
          <div>
            <Button onClick={onDone}>{t('invite.done')}</Button>
          </div>
        </div>
      </div>
      <div className="print-only">
        <Suspense>
          <InLanguage language={shown.asked.language}>
            <InvitationPage shown={shown} name={plain} role={person?.role ?? 'parent'} />
          </InLanguage>
        </Suspense>
      </div>
    </Page>
  );
}

function Until({ day }: { day: string }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  return <p>{t('invite.until', { day: dayInWords(day, language) })}</p>;
}

function WaysOut({ dialogue, link }: { dialogue: string; link: string }) {
  const t = useWords('desk');
  const print = usePrint(dialogue);
  const { copy, told } = useCopyText(link, { copied: t('invite.copied'), byHand: t('invite.copyByHand') });
  return (
    <>
      <div className={styles.actions}>
        {'share' in navigator && (
          <Button kind="primary" icon={Share2} onClick={() => void share(link)}>
            {t('invite.share')}
          </Button>
        )}
        <Button icon={Copy} onClick={copy}>
          {t('invite.copy')}
        </Button>
        <Button icon={Printer} onClick={print}>
          {t('invite.print')}
        </Button>
      </div>
      {told}
    </>
  );
}

/** Within the tap. Whoever closes the sheet has changed their mind. */
const share = (url: string): Promise<void> => duringOwnDialog(() => navigator.share({ url }).catch(() => undefined));
