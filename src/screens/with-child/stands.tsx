import { mayAllSee } from '../../domain/child-views';
import { partKey, partsOf } from '../../domain/share-with';
import { Section } from '../../parts/page';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import type { ChosenProps } from './chosen';
import { type ChildTalk, partName } from './reading';
import styles from './with-child.module.css';

/** Where the answer stands now: for each part who may see it, each by name: some of a group may, and who joined it later may not. */
export function Stands({ dialogue, child, given, talk }: ChosenProps & { talk: ChildTalk }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const others = dialogue.persons.filter(({ id }) => id !== child.id);
  return (
    <Section title={t('withChild.standsTitle')}>
      <p>{t('withChild.standsText')}</p>
      <dl className={styles.facts}>
        {partsOf(given.view).map((part) => {
          const names = others.filter(({ id }) => mayAllSee(given.shown, part, [id])).map(({ name }) => isolated(name));
          return (
            <div key={partKey(part)}>
              <dt>{partName(talk, part, t)}</dt>
              <dd>{names.length > 0 ? namesInRow(names, language) : t('withChild.nobodySees')}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
