import { emergencyNumber } from '../../domain/model';
import { Disclosure } from '../../parts/disclosure';
import { DegreeShape } from '../../parts/degree-shape';
import { ModelMissing } from '../../parts/model-choice';
import { Notice } from '../../parts/notice';
import { Page, Section } from '../../parts/page';
import { type OpenDialogue, useDesk } from '../../use-session';
import { useWords } from '../../words/language';
import { useModelWords } from '../../words/model';
import { degreeWords, type Reading } from '../../words/model-words';
import { professionalReading } from '../../words/reading';
import type { Conversation } from '../../domain/dialogue';
import { AreaWords } from './area-words';
import styles from './prepare.module.css';
import { BackToDialogue, TalkGate } from './talk-gate';

/** What is written for professionals alone: the duty to notify, the guide at every degree, words and signs per area. */
export function ForMe({ id, talk }: { id: string; talk: string }) {
  return (
    <TalkGate id={id} talk={talk}>
      {(open, found) => <ForMePage open={open} talk={found} />}
    </TalkGate>
  );
}

function ForMePage({ open, talk }: { open: OpenDialogue; talk: Conversation | undefined }) {
  const t = useWords('desk');
  const { today } = useDesk();
  const reading = professionalReading(useModelWords(open.dialogue.model), open.dialogue.child, today());
  const areas = talk?.plan.areas ?? reading.structure.areas.map(({ id }) => id);
  return (
    <Page
      title={t('forMe.title')}
      tabTitle={t('forMe.tab')}
      pageId={`for-me/${open.dialogue.id}`}
      before={<BackToDialogue id={open.dialogue.id} />}
    >
      <ModelMissing model={open.dialogue.model} />
      <Notice title={t('forMe.private')}>
        <p>{t('forMe.privateText')}</p>
      </Notice>
      <Section title={t('forMe.dutyTitle')}>
        <p>{t('forMe.duty')}</p>
        <StopRoute number={emergencyNumber(reading.structure)} />
      </Section>
      <Guide reading={reading} />
      <Section title={t('forMe.areasTitle')}>
        <p>{t('forMe.areasLead')}</p>
        {areas.map((area) => (
          <AreaWords key={area} area={area} reading={reading} title={talk?.plan.otherTitle ?? ''} />
        ))}
      </Section>
    </Page>
  );
}

/** On suspicion of violence or abuse: what to do instead of going on. Such a note never enters the shared answers. */
function StopRoute({ number }: { number: string }) {
  const t = useWords('desk');
  return (
    <Notice kind="warning" title={t('forMe.stopTitle')}>
      <ol>
        <li>{t('forMe.stop.pause')}</li>
        <li>{t('forMe.stop.leader')}</li>
        <li>{t('forMe.stop.form')}</li>
        <li>{t('forMe.stop.words')}</li>
        <li>{t('forMe.stop.parents')}</li>
      </ol>
      <p>{t('forMe.stop.danger', { number })}</p>
    </Notice>
  );
}

/** The guide of every degree, to unfold; which one fits is for the professional to see, and nothing is computed. */
function Guide({ reading }: { reading: Reading }) {
  const t = useWords('desk');
  return (
    <Section title={t('forMe.guideTitle')}>
      <p>{t('forMe.guideLead')}</p>
      {reading.structure.scales.five.map(({ id, shape }, index) => {
        const guide = reading.texts.guide[id]?.professional;
        const summary = (
          <span className={styles.degree}>
            <DegreeShape shape={shape} />
            <span {...reading.marks}>{degreeWords(reading, 'five', index + 1).label}</span>
          </span>
        );
        return (
          guide && (
            <Disclosure key={id} summary={summary}>
              <dl className={styles.guide}>
                <dt>{t('forMe.now')}</dt>
                <dd {...reading.marks}>{guide.now}</dd>
                <dt>{t('forMe.who')}</dt>
                <dd {...reading.marks}>{guide.who}</dd>
                <dt>{t('forMe.when')}</dt>
                <dd {...reading.marks}>{guide.when}</dd>
              </dl>
            </Disclosure>
          )
        );
      })}
    </Section>
  );
}
