import { useWords } from '../../words/language';
import { Difference, Note } from './area-talk';
import { marksOfArea, nameOfArea, type Talk } from './talk';
import styles from './together.module.css';

/**
 * On paper the areas stand one after the other, with what the room wrote together; who said what stands in the table.
 * Nobody's own words: those stay closed.
 */
export function AreasOnPaper({ talk }: { talk: Talk }) {
  const t = useWords('desk');
  const { differences } = talk.conversation;
  const notes = talk.wordsClosed ? {} : talk.conversation.notes;
  const areas = talk.areas.filter(({ area }) => notes[area] || differences.includes(area));
  return (
    <div className="print-only">
      {areas.length === 0 && <p>{t('together.nothingWritten')}</p>}
      {areas.map(({ area }) => (
        <section key={area} className={styles.paperArea}>
          <h3>
            <bdi {...marksOfArea(talk, area)}>{nameOfArea(talk, area)}</bdi>
          </h3>
          <Difference kept={differences.includes(area)} />
          {notes[area] && <Note words={notes[area]} />}
        </section>
      ))}
    </div>
  );
}
