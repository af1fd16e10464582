import { useInside } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import { ChangePassphrase } from './change-passphrase';
import { LockTimes } from './lock-times';
import { SessionPin } from './session-pin';

/** Who is inside, when it locks, and with what it opens. */
export function Access() {
  const t = useWords('desk');
  const { profile } = useInside();
  return (
    <>
      <p>{t('settings.profile', { label: isolated(profile.label) })}</p>
      <LockTimes />
      <SessionPin />
      <ChangePassphrase />
    </>
  );
}
