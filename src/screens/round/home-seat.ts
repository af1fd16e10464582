import { childBandAsked } from '../../domain/invitation';
import { modelRefOf } from '../../domain/model';
import { useWords } from '../../words/language';
import type { Asked } from '../../use-at-home';
import type { Seat } from '../../answering/seat';

/** The seat of someone who answers at home: a round of one, about a child that may go without its name. */
export function useHomeSeat(asked: Asked): Seat {
  const t = useWords('respondent');
  const { id, role, language, answered, steps, structure, areaIds, asks, child, homes = [], date, ...rest } = asked;
  return {
    round: {
      ...rest,
      child: child || t('paper.child'),
      // A day that has passed is no day on which anything will be opened; on the day itself people meet.
      date: asked.meetsToday ? undefined : date,
      areas: areaIds,
      model: modelRefOf(structure),
      familyNote: '',
      childBand: childBandAsked(asked),
      homes,
      adults: [],
      host: asks,
      readers: [],
      opened: false,
      people: [],
    },
    person: { id, role, language, answered, steps, name: '' },
    nameless: !child,
  };
}
