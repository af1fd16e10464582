import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button';
import { useWords } from '../../words/language';
import { AreaTalk } from './area-talk';
import { marksOfArea, nameOfArea, type Talk } from './talk';
import styles from './together.module.css';

/** One area at a time, in the order of the plan. Nobody is led on: the room turns the page. */
export function Areas({ talk }: { talk: Talk }) {
  const t = useWords('desk');
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) heading.current?.focus();
  }, [index]);
  const show = (next: number) => {
    turned.current = true;
    setIndex(next);
  };
  const area = talk.areas[index];
  if (!area) return null;
  return (
    <div className={`${styles.stack} no-print`}>
      <ChooseArea talk={talk} index={index} onChoose={show} />
      <div className={styles.sheet}>
        <div>
          <p className={styles.quiet}>{t('together.areaOf', { number: index + 1, total: talk.areas.length })}</p>
          <h3 className={styles.areaName} ref={heading} tabIndex={-1}>
            <bdi {...marksOfArea(talk, area.area)}>{nameOfArea(talk, area.area)}</bdi>
          </h3>
        </div>
        <AreaTalk key={area.area} talk={talk} area={area} />
        <div className={styles.turn}>
          {index > 0 && (
            <Button icon={ArrowLeft} onClick={() => show(index - 1)}>
              {t('together.previous')}
            </Button>
          )}
          {index < talk.areas.length - 1 && (
            <Button icon={ArrowRight} onClick={() => show(index + 1)}>
              {t('together.next')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

type ChooseAreaProps = { talk: Talk; index: number; onChoose: (index: number) => void };

function ChooseArea({ talk, index, onChoose }: ChooseAreaProps) {
  const t = useWords('desk');
  return (
    <ul className={styles.choose} aria-label={t('together.chooseArea')}>
      {talk.areas.map(({ area }, at) => (
        <li key={area}>
          <button
            type="button"
            className={styles.chooseOne}
            aria-current={at === index ? 'true' : undefined}
            onClick={() => onChoose(at)}
          >
            <bdi {...marksOfArea(talk, area)}>{nameOfArea(talk, area)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
