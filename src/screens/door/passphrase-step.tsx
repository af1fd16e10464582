import { useState } from 'react';
import { ChoosePassphrase } from '../../parts/choose-passphrase';
import { LinkButton } from '../../parts/link-button';
import { useDesk } from '../../use-session';
import { useLanguage, useWords } from '../../words/language';
import { usePassphraseWords } from '../../words/passphrase-words';
import { StepPage } from './step-page';

type PassphraseStepProps = { onBack(): void; onChoose(passphrase: string): Promise<void> };

/** The words that unlock. Making the key takes a moment: that is what keeps guessers out. */
export function PassphraseStep({ onBack, onChoose }: PassphraseStepProps) {
  const t = useWords('desk');
  const words = usePassphraseWords();
  const desk = useDesk();
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const choose = (passphrase: string) => {
    setBusy(true);
    void onChoose(passphrase).finally(() => setBusy(false));
  };
  return (
    <StepPage step={2} title={t('newProfile.passphraseTitle')} lead={t('newProfile.passphraseLead')}>
      <ChoosePassphrase
        words={words}
        propose={desk.proposePassphrase}
        isStrongEnough={desk.isStrongEnough}
        language={language === 'da' ? 'da' : 'en'}
        submitLabel={t('newProfile.usePassphrase')}
        busy={busy}
        onChoose={choose}
      />
      <LinkButton onClick={onBack}>{t('common.back')}</LinkButton>
    </StepPage>
  );
}
