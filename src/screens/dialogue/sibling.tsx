import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { useDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { NewDialogue } from './new-dialogue';
import { ToAll } from './to-all';

/** A new dialogue for a brother or sister: the people come along, nothing that was said. */
export function Sibling({ id }: { id: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  if (opened.at === 'open') return <NewDialogue sibling={opened.open.dialogue} />;
  return (
    <Page title={t('dialogue.closedTitle')} tabTitle={t('dialogue.tab')} before={<ToAll />}>
      <Notice kind="warning" role="alert" title={say(opened.refusal)} />
    </Page>
  );
}
