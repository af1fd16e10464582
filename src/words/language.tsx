import { createContext, type ReactNode, use, useContext, useEffect, useMemo, useState } from 'react';
import type { TFunction } from 'i18next';
import { languageOf } from './languages';
import { loadWords, type Namespace, wordsIn } from './words';

type Speaking = { language: string; setLanguage(code: string): void };

const LanguageContext = createContext<Speaking>({ language: 'da', setLanguage: () => undefined });

/** The language of everything below. `html` follows it, so that the browser reads and hyphenates rightly. */
export function LanguageProvider({
  first,
  onChange,
  children,
}: {
  first: string;
  onChange(code: string): void;
  children: ReactNode;
}) {
  const [language, setLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = languageOf(language).dir;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      setLanguage: (code: string) => {
        setLanguage(code);
        onChange(code);
      },
    }),
    [language, onChange],
  );
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

/** A part of the page in the language of the person who reads it; the rest keeps its own. */
export function SpokenIn({
  language,
  onChange,
  children,
}: {
  language: string;
  onChange?: (code: string) => void;
  children: ReactNode;
}) {
  const outer = useContext(LanguageContext);
  const value = useMemo(
    () => ({ language, setLanguage: onChange ?? outer.setLanguage }),
    [language, onChange, outer.setLanguage],
  );
  return (
    <LanguageContext value={value}>
      <div lang={language} dir={languageOf(language).dir}>
        {children}
      </div>
    </LanguageContext>
  );
}

/** The language spoken here and the way to change it. */
export const useLanguage = (): Speaking => useContext(LanguageContext);

/** The texts for a reader in the language spoken here; waits (Suspense) until they are there. */
export function useWords<N extends Namespace>(namespace: N): TFunction<N> {
  const { language } = useLanguage();
  const spoken = namespace === 'desk' && !languageOf(language).desk ? 'da' : language;
  use(loadWords(spoken, namespace));
  return wordsIn(spoken, namespace);
}
