import { Phone } from 'lucide-react';
import { ButtonLink } from '../../parts/button';
import { numberToCall } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';

/** A number to call, spaced as it is said. */
export function Call({ number }: { number: string }) {
  const t = useWords('respondent');
  const spaced = numberToCall(number);
  return (
    <ButtonLink kind="dangerHelp" icon={Phone} href={`tel:${number}`}>
      {t('round.rate.call', { number: spaced === number ? number : isolated(spaced) })}
    </ButtonLink>
  );
}
