import { isFamily } from '../../domain/person';
import { dayInWords, namesInRow } from '../../words/formats';
import { isolated } from '../../words/isolate';
import { useLanguage, useWords } from '../../words/language';
import { useSeat } from '../../answering/seat';

/** The words of the first page; `aloud` is the whole of it, for ears. */
export type FirstWords = { sentences: string[]; note: string; noteFrom: string; aloud: string[] };

/** What someone must know before answering: at most eight short sentences (field §9); professionals get fewer. */
export function useFirstWords(): FirstWords {
  const t = useWords('respondent');
  const { round, person } = useSeat();
  const asks = t('round.first.asks', { child: isolated(round.child) });
  const family = [
    t('round.first.points'),
    t('round.first.skip'),
    t('round.first.again'),
    t('round.first.use'),
    useDanger(),
  ];
  const professional = [t('round.first.notAdded'), t('round.first.skipAgain'), t('round.first.own')];
  const sentences = [asks, useWhoReads(), ...(isFamily(person.role) ? family : professional)];
  const note = isFamily(person.role) ? round.familyNote.trim() : '';
  const noteFrom = t('round.first.note');
  return { sentences, note, noteFrom, aloud: [...sentences, ...(note ? [noteFrom, note] : [])] };
}

/** Whoever answers in three steps meets no word about children on the own pages, only the name. */
export function useDanger(): string {
  const t = useWords('respondent');
  const { round, person } = useSeat();
  return person.steps ? t('round.first.dangerTo', { child: isolated(round.child) }) : t('round.first.danger');
}

/** Who will see the answer, and when. */
function useWhoReads(): string {
  const t = useWords('respondent');
  const { language } = useLanguage();
  const { round, person } = useSeat();
  const { readers: all, opened } = person.sits ?? round;
  const own = all.indexOf(person.name);
  const others = all.filter((_name, index) => index !== own);
  const names = (others.length > 0 ? others : [round.host]).map(isolated);
  const readers = namesInRow(names, language);
  if (opened) return t('round.first.readersLate', { readers });
  if (!round.date) return t('round.first.readers', { readers });
  return t('round.first.readersOn', { readers, date: dayInWords(round.date, language) });
}
