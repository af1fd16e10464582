import { Suspense, useState } from 'react';
import { Link } from 'wouter';
import { seenAtHome, seenByChild } from '../../domain/child-page';
import type { Conversation, Dialogue } from '../../domain/dialogue';
import { childOf } from '../../domain/person';
import { readTalkRef } from '../../domain/sitting';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { Select } from '../../parts/select';
import { WayBack } from '../../parts/way-back';
import { useDialogue } from '../../use-session';
import { isolated } from '../../words/isolate';
import { InLanguage, useLanguage, useWords } from '../../words/language';
import { languageOf, languages } from '../../words/languages';
import { useRefusalWords } from '../../words/refusals';
import styles from './child-page.module.css';
import { TakeHome } from './take-home';
import { Alone } from './alone';
import { isHidden } from './hidden';
import { Sheet } from './sheet';
import { Told } from './told';
import { WhoTells } from './who-tells';
import { Writing } from './writing';

/** What came of what a child said, shown to it by an adult. In: dialogue and conversation. */
export function ChildPage({ id, talk }: { id: string; talk: string }) {
  const t = useWords('desk');
  const say = useRefusalWords();
  const opened = useDialogue(id);
  if (opened.at === 'opening') return null;
  const dialogue = opened.at === 'open' ? opened.open.dialogue : undefined;
  const { conversation: meant } = readTalkRef(talk);
  const conversation = dialogue?.conversations.find((known) => known.id === meant);
  if (dialogue && conversation) return <Shown dialogue={dialogue} conversation={conversation} />;
  const refusal = opened.at === 'refused' ? opened.refusal : { type: 'ConversationUnknown' };
  return <Page title={say(refusal)} tabTitle={t('childPage.tab')} before={<Back id={id} />} />;
}

/** A dialogue as the desk has it, and a conversation of it. */
export type Known = { dialogue: Dialogue; conversation: Conversation };

function Shown({ dialogue, conversation }: Known) {
  const t = useWords('desk');
  const { language: atTheDesk } = useLanguage();
  const child = childOf(dialogue);
  const [language, setLanguage] = useState(languageOf(child?.language ?? atTheDesk).code);
  const [alone, setAlone] = useState(false);
  const hidden = isHidden({ dialogue, conversation });
  const name = isolated(dialogue.child.name);
  return (
    <Page
      title={<span className="no-print">{t('childPage.title', { name })}</span>}
      tabTitle={t('childPage.tab')}
      pageId={`child-page-${conversation.id}`}
      lead={<span className="no-print">{t('childPage.lead', { name })}</span>}
      before={<Back id={dialogue.id} />}
    >
      {!conversation.ended && <NotEnded />}
      {!child && dialogue.persons.some(({ role }) => role === 'child') && <WhichChild name={name} />}
      <Suspense>
        {hidden && <Alone name={name} alone={alone} onChange={setAlone} />}
        <InLanguage language={language}>
          <div className="no-print">
            <Sheet
              dialogue={alone || !hidden ? seenByChild(dialogue) : seenAtHome(dialogue)}
              conversation={conversation.id}
            />
          </div>
        </InLanguage>
        {(alone || !hidden) && (
          <Told dialogue={dialogue} conversation={conversation} language={language} onTold={() => setAlone(true)} />
        )}
        <Writing dialogue={dialogue} conversation={conversation} language={language} />
        <WhoTells dialogue={dialogue} conversation={conversation} />
        <PageLanguage language={language} onChange={setLanguage} />
        <TakeHome dialogue={dialogue} conversation={conversation} language={language} alone={alone} />
      </Suspense>
    </Page>
  );
}

function NotEnded() {
  const t = useWords('desk');
  return (
    <div className="no-print">
      <Notice title={t('childPage.notEnded')} />
    </div>
  );
}

/** Several children are in the dialogue and none has the name: nobody's answer stands on the page, and here is why. */
function WhichChild({ name }: { name: string }) {
  const t = useWords('desk');
  return (
    <div className="no-print">
      <Notice title={t('childPage.whichChild', { name })}>
        <p>{t('childPage.whichChildText', { name })}</p>
      </Notice>
    </div>
  );
}

function PageLanguage({ language, onChange }: { language: string; onChange: (language: string) => void }) {
  const t = useWords('desk');
  return (
    <div className={`${styles.language} no-print`}>
      <Select
        label={t('common.language')}
        hint={t('childPage.language')}
        options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
        value={language}
        onChange={onChange}
      />
    </div>
  );
}

function Back({ id }: { id: string }) {
  const t = useWords('desk');
  return (
    <div className="no-print">
      <Link href={`/dialogue/${id}`} asChild>
        <WayBack>{t('childPage.back')}</WayBack>
      </Link>
    </div>
  );
}
