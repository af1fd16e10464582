import { RefusalNotice } from '../../answering/refusal-notice';
import type { Refusal } from '../../domain/result';
import { Takes } from '../../parts/world/answer-picture';
import { useWords } from '../../words/language';
import { ChildPage } from './child-page';
import { hasTold } from './said';
import { useChild } from './use-child';
import { useWishInWords, WantsToTalk } from './wants-to-talk';

/** How the answer is handed in. */
export type Handing = { give: () => void; giving: boolean; refusal: Refusal | undefined };

/** The child does not take part, or not today: a full answer, said kindly and handed in as it is. */
export function DeclinedPage({ give, giving, refusal }: Handing) {
  const t = useWords('child');
  const { child, view, go } = useChild();
  const wish = useWishInWords();
  const answer = child.takesPart === 'notToday' ? 'notToday' : 'no';
  return (
    <ChildPage
      title={t(`mode.declined.${answer}`)}
      picture={<Takes answer={answer} />}
      sentences={[t(`mode.declined.${answer}Text`), ...(hasTold(view) ? [t('mode.declined.told')] : [])]}
      choices={wish}
      onBack={() => go({ page: 'take' })}
      next={t('mode.whole.handIn')}
      onNext={give}
      busy={giving}
    >
      <WantsToTalk />
      <RefusalNotice refusal={refusal} />
    </ChildPage>
  );
}
