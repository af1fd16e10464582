// The rating page's questions in survey-react-ui, behind the same service worker.
import 'survey-core/survey-core.fontless.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { Workbox } from 'workbox-window';
import texts from '../../../../locales/da/model.json';
import { standardModel } from '../../../../src/domain/standard-model';
import { areaQuestion, asideLabel, degreeWords } from '../../../../src/words/model-words';

const reading = { texts, reader: 'parent', band: '6-9', name: 'Sofie' };
const degrees = standardModel.scales.five.map(({ id }) => ({
  value: id,
  text: degreeWords(reading, 'five', Number(id)).label,
}));
const asides = ['cannotTell', 'notRelevant', 'ratherNot'].map((value) => ({ value, text: asideLabel(reading, value) }));

const survey = new Model({
  showQuestionNumbers: false,
  elements: standardModel.areas.map(({ id }) => ({
    type: 'radiogroup',
    name: id,
    title: areaQuestion(reading, id),
    choices: [...degrees, ...asides],
    showCommentArea: true,
    showClearButton: true,
  })),
});

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <Survey model={survey} />
  </StrictMode>,
);

const policy = globalThis.trustedTypes?.createPolicy('samsyn-urls', { createScriptURL: (url) => url });
void new Workbox(policy?.createScriptURL('/sw.js') ?? '/sw.js').register();
