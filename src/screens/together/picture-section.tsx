import { Grid3X3, Table } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { ViewChart } from '../../parts/view-chart';
import type { ViewWords } from '../../parts/view-data';
import { ViewTable } from '../../parts/view-table';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { picturesOf, type ScalePicture } from './picture';
import type { Talk } from './talk';
import styles from './together.module.css';

/** The one picture, words closed; or the same as a table, for whoever reads better so. */
export function Picture({ talk }: { talk: Talk }) {
  const t = useWords('desk');
  const [asTable, showTable] = useState(false);
  return (
    <>
      {!talk.over && <p className={`${styles.lead} no-print`}>{t('together.pictureLead')}</p>}
      <Pictures talk={talk} look={asTable ? 'table' : 'chart'} />
      <div className="no-print">
        <Button kind="quiet" icon={asTable ? Grid3X3 : Table} onClick={() => showTable(!asTable)}>
          {t(asTable ? 'together.asPicture' : 'together.asTable')}
        </Button>
      </div>
    </>
  );
}

type PicturesProps = { talk: Talk; look: 'chart' | 'table'; size?: 'page' | 'screen' };

/** The pictures of all scales that someone answered on, each with its table twin. */
export function Pictures({ talk, look, size = 'page' }: PicturesProps) {
  const t = useWords('desk');
  return picturesOf(talk, t).map(({ scale, model, isChild, picture }) => (
    <figure key={`${scale} ${isChild} ${model.id} ${model.version}`} className={styles.figure}>
      <ScaleFigure scale={scale} picture={picture} look={look} size={size} />
    </figure>
  ));
}

function ScaleFigure({
  scale,
  picture,
  look,
  size,
}: Pick<ScalePicture, 'scale' | 'picture'> & { look: 'chart' | 'table'; size: 'page' | 'screen' }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const names = namesInRow(
    picture.viewers.map(({ name }) => isolated(name)),
    language,
  );
  const caption = scale === 'five' ? t('together.caption') : t('together.ownSteps', { names });
  const words: ViewWords = {
    caption,
    areas: t('together.area'),
    asides: t('together.asides'),
    unanswered: t('together.unanswered'),
    late: t('together.lateMark'),
  };
  return (
    <>
      {scale !== 'five' && look === 'chart' && (
        <figcaption className={`${styles.small} no-print`} aria-hidden>
          {caption}
        </figcaption>
      )}
      {look === 'chart' && <ViewChart picture={picture} words={words} size={size} />}
      <ViewTable picture={picture} words={words} look={look === 'table' ? 'seen' : 'unseen'} />
    </>
  );
}
