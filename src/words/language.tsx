import { createContext, type ReactNode, use, useContext, useEffect, useMemo, useState } from 'react';
import type { TFunction } from 'i18next';
import { languageOf } from './languages';
import type { Namespace } from './text-files';
import { loadWords, wordsIn } from './words';

type Speaking = { language: string; setLanguage(code: string): void };

const LanguageContext = createContext<Speaking>({ language: 'da', setLanguage: () => undefined });

type Reader = { language: string | undefined; tell(language: string | undefined): void };

/** Which language a part of the page speaks just now, for what stands around it. */
const ReaderContext = createContext<Reader>({ language: undefined, tell: () => undefined });

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
  const [read, tell] = useState<string>();
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
  const reader = useMemo(() => ({ language: read, tell }), [read]);
  return (
    <LanguageContext value={value}>
      <ReaderContext value={reader}>{children}</ReaderContext>
    </LanguageContext>
  );
}

type InLanguageProps = { language: string; onChange?: ((code: string) => void) | undefined; children: ReactNode };

/** A part of the page in another language; the rest keeps its own. */
export function InLanguage({ language, onChange, children }: InLanguageProps) {
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

/** A part of the page in the language of the person who reads it; what stands around it may know (`useReadersLanguage`). */
export function SpokenIn(props: InLanguageProps) {
  const { tell } = useContext(ReaderContext);
  const { language } = props;
  useEffect(() => {
    tell(language);
    return () => tell(undefined);
  }, [tell, language]);
  return <InLanguage {...props} />;
}

/** The language spoken here and the way to change it. */
export const useLanguage = (): Speaking => useContext(LanguageContext);

/** The language that a part of the page speaks just now (`SpokenIn`), so that the frame can speak to the same person. */
export const useReadersLanguage = (): string | undefined => useContext(ReaderContext).language;

/** The texts for a reader in the language spoken here; waits (Suspense) until they are there. */
export function useWords<N extends Namespace>(namespace: N): TFunction<N> {
  return useWordsIn(useLanguage().language, namespace);
}

/** The texts for a reader in a language of its own, whatever is spoken here; waits until they are there. */
export function useWordsIn<N extends Namespace>(language: string, namespace: N): TFunction<N> {
  const spoken = namespace === 'desk' && !languageOf(language).desk ? 'da' : language;
  use(loadWords(spoken, namespace));
  return wordsIn(spoken, namespace);
}
