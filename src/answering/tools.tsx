import type { ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure';
import { ReadingSettings } from '../parts/reading-settings';
import { useWords } from '../words/language';
import { useKeptReading } from './kept-reading';
import { ReadAloud } from './read-aloud';
import styles from './tools.module.css';

type ToolsProps = {
  /** What is read aloud when someone asks for the whole page. */
  sentences?: readonly string[] | undefined;
  children?: ReactNode;
};

/** At the top of every page that a respondent meets: language, reading aloud, and how the text looks. */
export function Tools({ sentences, children }: ToolsProps) {
  const t = useWords('respondent');
  return (
    <div className={styles.tools}>
      {children}
      {sentences && <ReadAloud sentences={sentences} />}
      <Disclosure later look="quiet" summary={t('round.reading.title')}>
        <TextSettings />
      </Disclosure>
    </div>
  );
}

function TextSettings() {
  const t = useWords('respondent');
  const [reading, change] = useKeptReading();
  return (
    <ReadingSettings
      value={reading}
      onChange={change}
      labels={{
        size: t('round.reading.size'),
        sizes: {
          normal: t('round.reading.sizes.normal'),
          large: t('round.reading.sizes.large'),
          larger: t('round.reading.sizes.larger'),
        },
        spacing: t('round.reading.spacing'),
        spacings: { normal: t('round.reading.spacings.normal'), wide: t('round.reading.spacings.wide') },
        contrast: t('round.reading.contrast'),
        contrasts: { normal: t('round.reading.contrasts.normal'), more: t('round.reading.contrasts.more') },
      }}
    />
  );
}
