import { ChartSpline, Table } from 'lucide-react';
import { useState } from 'react';
import type { AreaProgress } from '../../domain/progress';
import { Button } from '../../parts/button';
import { CourseLines, StrokeSample } from '../../parts/course-lines';
import { CourseTable } from '../../parts/course-table';
import { PersonMark } from '../../parts/person-mark';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import {
  type AreaLines,
  columnsOf,
  drawingsOf,
  hasWordsOnly,
  labelOf,
  marksOfArea,
  type Story,
  tableOf,
  voicesIn,
} from './courses-in-words';
import styles from './over-time.module.css';

/** Two conversations are then and now; from three on there are lines, and the table a tap away. */
export function Courses({ story }: { story: Story }) {
  const { t } = story;
  const [asTable, showTable] = useState(false);
  const drawn = story.progress.conversations.length > 2;
  const table = (
    <CourseTable
      caption={t('overTime.caption')}
      persons={t('overTime.who')}
      columns={columnsOf(story)}
      areas={tableOf(story)}
      look={drawn && !asTable ? 'unseen' : 'seen'}
    />
  );
  if (!drawn) return table;
  return (
    <>
      <div className="no-print">
        <Button kind="quiet" icon={asTable ? ChartSpline : Table} onClick={() => showTable(!asTable)}>
          {t(asTable ? 'overTime.asLines' : 'overTime.asTable')}
        </Button>
      </div>
      {!asTable && <Lines story={story} />}
      {table}
    </>
  );
}

function Lines({ story }: { story: Story }) {
  const { t, progress } = story;
  const drawn = progress.areas.filter((area) => drawingsOf(story, area).length > 0);
  return (
    <>
      <p className={styles.quiet}>{t('overTime.howToRead')}</p>
      {hasWordsOnly(story) && <p className={styles.quiet}>{t('overTime.notDrawn')}</p>}
      <Legend story={story} />
      <div className={styles.figures}>
        {drawn.map((area) => (
          <AreaFigure key={`${area.area} ${area.title}`} story={story} area={area} />
        ))}
      </div>
    </>
  );
}

function Legend({ story }: { story: Story }) {
  const { t } = story;
  const drawn = new Set(
    story.progress.areas.flatMap((area) =>
      drawingsOf(story, area).flatMap(({ lines }) => lines.map(({ stroke }) => stroke)),
    ),
  );
  return (
    <div className={styles.legend}>
      <ul className={styles.strokes} aria-label={t('overTime.who')}>
        {voicesIn(story)
          .filter(({ stroke }) => drawn.has(stroke))
          .map((voice) => (
            <li key={voice.id}>
              <StrokeSample stroke={voice.stroke} />
              <PersonMark name={voice.name} roleLabel={voice.role} initials={voice.initials} />
            </li>
          ))}
      </ul>
      <p className={styles.quiet}>{columnsOf(story).join('  ·  ')}</p>
    </div>
  );
}

function AreaFigure({ story, area }: { story: Story; area: AreaProgress }) {
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>
          <bdi {...marksOfArea(story, area)}>{labelOf(story, area)}</bdi>
        </h3>
      </figcaption>
      {drawingsOf(story, area).map((drawing) => (
        <AreaDrawing
          key={`${drawing.scale} ${drawing.model.id} ${drawing.model.version}`}
          story={story}
          drawing={drawing}
        />
      ))}
    </figure>
  );
}

function AreaDrawing({ story, drawing: { scale, steps, lines } }: { story: Story; drawing: AreaLines }) {
  const { t, language, progress } = story;
  const names = voicesIn(story)
    .filter(({ stroke }) => lines.some((line) => line.stroke === stroke))
    .map(({ name }) => isolated(name));
  return (
    <>
      {scale !== 'five' && (
        <p className={styles.quiet}>{t('together.ownSteps', { names: namesInRow(names, language) })}</p>
      )}
      <CourseLines steps={steps} conversations={progress.conversations.length} lines={lines} />
    </>
  );
}
