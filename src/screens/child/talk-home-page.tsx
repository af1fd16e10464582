import { useSeat } from '../../answering/seat';
import { emergencyNumber } from '../../domain/model';
import { numberToCall, dayInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';
import { useModelWords } from '../../words/model';
import { ScenePicture } from '../../parts/world/scene-picture';
import styles from './child.module.css';
import { ChildPage } from './child-page';
import type { Stage } from './pages';
import { useChild } from './use-child';

/** At home nobody sees that a child wants to talk: so it says whom one can call, when the answer is read, and that it says so. */
export function TalkHomePage({ from }: { from: Stage }) {
  const t = useWords('child');
  const { language } = useLanguage();
  const { round } = useSeat();
  const { structure } = useModelWords(round.model);
  const { go } = useChild();
  const childLine = structure.numbers.find(({ id }) => id === 'childLine')?.tel;
  const lines = [
    ...(childLine ? [{ words: t('mode.talkHome.childLine'), tel: childLine }] : []),
    { words: t('mode.talkHome.emergency'), tel: emergencyNumber(structure) },
  ];
  const before = round.date
    ? t('mode.talkHome.beforeDate', { date: dayInWords(round.date, language) })
    : t('mode.talkHome.before');
  return (
    <ChildPage
      title={t('mode.talkHome.title')}
      picture={<ScenePicture scene="talk" />}
      sentences={[t('mode.talkHome.go'), before, t('youth.check.talk'), t('youth.talk.noted')]}
      choices={lines.map(({ words, tel }) => `${words} ${numberToCall(tel)}`)}
      next={t('mode.talkHome.back')}
      onNext={() => go(from)}
    >
      {lines.map(({ words, tel }) => (
        <Call key={words} words={words} tel={tel} />
      ))}
    </ChildPage>
  );
}

function Call({ words, tel }: { words: string; tel: string }) {
  return (
    <p className={styles.call}>
      {words}{' '}
      <a className={styles.number} href={`tel:${tel}`}>
        <bdi dir="ltr">{numberToCall(tel)}</bdi>
      </a>
    </p>
  );
}
