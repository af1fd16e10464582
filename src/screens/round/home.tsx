import { type ComponentType, useState } from 'react';
import { later } from '../../parts/later';
import { useHomeState } from '../../use-at-home';
import { HomeArrived, HomeDeclined } from './home-ends';
import { HomePages } from './home-pages';
import { HomeWithout } from './home-without';

const HomeReady = later(async () => (await import('./home-ready')).HomeReady);
const HomeInsideApp = later(async () => (await import('./home-inside-app')).HomeInsideApp);

/** Fetches the page on which an answer is sent, before it is needed. */
export const readyAhead = (): Promise<unknown> => HomeReady.ahead();

type HomeProps = {
  /** The link itself, where this is no place to answer: it is offered to be opened in a real browser. */
  link?: string | undefined;
  /** called once the first question stands there */
  onFirstQuestion: () => void;
  /** the screens on which a child under thirteen answers */
  Child?: ComponentType | undefined;
};

/** Answering at home: one page after the other, without addresses; nothing of it is in the browser's history. */
export function Home({ link, ...pages }: HomeProps) {
  const [stays, setStays] = useState(false);
  if (!link || stays) return <Pages {...pages} />;
  return <HomeInsideApp link={link} onStay={() => setStays(true)} />;
}

function Pages(pages: Omit<HomeProps, 'link'>) {
  const state = useHomeState();
  switch (state.at) {
    case 'starting':
      return null;
    case 'noLink':
    case 'refused':
      return <HomeWithout state={state} />;
    case 'answering':
      return <HomePages asked={state.asked} {...pages} key={`${state.asked.id} ${state.nth}`} />;
    case 'declined':
      return <HomeDeclined asked={state.asked} />;
    case 'ready':
      return <HomeReady state={state} />;
    case 'arrived':
      return <HomeArrived more={state.more} />;
  }
}
