import { useState } from 'react';
import { LanguagePicker } from '../parts/language-picker';
import { useLanguage, useWords } from '../words/language';
import { languagesOf } from './languages-of';
import { RefusalNotice } from './refusal-notice';
import { useSeat } from './seat';

/** Out: whether the language could be fetched. */
export type Speak = (code: string) => Promise<boolean>;

/** The language of someone who answers. Where its texts cannot be fetched, that is said. */
export function SpokenPicker({ speak }: { speak: Speak }) {
  const t = useWords('respondent');
  const { person } = useSeat();
  const { language } = useLanguage();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <LanguagePicker
        label={t('round.first.language')}
        languages={languagesOf(person)}
        value={language}
        onChange={(code) => void speak(code).then((spoken) => setFailed(!spoken))}
      />
      <RefusalNotice refusal={failed ? { type: 'NoNetwork' } : undefined} />
    </>
  );
}
