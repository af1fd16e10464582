// The rating page's questions in survey-react-ui, behind the same service worker.
import 'survey-core/survey-core.fontless.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { Workbox } from 'workbox-window';
import texts from '../../../../locales/da/model.json';

const parents = (words) => (typeof words.parent === 'string' ? words.parent : words.parent['6-9']);
const degrees = Object.entries(texts.degrees.five).map(([value, { label }]) => ({ value, text: label }));
const asides = Object.entries(texts.aside).map(([value, words]) => ({ value, text: parents(words) }));

const survey = new Model({
  showQuestionNumbers: false,
  elements: Object.entries(texts.areas).map(([name, words]) => ({
    type: 'radiogroup',
    name,
    title: parents(words),
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
