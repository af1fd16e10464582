import { currentConversation } from '../../domain/card';
import { ModelMissing } from '../../parts/model-choice';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { type OpenDialogue, useDialogue } from '../../use-session';
import { useWords } from '../../words/language';
import { useRefusalWords } from '../../words/refusals';
import { ChildFacts, useChildLine } from './child-facts';
import { CloseDialogue, ClosedNotice } from './close';
import styles from './dialogue.module.css';
import { EarlierTalks } from './earlier-talks';
import { FamilyKnows } from './family-knows';
import { ForgetWay, StillNeeded } from './forget-way';
import { Findings } from './findings';
import { KeptLines } from './kept-lines';
import { OpenPromises } from './open-promises';
import { Origin } from './origin';
import { People } from './people';
import { ShareHere } from './share-here';
import { TalkNow } from './talk-now';
import { TellChild } from './tell-child';
import { ToAll } from './to-all';
import { WaysOn } from './ways-on';
import { WhyTheyTakePart } from './why-they-take-part';

/** Everything about one child, with the one next thing to do at the top. */
export function Overview({ id }: { id: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  if (opened.at === 'open') return <OpenOverview open={opened.open} />;
  return (
    <Page title={t('dialogue.closedTitle')} tabTitle={t('dialogue.tab')} before={<ToAll />}>
      <Notice kind="warning" role="alert" title={say(opened.refusal)} />
    </Page>
  );
}

function OpenOverview({ open }: { open: OpenDialogue }) {
  const t = useWords('desk');
  const line = useChildLine(open.dialogue);
  return (
    <Page
      title={<bdi>{open.dialogue.child.name}</bdi>}
      tabTitle={t('dialogue.tab')}
      pageId={open.dialogue.id}
      lead={line}
      before={<ToAll />}
      width="wide"
    >
      <ChildFacts dialogue={open.dialogue} />
      <Findings open={open} />
      <Origin dialogue={open.dialogue} />
      <ModelMissing model={open.dialogue.model} />
      <ClosedNotice dialogue={open.dialogue} />
      <StillNeeded dialogue={open.dialogue} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {(!open.dialogue.closed || currentConversation(open.dialogue)) && <TalkNow open={open} />}
          <TellChild dialogue={open.dialogue} />
          <KeptLines dialogue={open.dialogue} />
          <OpenPromises dialogue={open.dialogue} />
          <EarlierTalks open={open} />
        </div>
        <div className={styles.column}>
          <People dialogue={open.dialogue} />
          <Section title={t('dialogue.moreTitle')}>
            <WaysOn dialogue={open.dialogue} />
            <FamilyKnows dialogue={open.dialogue} />
            <WhyTheyTakePart dialogue={open.dialogue} />
            <ShareHere dialogue={open.dialogue.id} />
            <CloseDialogue dialogue={open.dialogue} />
            <ForgetWay dialogue={open.dialogue.id} />
          </Section>
        </div>
      </div>
    </Page>
  );
}
