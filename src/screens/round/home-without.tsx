import { Button } from '../../parts/button';
import { Page } from '../../parts/page';
import { type HomeState, useAtHome } from '../../use-at-home';
import { useWords } from '../../words/language';
import { HomeLanguages } from './home-languages';
import styles from './round.module.css';

type Without = Extract<HomeState, { at: 'noLink' | 'refused' }>;

/** No invitation that can be answered: what is wrong, and what to do. */
export function HomeWithout({ state }: { state: Without }) {
  const t = useWords('respondent');
  const home = useAtHome();
  const missing = state.at === 'refused' && state.refusal.type === 'ModelMissing';
  return (
    <Page
      title={state.at === 'noLink' ? t('home.noLink.title') : t('home.refused.title')}
      before={<HomeLanguages />}
      actions={
        missing && (
          <Button kind="primary" onClick={() => void home.tryAgain()}>
            {t('home.refused.again')}
          </Button>
        )
      }
    >
      <div className={styles.reading}>
        <p>{useReason(state)}</p>
      </div>
    </Page>
  );
}

const known = ['InvitationDamaged', 'InvitationNewer', 'ModelMissing'] as const;

function useReason(state: Without): string {
  const t = useWords('respondent');
  if (state.at === 'noLink') return state.begun ? t('home.noLink.begun') : t('refusals.InvitationMissing');
  const type = known.find((one) => one === state.refusal.type) ?? 'InvitationDamaged';
  return t(`refusals.${type}`);
}
