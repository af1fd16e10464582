import { Check } from '../../parts/check-group';
import { useWords } from '../../words/language';

type ByAdultProps = { checked: boolean; onChange: (byAdult: true | undefined) => void };

/** An adult wrote the words down for the child: whoever reads them should know. */
export function ByAdult({ checked, onChange }: ByAdultProps) {
  const t = useWords('child');
  return <Check label={t('mode.byAdult')} checked={checked} onChange={(next) => onChange(next ? true : undefined)} />;
}
