import { childBandOf } from '../../domain/child-band';
import { modelRefOf } from '../../domain/model';
import { useWords } from '../../words/language';
import type { Asked } from '../../use-at-home';
import type { Seat } from '../../answering/seat';

/** The seat of someone who answers at home: a round of one, about a child that may go without its name. */
export function useHomeSeat(asked: Asked): Seat {
  const t = useWords('respondent');
  const { id, role, language, answered, structure, areaIds, asks, child, ...rest } = asked;
  return {
    round: {
      ...rest,
      child: child || t('paper.child'),
      areas: areaIds,
      model: modelRefOf(structure),
      familyNote: '',
      childBand: childBandOf(rest.band),
      homes: [],
      adults: [],
      host: asks,
      readers: [],
      opened: false,
      people: [],
    },
    person: { id, role, language, answered, name: '' },
    nameless: !child,
  };
}
