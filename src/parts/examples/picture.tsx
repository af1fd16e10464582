import { type Shape, shapes } from '../../domain/model';
import { type Choice, asides as asideTypes } from '../../domain/view';
import { DegreeScale } from '../degree-scale';
import { DegreeShape } from '../degree-shape';
import { ViewChart } from '../view-chart';
import type { Mark, ViewPicture, ViewWords } from '../view-data';
import { ViewTable } from '../view-table';
import { type Example, Held, longName } from './example';

const fiveShapes: Shape[] = ['ring', 'ringDot', 'half', 'full', 'square'];
const labels = ['Ikke bekymret', 'Noget undrer mig', 'Bekymret', 'Meget bekymret', 'Meget bekymret – det haster'];
const shorts = ['Ikke', 'Undrer', 'Bekymret', 'Meget', 'Haster'];
const meanings = [
  'Det går godt her.',
  'Jeg har set noget. Jeg holder øje.',
  'Det sker tit. Det, vi gør, er ikke nok.',
  'Jeg har brug for, at flere hjælper.',
  'Det kan ikke vente. Vi skal have hjælp nu.',
];
const asideLabels = ['Kan ikke sige', 'Ikke relevant', 'Vil helst ikke svare'];

const degrees = fiveShapes.map((shape, index) => ({
  degree: index + 1,
  shape,
  label: labels[index] ?? '',
  short: shorts[index] ?? '',
}));
const asides = asideTypes.map((aside, index) => ({ aside, label: asideLabels[index] ?? '' }));
const bare = degrees.map(({ degree, shape, label }) => ({ degree, shape, label }));

/** The same where the child has two homes: those of one home stand together, under its name. */
const inHome: Record<string, string> = { fatima: 'first', omar: 'second' };
const homeOf = (person: string): string => inHome[person] ?? 'elsewhere';

/** As many steps as a municipality may want, spread over the shapes. */
const stepsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    degree: index + 1,
    shape: shapes[Math.round((index * (shapes.length - 1)) / (count - 1))] ?? 'ring',
    label: `${labels[Math.round((index * 4) / (count - 1))]} ${index + 1}`,
    short: `${shorts[Math.round((index * 4) / (count - 1))]} ${index + 1}`,
  }));
const pictureOn = (count: number): ViewPicture => ({ ...examplePicture, degrees: stepsOf(count) });

const to = (degree: number): Choice => ({ type: 'degree', degree });
const mark = (person: string, choice: Choice, more: Partial<Mark> = {}): Mark => ({ person, choice, ...more });

/** The picture that tests and examples look at: views that differ, asides, a late one, a person with two homes. */
export const examplePicture: ViewPicture = {
  degrees,
  asides,
  viewers: [
    { id: 'fatima', name: 'Fatima Saleh', role: 'mor', initials: 'FS' },
    { id: 'omar', name: 'Omar Saleh', role: 'far', initials: 'OS' },
    { id: 'jens', name: 'Jens Holm', role: 'pædagog', initials: 'JH' },
    { id: 'karen', name: 'Karen Bæk', role: 'sundhedsplejerske', initials: 'KB' },
  ],
  areas: [
    {
      id: 'development',
      label: 'Udvikling og adfærd',
      note: 'I ser barnet forskelligt – måske forskellige steder',
      marks: [mark('fatima', to(2)), mark('omar', to(1)), mark('jens', to(3)), mark('karen', to(3))],
    },
    {
      id: 'family',
      label: 'Familieforhold',
      marks: [
        mark('fatima', to(4), { place: 'hos mor' }),
        mark('fatima', to(1), { place: 'hos far' }),
        mark('omar', to(2), { late: true }),
        mark('jens', { type: 'cannotTell' }),
      ],
    },
    {
      id: 'school',
      label: 'Dagtilbud og hverdag',
      marks: [
        mark('fatima', to(2)),
        mark('omar', to(2), { late: true }),
        mark('jens', to(4)),
        mark('karen', { type: 'notRelevant' }),
      ],
    },
    {
      id: 'health',
      label: 'Sundhedsforhold',
      marks: [mark('fatima', to(1)), mark('omar', to(1)), mark('jens', to(1)), mark('karen', to(1))],
    },
    {
      id: 'leisure',
      label: 'Fritidsforhold og venskaber',
      marks: [mark('fatima', { type: 'ratherNot' }), mark('jens', to(5))],
    },
  ],
};

const homesPicture: ViewPicture = {
  ...examplePicture,
  viewers: examplePicture.viewers.map((viewer) => ({ ...viewer, group: homeOf(viewer.id) })),
  areas: examplePicture.areas.map((area) => ({
    ...area,
    marks: area.marks.map((one) => ({ ...one, group: homeOf(one.person) })),
  })),
  groups: [
    { id: 'first', name: 'Hos mor' },
    { id: 'second', name: 'Hos far' },
    { id: 'elsewhere', name: 'Andre steder' },
  ],
};

