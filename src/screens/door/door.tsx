import { useState } from 'react';
import { Link } from 'wouter';
import { LinkButton } from '../../parts/link-button';
import { List, Row } from '../../parts/list';
import { Page } from '../../parts/page';
import { type DoorProfile, useDesk, useDeskState, useFlow } from '../../use-session';
import { loadExample } from '../../words/example';
import { useLanguage, useWords } from '../../words/language';
import styles from './door.module.css';
import { Recover } from './recover';
import { Unlock } from './unlock';

/** The door of a tablet with profiles: who comes in, and with which secret. */
export function Door() {
  const state = useDeskState();
  const profiles = state.at === 'door' ? state.profiles : [];
  const resting = state.at === 'door' ? state.resting : undefined;
  const [chosen, choose] = useState<string | undefined>(resting);
  const [recovering, setRecovering] = useState(false);
  const profile = profiles.length === 1 ? profiles[0] : profiles.find(({ id }) => id === chosen);
  if (profile && recovering) return <Recover profile={profile} onBack={() => setRecovering(false)} />;
  if (!profile) return <WhoAreYou profiles={profiles} onChoose={choose} />;
  return (
    <Unlock
      key={profile.id}
      profile={profile}
      resting={resting === profile.id}
      onForgotten={() => setRecovering(true)}
      onOther={profiles.length > 1 ? () => choose(undefined) : undefined}
    >
      <DoorLinks />
    </Unlock>
  );
}

type WhoAreYouProps = { profiles: DoorProfile[]; onChoose(id: string): void };

function WhoAreYou({ profiles, onChoose }: WhoAreYouProps) {
  const t = useWords('desk');
  return (
    <Page title={t('door.whoTitle')} tabTitle={t('door.tab')} lead={t('door.whoLead')}>
      <List aria-label={t('door.profiles')}>
        {profiles.map(({ id, label, roundUnderWay }) => (
          <Row key={id} title={<bdi>{label}</bdi>} onOpen={() => onChoose(id)}>
            {roundUnderWay && t('door.roundUnderWay')}
          </Row>
        ))}
      </List>
      <DoorLinks />
    </Page>
  );
}

/** Below everything at the door: what can be done without unlocking. */
function DoorLinks() {
  const t = useWords('desk');
  const desk = useDesk();
  const { language } = useLanguage();
  const { run } = useFlow();
  const tryExample = () => run(async () => desk.openExample(await loadExample(language), language));
  return (
    <nav aria-label={t('start.more')} className={styles.links}>
      <Link href="/new-profile">{t('door.new')}</Link>
      <Link href="/from-backup">{t('backup.toRestore')}</Link>
      <LinkButton onClick={() => void tryExample()}>{t('start.example')}</LinkButton>
      <Link href="/paper">{t('start.paper')}</Link>
      <Link href="/about">{t('start.about')}</Link>
    </nav>
  );
}
