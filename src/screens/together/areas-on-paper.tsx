import { useWords } from '../../words/language';
import { Difference, Note } from './area-talk';
import { areaSentence } from './sentence';
import { nameOfArea, type Talk } from './talk';
import styles from './together.module.css';

/** On paper all areas stand one after the other. Nobody's own words: those stay closed. */
export function AreasOnPaper({ talk }: { talk: Talk }) {
  const t = useWords('desk');
  const { notes, differences } = talk.conversation;
  return (
    <div className="print-only">
      {talk.areas.map((area) => (
        <section key={area.area} className={styles.paperArea}>
          <h3>{nameOfArea(talk, area.area)}</h3>
          <p>{areaSentence(talk, area, t).said}</p>
          <Difference kept={differences.includes(area.area)} />
          {notes[area.area] && <Note words={notes[area.area] ?? ''} />}
        </section>
      ))}
    </div>
  );
}
