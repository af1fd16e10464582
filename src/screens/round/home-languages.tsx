import { startTransition } from 'react';
import { LanguagePicker } from '../../parts/language-picker';
import { hasLanguage } from '../../words/has-language';
import { useLanguage, useWords } from '../../words/language';
import { languages } from '../../words/languages';
import { Tools } from '../../answering/tools';

/** The language of a page at home where no answer is being given, and how it looks. */
export function HomeLanguages({ sentences }: { sentences?: readonly string[] }) {
  const t = useWords('respondent');
  const { language, setLanguage } = useLanguage();
  return (
    <Tools sentences={sentences}>
      <LanguagePicker
        label={t('round.first.language')}
        languages={languages}
        value={language}
        onChange={(code) => void hasLanguage(code).then((here) => here && startTransition(() => setLanguage(code)))}
      />
    </Tools>
  );
}
