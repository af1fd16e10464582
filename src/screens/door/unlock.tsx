import { type ReactNode, useState } from 'react';
import { LinkButton } from '../../parts/link-button';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import type { DoorProfile } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './door.module.css';
import { PassphraseForm } from './passphrase-form';
import { PinForm } from './pin-form';

type UnlockProps = {
  profile: DoorProfile;
  resting: boolean;
  onForgotten(): void;
  onOther: (() => void) | undefined;
  children: ReactNode;
};

/** One profile's door: by PIN while the vault only rests, else by passphrase. */
export function Unlock({ profile, resting, onForgotten, onOther, children }: UnlockProps) {
  const t = useWords('desk');
  const [byPassphrase, setByPassphrase] = useState(false);
  const pin = resting && !byPassphrase;
  return (
    <Page
      title={t('door.unlockTitle')}
      tabTitle={t('door.tab')}
      lead={t('door.profile', { label: isolated(profile.label) })}
    >
      {profile.roundUnderWay && (
        <Notice title={t('door.roundUnderWay')}>
          <p>{t('door.roundHint')}</p>
        </Notice>
      )}
      {pin ? <PinForm profile={profile} /> : <PassphraseForm profile={profile} />}
      <div className={styles.otherWays}>
        {pin && <LinkButton onClick={() => setByPassphrase(true)}>{t('door.pinInstead')}</LinkButton>}
        {!pin && <LinkButton onClick={onForgotten}>{t('door.forgotten')}</LinkButton>}
        {onOther && <LinkButton onClick={onOther}>{t('door.other')}</LinkButton>}
      </div>
      {children}
    </Page>
  );
}
