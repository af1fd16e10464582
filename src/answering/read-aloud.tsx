import { CircleStop, Volume2 } from 'lucide-react';
import { Button } from '../parts/button';
import { useWords } from '../words/language';
import { useReadingAloud } from '../words/speech';

type ReadAloudProps = {
  sentences: readonly string[];
  /** What is read, where the button is only a sign beside it; it is the button's name. */
  what?: string | undefined;
  /** The language of the sentences, where it is another than the page's. */
  language?: string | undefined;
};

/** Reads sentences aloud with a voice of this device; absent where there is none for the language. */
export function ReadAloud({ sentences, what, language }: ReadAloudProps) {
  const t = useWords('respondent');
  const { speaking, read, stop } = useReadingAloud(language);
  if (!read) return null;
  const press = () => (speaking ? stop() : read(sentences));
  const name = speaking ? t('round.aloud.stop') : t('round.aloud.read');
  const Icon = speaking ? CircleStop : Volume2;
  if (what === undefined)
    return (
      <Button kind="quiet" icon={Icon} onClick={press}>
        {name}
      </Button>
    );
  return (
    <Button
      kind="quiet"
      icon={Icon}
      onClick={press}
      aria-label={speaking ? name : t('round.aloud.readThis', { what })}
    />
  );
}
