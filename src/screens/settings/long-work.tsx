import { useEffect, useRef, useState } from 'react';
import { Progress } from '../../parts/progress';
import type { Course } from '../../use-session';
import { useWords } from '../../words/language';

type At = { done: number; of: number };

/**
 * Something long that shows how far it is and can be stopped; leaving the page stops it too. Out: `begin` runs it, and
 * `shown` is what stands there meanwhile.
 */
export function useLongWork() {
  const t = useWords('desk');
  const [under, setUnder] = useState<{ label: string; at?: At }>();
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);
  const begin = async <T,>(label: string, work: (course: Course) => Promise<T>): Promise<T> => {
    const { signal } = (stopper.current = new AbortController());
    setUnder({ label });
    try {
      return await work({ signal, progress: (done, of) => setUnder({ label, at: { done, of } }) });
    } finally {
      setUnder(undefined);
    }
  };
  const stop = () => stopper.current?.abort();
  const shown = under && <Progress label={under.label} at={under.at} stopLabel={t('backup.stop')} onStop={stop} />;
  return { begin, shown };
}
