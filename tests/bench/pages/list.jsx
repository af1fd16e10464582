// The front page's list from rows in the clear: Dexie, React, the same words, and nothing sealed.
import i18next from 'i18next';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { compareCards } from '../../../src/domain/card';
import { daysBetween } from '../../../src/domain/calendar';
import { home } from '../../../locales/da/desk.json';
import { plainCards } from './plain-cards';

const database = plainCards();
const today = new Date().toISOString().slice(0, 10);
const days = new Intl.RelativeTimeFormat('da-DK', { numeric: 'auto' });
const rows = Number(new URLSearchParams(location.search).get('rows'));

function List() {
  const [cards, setCards] = useState();
  const read = async () => {
    performance.mark('asked');
    setCards((await database.table('cards').toArray()).sort(compareCards));
  };
  return (
    <main>
      <button type="button" onClick={() => void read()}>
        Lås op
      </button>
      <ul aria-label="Dialoger">
        {cards?.slice(0, rows).map((card) => (
          <Row key={card.dialogue} card={card} />
        ))}
      </ul>
    </main>
  );
}

function Row({ card }) {
  const when = card.due && days.format(daysBetween(today, card.due), 'day');
  return (
    <li>
      <a href={`/dialogue/${card.dialogue}`}>{card.name}</a>
      <p>
        {when ? i18next.t(card.due < today ? 'home.dueBefore' : 'home.dueAhead', { when }) : i18next.t('home.noDay')}
      </p>
      {card.contact && <p>{i18next.t('home.contact', { name: card.contact })}</p>}
      {card.promises > 0 && <p>{i18next.t('home.promises', { count: card.promises })}</p>}
    </li>
  );
}

async function begin() {
  await i18next.init({ lng: 'da', resources: { da: { translation: { home } } } });
  // As the app's own database is open when its vault is.
  await database.open();
  createRoot(document.getElementById('root')).render(<List />);
}

void begin();
