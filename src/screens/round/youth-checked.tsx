import { asSentence, useChosenAdult } from '../../answering/chosen-adult';
import { useOtherTitle, useReader, useSeat } from '../../answering/seat';
import { Drawing } from '../../parts/drawing';
import type { View, WrittenView } from '../../domain/view';
import { useWords } from '../../words/language';
import { areaName } from '../../words/model-words';
import { useSaid } from './checked-area';
import styles from './round.module.css';
import { audienceFor, partOf, saysWhole } from './youth';

/** Who may see what was said about an area, or about the whole. Nothing chosen: only the adult who opens it. */
export function YouthSeen({ view, area }: { view: View; area?: string }) {
  return <dd className={styles.quiet}>{useSeenWords(view)(area)}</dd>;
}

function useSeenWords(view: View): (area?: string) => string {
  const t = useWords('child');
  const adult = useChosenAdult(partOf(view));
  return (area) =>
    t('youth.check.seen', { who: t(`youth.audience.${audienceFor(view, area) ?? 'nobody'}`, { adult }) });
}

/** What a young person said besides the areas: a title, and the words to it. */
type SaidMore = { title: string; words: string };

function useSaidMore(view: WrittenView): SaidMore[] {
  const t = useWords('child');
  const part = partOf(view);
  return [
    { title: t('youth.more.hopes'), words: part.hopes?.words.trim() ?? '' },
    { title: t('youth.more.grownUps'), words: part.grownUps?.words.trim() ?? '' },
    { title: t('mode.drawing.words'), words: part.drawn?.trim() ?? '' },
  ].filter(({ words }) => words !== '');
}

/** Whoever sits beside sees and hears that there are words for one adult alone, and not what they are; empty without any. */
export function useKeptTold(view: WrittenView): string {
  const t = useWords('child');
  const adult = useChosenAdult(partOf(view));
  return view.kept?.trim() ? t('mode.whole.kept', { adult }) : '';
}

function SaidRows({ said }: { said: SaidMore[] }) {
  return said.map(({ title, words }) => (
    <div key={title}>
      <dt>{title}</dt>
      <dd className={styles.words} dir="auto">
        {words}
      </dd>
    </div>
  ));
}

/** All of it once more, beneath the areas. */
export function YouthChecked({ view }: { view: WrittenView }) {
  const t = useWords('child');
  const { drawing, wantsToTalk, ...chosen } = partOf(view);
  const adult = useChosenAdult(chosen);
  const kept = useKeptTold(view);
  return (
    <>
      <SaidRows said={useSaidMore(view)} />
      {drawing && (
        <div>
          <dt>{t('mode.drawing.picture')}</dt>
          <dd>
            <Drawing text={drawing} label={t('mode.drawing.picture')} />
          </dd>
        </div>
      )}
      {saysWhole(view) && (
        <div>
          <dt>{t('youth.audience.whole')}</dt>
          <YouthSeen view={view} />
        </div>
      )}
      <div>
        <dt>{t('youth.check.opener')}</dt>
        <dd>{asSentence(adult)}</dd>
        {kept && <dd>{kept}</dd>}
        {wantsToTalk && <dd>{t('youth.check.talk')}</dd>}
      </div>
    </>
  );
}

/** The whole answer of a young person in sentences. In: what is said there of the words for one adult alone. */
export function useYouthSaid(view: WrittenView, kept: string): string[] {
  const t = useWords('child');
  const { round } = useSeat();
  const reader = useReader();
  const otherTitle = useOtherTitle();
  const part = partOf(view);
  const adult = useChosenAdult(part);
  const seen = useSeenWords(view);
  const said = useSaid(view);
  const more = useSaidMore(view).map(({ title, words }) => `${title} – ${words}`);
  const areas = round.areas.filter((area) => audienceFor(view, area));
  if (part.takesPart !== 'yes') return [t(`youth.no.${part.takesPart}`)];
  return [
    ...said,
    ...more,
    ...(kept ? [kept] : []),
    ...areas.map((area) => `${areaName(reader, area, otherTitle)}. ${seen(area)}`),
    ...(saysWhole(view) ? [`${t('youth.audience.whole')}. ${seen()}`] : []),
    `${t('youth.check.opener')}: ${adult}`,
    ...(part.wantsToTalk ? [t('youth.check.talk')] : []),
  ];
}
