import type { Dialogue } from '../../domain/dialogue';
import { asHostSees, asSeenBy } from '../../domain/seen-by';
import { type Sitting, sittings } from '../../domain/sitting';
import { Button } from '../../parts/button';
import { List, Row } from '../../parts/list';
import { Section } from '../../parts/page';
import { namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import styles from './over-time.module.css';

/** Who looks on: those of one sitting, or the host alone. */
export type LookingOn = Sitting | 'host';

/** The people of the last conversation in two sittings. */
const peopleIn = ({ conversations }: Dialogue, sitting: Sitting): string[] =>
  conversations.findLast((talk) => talk.sittings)?.sittings?.[sitting].people ?? [];

/** The dialogue as those who look on may see it. */
export const shownTo = (dialogue: Dialogue, room: LookingOn): Dialogue =>
  room === 'host' ? asHostSees(dialogue) : asSeenBy(dialogue, peopleIn(dialogue, room));

/** Asks who looks on, before anything is shown. */
export function WhoLooksOn({ dialogue, onChoose }: { dialogue: Dialogue; onChoose: (room: LookingOn) => void }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const names = (sitting: Sitting) => {
    const people = peopleIn(dialogue, sitting);
    return namesInRow(
      dialogue.persons.filter(({ id }) => people.includes(id)).map(({ name }) => isolated(name)),
      language,
    );
  };
  return (
    <Section title={t('sittings.looksOn')}>
      <p>{t('sittings.looksOnText')}</p>
      <List>
        {sittings.map((sitting) => (
          <Row key={sitting} title={t(`sittings.${sitting}`)} onOpen={() => onChoose(sitting)}>
            <p>{names(sitting)}</p>
          </Row>
        ))}
      </List>
      <p className={styles.quiet}>{t('sittings.aloneText')}</p>
      <div>
        <Button onClick={() => onChoose('host')}>{t('sittings.alone')}</Button>
      </div>
    </Section>
  );
}
