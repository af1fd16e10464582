import { Clock3 } from 'lucide-react';
import { classNames } from './class-names';
import { Initials } from './person-mark';
import styles from './view-chip.module.css';
import type { Placed } from './view-data';

/** One person where they stand in the chart: initials in neutral ink, marked when late, with place and aside words. */
export function ViewChip({ mark }: { mark: Placed }) {
  const aside = typeof mark.at === 'object' && 'aside' in mark.at ? mark.at.aside : undefined;
  return (
    <span className={classNames(styles.chip, mark.late && styles.late)}>
      <span className={styles.who}>
        <Initials>{mark.viewer.initials}</Initials>
        {mark.late && <Clock3 className={styles.clock} />}
      </span>
      {mark.place && <span className={styles.small}>{mark.place}</span>}
      {aside && <span className={styles.small}>{aside}</span>}
    </span>
  );
}
