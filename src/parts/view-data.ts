import type { Shape } from '../domain/model';
import type { Aside, Choice } from '../domain/view';
import type { Marks } from '../domain/written';

/** A person in the picture; `role` in the reader's words. */
export type Viewer = { id: string; name: string; role: string; initials: string; group?: string | undefined };
/** Answers that stand together in each area, under a name: those from one home. */
export type Group = { id: string; name: string };
/** A step of the one scale that the picture is drawn on; `short` heads a narrow column. */
export type DegreeWord = { degree: number; shape: Shape; label: string; short: string; marks?: Marks | undefined };
export type AsideWord = { aside: Aside; label: string };
/** Where one person stands in one area. Someone with two homes can stand twice, told apart by `place`. */
export type Mark = {
  person: string;
  choice?: Choice | undefined;
  place?: string | undefined;
  group?: string | undefined;
  late?: boolean | undefined;
};
/** `note` says in words how the answers lie to each other. */
export type AreaMarks = {
  id: string;
  label: string;
  labelMarks?: Marks | undefined;
  note?: string | undefined;
  marks: readonly Mark[];
};

/** What chart and table are both drawn from, so that they cannot say different things. */
export type ViewPicture = {
  viewers: readonly Viewer[];
  degrees: readonly DegreeWord[];
  asides: readonly AsideWord[];
  areas: readonly AreaMarks[];
  /** the steps are a child's own: in ink, since no colour may judge them */
  plain?: boolean | undefined;
  /** in their order; each mark is of one of them. Not there where nothing is grouped */
  groups?: readonly Group[] | undefined;
};

/** The words around the picture, the same for chart and table. */
export type ViewWords = {
  caption: string;
  areas: string;
  asides: string;
  unanswered: string;
  /** E.g. "svaret efter åbningen". */
  late: string;
};

/** One person's mark where it stands: on a step, in words aside from the scale, or nowhere yet. */
export type Placed = {
  viewer: Viewer;
  place: string | undefined;
  late: boolean;
  group: string | undefined;
  at: { degree: DegreeWord } | { aside: string } | 'unanswered';
};

/** Places every viewer in an area, in the order of the viewers; nobody is left out and nothing is counted. */
export function placedIn({ viewers, degrees, asides }: ViewPicture, area: AreaMarks): Placed[] {
  return viewers.flatMap((viewer) => {
    const own = area.marks.filter((mark) => mark.person === viewer.id && mark.choice);
    const marks: readonly Mark[] = own.length > 0 ? own : [{ person: viewer.id }];
    return marks.map(({ choice, place, late = false, group = viewer.group }) => ({
      viewer,
      place,
      late,
      group,
      at: stand(choice),
    }));
  });

  function stand(choice: Choice | undefined): Placed['at'] {
    if (!choice) return 'unanswered';
    if (choice.type !== 'degree')
      return { aside: asides.find(({ aside }) => aside === choice.type)?.label ?? choice.type };
    const degree = degrees.find((step) => step.degree === choice.degree);
    // A step that this scale does not know is shown as it came, apart, rather than dropped.
    return degree ? { degree } : { aside: String(choice.degree) };
  }
}

/** The marks of an area group by group, without groups in which nobody stands; all at once where nothing is grouped. */
export function groupsIn({ groups }: ViewPicture, placed: Placed[]): { group?: Group; placed: Placed[] }[] {
  // Where nobody has said anything there is nothing to tell apart.
  if (!groups || placed.every(({ at }) => at === 'unanswered')) return [{ placed }];
  return groups
    .map((group) => ({ group, placed: placed.filter((mark) => mark.group === group.id) }))
    .filter(({ placed: own }) => own.length > 0);
}
