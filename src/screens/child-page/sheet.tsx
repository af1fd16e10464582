import type { Dialogue } from '../../domain/dialogue';
import type { Written } from '../../domain/written';
import { Drawing } from '../../parts/drawing';
import { ScenePicture } from '../../parts/world/scene-picture';
import { WrittenParts } from '../../parts/written-page';
import { useLanguage, useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import styles from './child-page.module.css';
import { useReadsWords, useWritten } from './use-written';

/** The page as it is read: on the screen by the child, on paper by whoever is at home. `dialogue` is what they may see. */
export function Sheet({ dialogue, conversation }: { dialogue: Dialogue; conversation: string }) {
  const found = useWritten(dialogue, conversation);
  const older = useReadsWords(dialogue);
  if (!found) return null;
  return (
    <article className={styles.sheet}>
      {!older && (
        <div className={styles.picture}>
          <ScenePicture scene="told" />
        </div>
      )}
      <Words written={found.written} drawing={found.page.view?.child?.drawing ?? ''} />
    </article>
  );
}

/** The drawing stands with what the child said, which comes first. */
function Words({ written, drawing }: { written: Written; drawing: string }) {
  const t = useWords('child');
  const respondent = useWords('respondent');
  const { language } = useLanguage();
  const [said, ...rest] = written.parts;
  return (
    <>
      <h2 className={styles.title}>{written.title}</h2>
      <p className={styles.lead}>{written.lead}</p>
      {said && <WrittenParts parts={[said]} />}
      {drawing && (
        <div className={styles.drawing}>
          <Drawing text={drawing} label={t('page.drawn')} />
        </div>
      )}
      <WrittenParts parts={rest} />
      {!languageOf(language).checked && <p className={styles.small}>{respondent('round.first.unchecked')}</p>}
    </>
  );
}
