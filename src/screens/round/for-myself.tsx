import { DegreeShape } from '../../parts/degree-shape';
import { Disclosure } from '../../parts/disclosure';
import { useWords } from '../../words/language';
import { degreeWords } from '../../words/model-words';
import { useReader } from '../../answering/seat';
import styles from './round.module.css';

/**
 * The professional's guide, right after the own answer and for nobody else. All degrees, whatever was answered: the
 * tool reminds and never works out what someone should do.
 */
export function ForMyself() {
  const t = useWords('respondent');
  const reader = useReader();
  return (
    <Disclosure summary={t('round.given.forMe')}>
      <p>{t('round.given.forMeLead')}</p>
      {reader.structure.scales.five.map(({ id, shape }) => {
        const guide = reader.texts.guide[id]?.professional;
        return (
          guide && (
            <section key={id} className={styles.guide}>
              <h2 className={styles.chosen}>
                <DegreeShape shape={shape} />
                <span {...reader.marks}>{degreeWords(reader, 'five', Number(id)).label}</span>
              </h2>
              <dl>
                <dt>{t('round.given.now')}</dt>
                <dd {...reader.marks}>{guide.now}</dd>
                <dt>{t('round.given.who')}</dt>
                <dd {...reader.marks}>{guide.who}</dd>
                <dt>{t('round.given.when')}</dt>
                <dd {...reader.marks}>{guide.when}</dd>
              </dl>
            </section>
          )
        );
      })}
    </Disclosure>
  );
}
