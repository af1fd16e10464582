import { seenAtHome } from '../../domain/child-page';
import { writtenAsText } from '../../domain/written';
import { Section } from '../../parts/page';
import { TakeAway } from '../../parts/take-away';
import { useDesk } from '../../use-session';
import { InLanguage, useLanguage, useWords } from '../../words/language';
import { useTakeAwayWords } from '../../words/take-away';
import type { Known } from './child-page';
import { holdsMore } from './hidden';
import { Sheet } from './sheet';
import { useWritten } from './use-written';

/** The page that goes home: on paper and in the file stands only what everybody at home may see. That it is less is said when they are alone. */
export function TakeHome({ dialogue, conversation, language, alone }: Known & { language: string; alone: boolean }) {
  const t = useWords('desk');
  const { language: atTheDesk } = useLanguage();
  const home = seenAtHome(dialogue);
  return (
    <>
      <div className="no-print">
        <Section title={t('childPage.paperTitle')}>
          <p>{t('childPage.paperText')}</p>
          {alone && holdsMore({ dialogue, conversation }) && <p>{t('childPage.paperLess')}</p>}
          <InLanguage language={language}>
            <WaysOut dialogue={home} conversation={conversation} atTheDesk={atTheDesk} />
          </InLanguage>
        </Section>
      </div>
      <div className="print-only">
        <InLanguage language={language}>
          <Sheet dialogue={home} conversation={conversation.id} />
        </InLanguage>
      </div>
    </>
  );
}

function WaysOut({ dialogue, conversation, atTheDesk }: Known & { atTheDesk: string }) {
  const { noteUse } = useDesk();
  const found = useWritten(dialogue, conversation.id);
  if (!found) return null;
  return (
    <InLanguage language={atTheDesk}>
      <Ways text={writtenAsText(found.written)} onTaken={(way) => void noteUse(way, dialogue.id)} />
    </InLanguage>
  );
}

function Ways({ text, onTaken }: { text: string; onTaken: (way: 'exported' | 'printed') => void }) {
  return <TakeAway text={text} fileName="samsyn-page.txt" words={useTakeAwayWords()} onTaken={onTaken} />;
}
