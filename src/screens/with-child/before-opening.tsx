import { MailOpen } from 'lucide-react';
import { Link } from 'wouter';
import type { Person } from '../../domain/person';
import { useAnnounce } from '../../parts/announcer';
import { Button, ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import { Refused } from '../../parts/refused';
import { useDesk, useFlow } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './with-child.module.css';

type BeforeOpeningProps = { dialogue: string; conversation: string; child: Person };

/** Before it is opened nobody knows whom the child chose, so it is asked. Nothing is shown yet. */
export function BeforeOpening({ dialogue, conversation, child }: BeforeOpeningProps) {
  const t = useWords('desk');
  const desk = useDesk();
  const announce = useAnnounce();
  const { run, busy, refusal } = useFlow();
  const name = isolated(child.name);
  const open = async () => {
    const done = await run(() => desk.openWithChild(conversation, child.id));
    if (done.ok) announce(t('withChild.opened'));
  };
  return (
    <>
      <OnlyYouTwo name={name} />
      <Section title={t('withChild.areYou', { name })}>
        <p>{t('withChild.areYouText', { name })}</p>
        <div className={styles.actions}>
          <Button kind="primary" icon={MailOpen} busy={busy} onClick={() => void open()}>
            {t('withChild.open')}
          </Button>
          <Link href={`/dialogue/${dialogue}`} asChild>
            <ButtonLink>{t('withChild.notMe')}</ButtonLink>
          </Link>
        </div>
        <Refused refusal={refusal} />
      </Section>
    </>
  );
}

/** Who is to see the screen now. In: the child's name, isolated. */
export function OnlyYouTwo({ name }: { name: string }) {
  const t = useWords('desk');
  return (
    <Notice title={t('withChild.alone', { name })}>
      <p>{t('withChild.aloneText')}</p>
    </Notice>
  );
}
