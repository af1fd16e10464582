import { readsWords } from '../../domain/child-band';
import type { View } from '../../domain/view';
import { isolated } from '../../words/isolate';
import { useWords } from '../../words/language';
import styles from './with-child.module.css';

type PromisedProps = { view: View; name: string; adult: string };

/** What the child was promised in an adult's name before it answered: whoever reads the answer has to keep it. In: names. */
export function Promised({ view, name, adult }: PromisedProps) {
  const t = useWords('desk');
  const read = useWords('child');
  const { band, opener, takesPart } = view.child ?? {};
  if (!band || takesPart !== 'yes') return null;
  const age = readsWords(band) ? 'older' : 'young';
  // From home nobody is known by id, and nothing was promised of today.
  const words = read(`mode.${age}.${opener ? 'kept' : 'danger'}`);
  return (
    <p className={styles.quiet}>{t('withChild.promised', { name: isolated(name), adult: isolated(adult), words })}</p>
  );
}
