import type { Dialogue } from '../../domain/dialogue';
import { exportOf } from '../../domain/export';
import { homeName, homeOfAnswer } from '../../domain/home';
import { asHostSees } from '../../domain/seen-by';
import { type TableWords, toCsv, toTable } from '../../domain/table';
import { isByAdult } from '../../domain/view';
import type { OpenDialogue } from '../../use-session';
import { shareableFile } from '../../parts/give-file';
import { choiceWords, readerAsked } from '../../words/answer-words';
import type { useWords } from '../../words/language';
import type { useAllModelWords } from '../../words/model';
import { areaName, type Reading } from '../../words/model-words';
import { ownWords } from '../../words/own-words';

type Say = ReturnType<typeof useWords<'desk'>>;
type InWords = ReturnType<typeof useAllModelWords>;

/** The whole dialogue as JSON, with every event that is there, also those a newer program wrote. */
export function dialogueFile({ dialogue, events, unknownEvents }: OpenDialogue): File {
  const text = `${JSON.stringify(exportOf(dialogue.id, [...events, ...unknownEvents]), null, 1)}\n`;
  return shareableFile(text, 'samsyn-dialogue.json', 'application/json');
}

/** All opened answers as a table. In: `reading` for the areas; every answer in the words of the model it was rated with. */
export function tableFile(dialogue: Dialogue, reading: Reading, inWords: InWords, t: Say): File {
  return shareableFile(
    toCsv(toTable(asHostSees(dialogue), tableWords(dialogue, reading, inWords, t))),
    'samsyn-table.csv',
    'text/csv',
  );
}

const tableWords = (dialogue: Dialogue, reading: Reading, inWords: InWords, t: Say): TableWords => ({
  role: (role) => t(`roles.${role}`),
  area: (area, { plan }, used) =>
    areaName({ ...reading, reader: readerAsked(used, 'professional') }, area, plan.otherTitle),
  place: (place, person) => homeName(dialogue, homeOfAnswer(dialogue, person, place)) || t(`places.${place}`),
  degree: (scale, degree, model) => choiceWords(inWords(model), scale, { type: 'degree', degree }, () => '').word,
  aside: (aside) => t(`together.aside.${aside}`),
  own: (answer) => ownWords(answer, t),
  how: ({ how, child }, answer) =>
    [
      t(`exports.how.${how}`),
      (child?.beside === 'adult' || child?.beside === 'parent') && t(`withChild.beside.${child.beside}`),
      isByAdult(answer) && t('withChild.byAdult'),
    ]
      .filter(Boolean)
      .join(' · '),
  unanswered: t('together.unanswered'),
  unknownPerson: t('common.unknownPerson'),
  yes: t('common.yes'),
  no: t('exports.no'),
});
