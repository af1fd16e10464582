import type { Dialogue } from '../../domain/dialogue';
import { exportOf } from '../../domain/export';
import { type TableWords, toCsv, toTable } from '../../domain/table';
import type { OpenDialogue } from '../../use-session';
import { choiceWords, readersOnScale } from '../../words/answer-words';
import type { useWords } from '../../words/language';
import { areaName, type Reading } from '../../words/model-words';

type Say = ReturnType<typeof useWords<'desk'>>;

/** The whole dialogue as JSON, with every event that is there, also those a newer program wrote. */
export function dialogueFile({ dialogue, events, unknownEvents }: OpenDialogue): File {
  const text = `${JSON.stringify(exportOf(dialogue.id, [...events, ...unknownEvents]), null, 1)}\n`;
  return shareable(text, 'samsyn-dialogue.json', 'application/json');
}

/** All opened answers as a table. */
export function tableFile(dialogue: Dialogue, reading: Reading, t: Say): File {
  return shareable(toCsv(toTable(dialogue, tableWords(reading, t))), 'samsyn-table.csv', 'text/csv');
}

/** Some share sheets take no JSON: then the same text goes as a text file. No name is in the file's name. */
function shareable(text: string, name: string, type: string): File {
  const file = new File([text], name, { type });
  const asks = 'standalone' in navigator && typeof navigator.canShare === 'function';
  if (!asks || navigator.canShare({ files: [file] })) return file;
  return new File([text], `${name}.txt`, { type: 'text/plain' });
}

const tableWords = (reading: Reading, t: Say): TableWords => ({
  role: (role) => t(`roles.${role}`),
  area: (area, { plan }, scale) => areaName({ ...reading, reader: readersOnScale[scale] }, area, plan.otherTitle),
  place: (place) => t(`places.${place}`),
  degree: (scale, degree) => choiceWords(reading.texts, scale, { type: 'degree', degree }, () => '').word,
  aside: (aside) => t(`together.aside.${aside}`),
  how: (how) => t(`exports.how.${how}`),
  unanswered: t('together.unanswered'),
  unknownPerson: t('common.unknownPerson'),
  yes: t('common.yes'),
  no: t('exports.no'),
});