export const exampleWords: ViewWords = {
  caption: 'Sådan ser I det hver især',
  areas: 'Område',
  asides: 'Uden for skalaen',
  unanswered: 'Ikke svaret',
  late: 'svaret efter åbningen',
};

const oddPicture: ViewPicture = {
  ...examplePicture,
  viewers: [
    { id: 'fatima', name: longName, role: 'mor', initials: 'WA' },
    { id: 'omar', name: 'سلمى حداد', role: 'mormor', initials: 'سح' },
  ],
  areas: examplePicture.areas.slice(0, 2),
};

const question = 'Tænk på Amina og livet hjemme. Hvor bekymret er du lige nu?';
const scaleOf = (start: Choice | undefined, more: object = {}) => (
  <Held<Choice | undefined> start={start}>
    {(value, set) => (
      <DegreeScale
        legend={question}
        degrees={bare}
        asides={asides}
        value={value}
        onChange={set}
        clearLabel="Fjern mit svar"
        {...more}
      />
    )}
  </Held>
);

export const pictureExamples: Example[] = [
  { part: 'DegreeScale', state: 'nothing chosen', show: () => scaleOf(undefined, { degrees }) },
  {
    part: 'DegreeScale',
    state: 'a degree chosen, with meanings',
    show: () => scaleOf(to(3), { degrees: degrees.map((step, index) => ({ ...step, meaning: meanings[index] })) }),
  },
  {
    part: 'DegreeScale',
    state: 'aside chosen',
    show: () => scaleOf({ type: 'ratherNot' }, { hint: 'Du kan springe over.' }),
  },
  {
    part: 'DegreeScale',
    state: 'error',
    show: () => scaleOf(undefined, { error: 'Svaret kunne ikke gemmes. Prøv igen.' }),
  },
  { part: 'DegreeScale', state: 'disabled', show: () => scaleOf(to(1), { disabled: true }) },
  {
    part: 'DegreeScale',
    state: 'three steps',
    show: () =>
      scaleOf(undefined, {
        legend: 'Er der noget, der er svært i skolen?',
        degrees: [
          { degree: 1, shape: 'ring', label: 'Nej' },
          { degree: 2, shape: 'half', label: 'Ja, lidt' },
          { degree: 3, shape: 'full', label: 'Ja, meget' },
        ],
      }),
  },
  {
    part: 'DegreeShape',
    state: 'ink, 20 px',
    show: () => shapes.map((shape) => <DegreeShape key={shape} shape={shape} size="s" />),
  },
  {
    part: 'DegreeShape',
    state: 'degree',
    show: () => shapes.map((shape) => <DegreeShape key={shape} shape={shape} tone="degree" size="l" />),
  },
  ...[3, 7, 10].map((count) => ({
    part: 'DegreeScale',
    state: `${count} degrees`,
    show: () => scaleOf(to(3), { degrees: stepsOf(count) }),
  })),
  ...[3, 7, 10].map((count) => ({
    part: 'ViewChart',
    state: `${count} degrees`,
    show: () => <ViewChart picture={pictureOn(count)} words={exampleWords} />,
  })),
  { part: 'ViewChart', state: 'page', show: () => <ViewChart picture={examplePicture} words={exampleWords} /> },
  {
    part: 'ViewChart',
    state: 'screen',
    show: () => <ViewChart picture={examplePicture} words={exampleWords} size="screen" />,
  },
  {
    part: 'ViewChart',
    state: 'long and right-to-left names',
    show: () => <ViewChart picture={oddPicture} words={exampleWords} />,
  },
  {
    part: 'ViewChart',
    state: 'two homes',
    show: () => <ViewChart picture={homesPicture} words={exampleWords} />,
  },
  {
    part: 'ViewTable',
    state: 'two homes',
    show: () => <ViewTable picture={homesPicture} words={exampleWords} />,
  },
  { part: 'ViewTable', state: 'seen', show: () => <ViewTable picture={examplePicture} words={exampleWords} /> },
  {
    part: 'ViewTable',
    state: 'unseen',
    show: () => (
      <ViewTable picture={oddPicture} words={{ ...exampleWords, caption: 'Kun for ører og papir' }} look="unseen" />
    ),
  },
  {
    part: 'ViewTable',
    state: 'nobody yet',
    show: () => (
      <ViewTable
        picture={{ ...examplePicture, viewers: [] }}
        words={{ ...exampleWords, caption: 'Ingen har svaret endnu' }}
      />
    ),
  },
];
