import { useState } from 'react';
import { Button } from '../../parts/button';
import { LanguagePicker } from '../../parts/language-picker';
import { useLanguage, useWords } from '../../words/language';
import { languagesOf } from '../../answering/languages-of';
import { useSeat } from '../../answering/seat';
import { RefusalNotice } from '../../answering/refusal-notice';

/** Out: whether the language could be fetched. */
export type Speak = (code: string) => Promise<boolean>;
type HomeSpeakProps = { speak: Speak };

/** The language of someone who answers at home; it can be changed on every page. */
export function HomeSpeak({ speak }: HomeSpeakProps) {
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

/** Asked in one language, on a phone that speaks another: one tap, found by the language's own name. */
export function PhonesLanguage({ speak }: HomeSpeakProps) {
  const { person } = useSeat();
  const { language } = useLanguage();
  const own = languagesOf(person).find(({ code }) => code === navigator.language.slice(0, 2));
  if (!own || own.code === language) return null;
  return (
    <Button lang={own.code} onClick={() => void speak(own.code)}>
      {own.name}
    </Button>
  );
}
