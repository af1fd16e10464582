import { useState } from 'react';
import { Notice } from '../../parts/notice';
import { Page } from '../../parts/page';
import { type FoundModel, useInside } from '../../use-session';
import { useWords } from '../../words/language';
import { ModelPreview } from './model-preview';
import { ModelsHere } from './models-here';
import { ModelsOffered } from './models-offered';
import { ModelsOpen } from './models-open';
import { ModelsTemplate } from './models-template';
import { ToSettings } from './to-settings';

/** What was done last on this page, to be said once. */
type Done = 'taken' | 'removed';

/** The dialogue models of this profile: look at them, choose one, bring in an own one. Nothing comes in unseen. */
export function Models() {
  const t = useWords('desk');
  const { example } = useInside();
  const [found, setFound] = useState<FoundModel>();
  const [done, setDone] = useState<Done>();
  const look = (model: FoundModel) => {
    setDone(undefined);
    setFound(model);
  };
  const close = (what?: Done) => {
    setDone(what);
    setFound(undefined);
  };
  if (found) return <ModelPreview found={found} onTaken={() => close('taken')} onBack={() => close()} />;
  return (
    <Page
      title={t('models.title')}
      tabTitle={t('models.tab')}
      lead={t('models.lead')}
      pageId="models"
      before={<ToSettings />}
    >
      {example ? (
        <Notice>
          <p>{t('models.exampleText')}</p>
        </Notice>
      ) : (
        <>
          {done && <Notice kind="saved" role="status" title={t(`models.${done}`)} />}
          <ModelsHere onLook={look} onRemoved={() => setDone('removed')} />
          <ModelsOffered onFound={look} />
          <ModelsOpen onFound={look} />
          <ModelsTemplate />
        </>
      )}
    </Page>
  );
}
