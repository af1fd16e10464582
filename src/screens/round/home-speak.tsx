import { languagesOf } from '../../answering/languages-of';
import { useSeat } from '../../answering/seat';
import type { Speak } from '../../answering/spoken-picker';
import { Button } from '../../parts/button';
import { useLanguage } from '../../words/language';

/** Asked in one language, on a phone that speaks another: one tap, found by the language's own name. */
export function PhonesLanguage({ speak }: { speak: Speak }) {
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
