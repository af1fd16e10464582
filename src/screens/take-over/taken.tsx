import { useEffect } from 'react';
import { Link } from 'wouter';
import { useAnnounce } from '../../parts/announcer';
import { ButtonLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import type { BroughtIn, FoundParcel } from '../../use-session';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';

/** It is here; and how both go on. */
export function Taken({ found, came }: { found: FoundParcel; came: BroughtIn }) {
  const t = useWords('desk');
  const announce = useAnnounce();
  const child = isolated(found.name);
  const said = found.isHere ? t('takeOver.takenNews', { count: came.events }) : t('takeOver.taken', { child });
  useEffect(() => announce(said), [announce, said]);
  return (
    <Notice
      kind="saved"
      title={said}
      actions={
        <>
          <Link href={`/dialogue/${found.dialogue}`} asChild>
            <ButtonLink kind="primary">{t('takeOver.toDialogue')}</ButtonLink>
          </Link>
          {found.isHere && (
            <Link href={`/dialogue/${found.dialogue}/pass-on`} asChild>
              <ButtonLink>{t('takeOver.sendBack')}</ButtonLink>
            </Link>
          )}
        </>
      }
    >
      <p>{t('takeOver.takenText')}</p>
    </Notice>
  );
}
