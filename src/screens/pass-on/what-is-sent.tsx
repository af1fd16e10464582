import type { Device } from '../../domain/device';
import { Button } from '../../parts/button';
import { LinkButton } from '../../parts/link-button';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/page';
import type { OpenDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './pass-on.module.css';

type WhatIsSentProps = {
  open: OpenDialogue;
  device: Device;
  busy: boolean;
  onSend: () => void;
  onPart: () => void;
  onLeave: () => void;
};

/** What the colleague will have and can read, before anything is packed. */
export function WhatIsSent({ open: { dialogue, waiting }, device, busy, onSend, onPart, onLeave }: WhatIsSentProps) {
  const t = useWords('desk');
  const name = isolated(device.name || t('passOn.someDevice'));
  const has = dialogue.devices.some(({ id }) => id === device.id);
  const lying = waiting.flatMap(({ persons }) => persons);
  const children = dialogue.persons.filter(({ id, role }) => role === 'child' && lying.includes(id));
  const grown = lying.filter((id) => !children.some((child) => child.id === id)).length;
  const closed = waiting.reduce((sum, { unknown }) => sum + unknown, grown);
  const [talks, agreements] = [dialogue.conversations.length, dialogue.agreements.length];
  const lines = [
    t('passOn.sendsPersons', { count: dialogue.persons.length }),
    talks > 0 && t('passOn.sendsTalks', { count: talks }),
    agreements > 0 && t('passOn.sendsAgreements', { count: agreements }),
    closed > 0 && t('passOn.sendsClosed', { count: closed }),
    ...children.map((child) => t('passOn.childStays', { name: isolated(child.name) })),
  ].filter((line) => line !== false);
  return (
    <>
      <Section title={t('passOn.sendsTitle', { name, child: isolated(dialogue.child.name) })}>
        <div className={styles.stack}>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{has ? t('passOn.sendsNews') : t('passOn.sendsAll')}</p>
        </div>
      </Section>
      {!has && <Notice title={t('passOn.familyTitle')}>{t('passOn.familyText')}</Notice>}
      <div className={styles.actions}>
        <Button kind="primary" busy={busy} onClick={onSend}>
          {has ? t('passOn.showNews') : t('passOn.send')}
        </Button>
        <Button onClick={onLeave}>{t('passOn.leave')}</Button>
      </div>
      <div>
        <LinkButton onClick={onPart}>{t('part.instead')}</LinkButton>
      </div>
    </>
  );
}
