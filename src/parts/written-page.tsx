import { type Entry, type Line, type Part, saying } from '../domain/written';
import { DegreeShape } from './degree-shape';
import { Section } from './page';
import styles from './written-page.module.css';

/** The parts of a written page, to be read and printed. Degrees are drawn in ink: the page is read in grey. */
export function WrittenParts({ parts }: { parts: Part[] }) {
  return saying(parts).map((part) => (
    <Section key={part.title} title={part.title}>
      <div className={styles.entries}>
        {part.entries.map((entry, index) => (
          <WrittenEntry key={`${index} ${entry.head ?? ''}`} entry={entry} />
        ))}
      </div>
    </Section>
  ));
}

function WrittenEntry({ entry: { head, headMarks, lines } }: { entry: Entry }) {
  return (
    <div className={styles.entry}>
      {head && (
        <h3 className={styles.head}>
          <bdi {...headMarks}>{head}</bdi>
        </h3>
      )}
      {lines.map((line, index) => (
        <WrittenLine key={`${index} ${line.label ?? ''}`} line={line} />
      ))}
    </div>
  );
}

function WrittenLine({ line: { label, labelMarks, words, marks, quote, shape } }: { line: Line }) {
  return (
    <div className={styles.line}>
      {label && (
        <p className={styles.label}>
          <bdi {...labelMarks}>{label}</bdi>
        </p>
      )}
      <div className={styles.said}>
        {words && (
          <p className={styles.words}>
            {shape && <DegreeShape shape={shape} size="s" />}
            <bdi {...marks}>{words}</bdi>
          </p>
        )}
        {quote && (
          <blockquote className={styles.quote} lang={quote.language} dir="auto">
            {quote.words}
          </blockquote>
        )}
      </div>
    </div>
  );
}
