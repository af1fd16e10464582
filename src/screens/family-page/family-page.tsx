import { Suspense, useState } from 'react';
import { Link } from 'wouter';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { recipientsOf } from '../../domain/minutes';
import type { Person } from '../../domain/person';
import { asSeenBy } from '../../domain/seen-by';
import { readTalkRef, talkRef } from '../../domain/sitting';
import { type Written, writtenAsText } from '../../domain/written';
import { Page } from '../../parts/page';
import { Select } from '../../parts/select';
import { TakeAway } from '../../parts/take-away';
import { WrittenParts } from '../../parts/written-page';
import { WayBack } from '../../parts/way-back';
import { useDesk, useDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { InLanguage, useLanguage, useWords } from '../../words/language';
import { languageOf, languages } from '../../words/languages';
import { useAllModelWords } from '../../words/model';
import { sharedReading } from '../../words/reading';
import { useRefusalWords } from '../../words/refusals';
import { useTakeAwayWords } from '../../words/take-away';
import styles from './family-page.module.css';
import { familyPageInWords, readingFor } from './page-in-words';

/** The language that the texts were written in; all others are translations. */
const source = 'da';

/** The page that one member of the family takes home. In: dialogue, conversation, and the one recipient. */
export function FamilyPage({ id, talk, person }: { id: string; talk: string; person: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  // Whatever room it is opened from: only what the recipient may meet.
  const dialogue = opened.at === 'open' ? asSeenBy(opened.open.dialogue, [person]) : undefined;
  const { conversation: meant } = readTalkRef(talk);
  const conversation = dialogue?.conversations.find((known) => known.id === meant);
  const recipient = dialogue && recipientsOf(dialogue).find((known) => known.id === person);
  if (dialogue && conversation && recipient)
    return <Shown dialogue={dialogue} conversation={conversation} recipient={recipient} />;
  const missing = { type: conversation ? 'PersonUnknown' : 'ConversationUnknown' };
  const refusal = opened.at === 'refused' ? opened.refusal : missing;
  return <Page title={say(refusal)} tabTitle={t('summary.familyTab')} before={<Back id={id} talk={talk} />} />;
}

type ShownProps = { dialogue: Dialogue; conversation: Conversation; recipient: Person };

function Shown({ dialogue, conversation, recipient }: ShownProps) {
  const t = useWords('desk');
  const { language: atTheDesk } = useLanguage();
  const [language, setLanguage] = useState(languageOf(recipient.language).code);
  return (
    <Page
      title={<span className="no-print">{t('summary.familyPage', { name: isolated(recipient.name) })}</span>}
      tabTitle={t('summary.familyTab')}
      pageId={`family-page-${conversation.id}-${recipient.id}`}
      lead={<span className="no-print">{t('summary.familyLead')}</span>}
      before={<Back id={dialogue.id} talk={talkRef(conversation)} />}
    >
      <div className={`${styles.language} no-print`}>
        <Select
          label={t('common.language')}
          hint={t('summary.familyLanguage')}
          options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      <Suspense>
        <InLanguage language={language}>
          <InRecipientsWords
            dialogue={dialogue}
            conversation={conversation}
            recipient={recipient}
            atTheDesk={atTheDesk}
          />
        </InLanguage>
      </Suspense>
    </Page>
  );
}

function InRecipientsWords({ dialogue, conversation, recipient, atTheDesk }: ShownProps & { atTheDesk: string }) {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const { today } = useDesk();
  const inWords = useAllModelWords();
  const day = conversation.plan.date ?? today();
  const reading = readingFor(recipient, sharedReading(inWords(dialogue.model), dialogue.child, day));
  const written = familyPageInWords({ dialogue, conversation, recipient, reading, inWords, language, t });
  return (
    <div className={styles.stack}>
      <InLanguage language={atTheDesk}>
        <WaysOut written={written} dialogue={dialogue.id} />
      </InLanguage>
      <article className={styles.sheet}>
        <h2 className={styles.title}>{written.title}</h2>
        {written.lead && <p className={styles.lead}>{written.lead}</p>}
        <WrittenParts parts={written.parts} />
        {language !== source && <p className={styles.small}>{t('round.first.unchecked')}</p>}
      </article>
    </div>
  );
}

function WaysOut({ written, dialogue }: { written: Written; dialogue: string }) {
  const { noteUse } = useDesk();
  return (
    <TakeAway
      text={writtenAsText(written)}
      fileName="samsyn-page.txt"
      words={useTakeAwayWords()}
      onTaken={(way) => void noteUse(way, dialogue)}
    />
  );
}

function Back({ id, talk }: { id: string; talk: string }) {
  const t = useWords('desk');
  return (
    <Link href={`/dialogue/${id}/summary/${talk}`} asChild>
      <WayBack>{t('summary.familyBack')}</WayBack>
    </Link>
  );
}
