import type { Part } from '../../domain/written';
import { CopyByHand } from '../copy-by-hand';
import { CourseLines, type CourseStep, StrokeSample } from '../course-lines';
import { type CourseArea, CourseTable } from '../course-table';
import { TakeAway } from '../take-away';
import { WrittenParts } from '../written-page';
import { type Example, longName } from './example';

const steps: CourseStep[] = [
  { degree: 1, shape: 'ring', short: 'Ikke' },
  { degree: 2, shape: 'ringDot', short: 'Undrer' },
  { degree: 3, shape: 'half', short: 'Bekymret' },
  { degree: 4, shape: 'full', short: 'Meget' },
  { degree: 5, shape: 'square', short: 'Haster' },
];

const line = (initials: string, stroke: number, ...pieces: [number, number][][]) => ({
  key: initials,
  initials,
  stroke,
  pieces: pieces.map((piece) => piece.map(([at, degree]) => ({ at, degree }))),
});

const lines = [
  line('FS', 0, [
    [0, 4],
    [1, 3],
    [2, 3],
    [3, 2],
  ]),
  line(
    'OS',
    1,
    [
      [0, 2],
      [1, 2],
    ],
    [[3, 2]],
  ),
  line('JH', 2, [
    [0, 4],
    [1, 3],
    [2, 3],
    [3, 2],
  ]),
  line('KB', 3, [
    [1, 5],
    [2, 4],
  ]),
];

const areas: CourseArea[] = [
  {
    key: 'family',
    label: 'Familieforhold',
    rows: [
      {
        key: 'fatima',
        name: 'Fatima Saleh',
        about: 'Forælder · Hjemme',
        cells: [
          { word: 'Meget bekymret', shape: 'full' },
          { word: 'Bekymret', shape: 'half' },
        ],
      },
      {
        key: 'long',
        name: longName,
        about: 'Netværk',
        cells: [{ word: 'Intet svar' }, { word: 'Vil helst ikke · kom efter de andre' }],
      },
    ],
  },
];

const parts: Part[] = [
  {
    title: 'Det, der går godt',
    entries: [{ lines: [{ label: 'Fatima', quote: { words: 'Hun læser højt for sin bror.', language: 'da' } }] }],
  },
  {
    title: 'Sådan så I det',
    entries: [
      {
        head: 'Skole',
        lines: [
          { label: 'Jens', words: 'Bekymret · I skolen', shape: 'half' },
          { label: longName, words: 'Kan ikke sige', quote: { words: 'لا أعرف المدرسة', language: 'ar' } },
        ],
      },
    ],
  },
];

const words = {
  copy: 'Kopiér som tekst',
  copied: 'Teksten er kopieret.',
  copyByHand: 'Kopiér teksten herfra',
  print: 'Print',
  file: 'Gem som fil',
  warning: 'Filen og papiret er ikke låst.',
};

export const storyExamples: readonly Example[] = [
  {
    part: 'Linjer over tid',
    state: 'fire samtaler, huller, samme svar',
    show: () => <CourseLines steps={steps} conversations={4} lines={lines} />,
  },
  {
    part: 'Linjer over tid',
    state: 'én person',
    show: () => <CourseLines steps={steps} conversations={4} lines={lines.slice(0, 1)} />,
  },
  { part: 'Linjer over tid', state: 'streg', show: () => <StrokeSample stroke={1} /> },
  {
    part: 'Tabel over tid',
    state: 'da og nu',
    show: () => (
      <CourseTable caption="Svarene" persons="Hvem" columns={['Da: 3. jan.', 'Nu: 4. marts']} areas={areas} />
    ),
  },
  { part: 'Skreven side', state: 'med ord på flere sprog', show: () => <WrittenParts parts={parts} /> },
  {
    part: 'Tag med',
    state: 'tekst',
    show: () => <TakeAway text="Referat" fileName="samsyn-minutes.txt" words={words} />,
  },
  { part: 'Tag med', state: 'kopiér i hånden', show: () => <CopyByHand label="Kopiér herfra" text="Referat" /> },
];
