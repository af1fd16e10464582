import { Suspense, useEffect, useState } from 'react';
import { useLanguage, SpokenIn } from '../../words/language';
import { loadModelTexts } from '../../words/model-texts';
import { loadWords } from '../../words/words';
import { useDesk, useRound } from '../../use-session';
import { EndRound } from './end-round';
import { GivenPage } from './given-page';
import { GivingProvider } from '../../answering/giving';
import { firstLanguageOf } from '../../answering/languages-of';
import { PersonPages } from './person-pages';
import { SeatProvider } from '../../answering/seat';
import { Table } from './table';
import { useKeptReading, useReadingEnds } from '../../answering/kept-reading';

/**
 * The tablet while it goes round. There are no routes in here: what one person saw has no address, so the next one
 * cannot go back to it.
 */
export function Round() {
  const round = useRound();
  const desk = useDesk();
  const { language } = useLanguage();
  const [ending, setEnding] = useState(false);
  const [spoken, setSpoken] = useState(language);
  useKeptReading();
  useReadingEnds();
  useWordsAhead(round.people.map((person) => firstLanguageOf(person, language)).join(' '));
  const given = round.people.find(({ id }) => id === round.given);
  const current = round.people.find(({ id }) => id === round.current);
  const person = given ?? current;
  if (!person) {
    return ending ? <EndRound onBack={() => setEnding(false)} /> : <Table onEnd={() => setEnding(true)} />;
  }
  return (
    <SeatProvider value={{ round, person }} key={person.id}>
      {given ? (
        <SpokenIn language={spoken}>
          <Suspense>
            <GivenPage />
          </Suspense>
        </SpokenIn>
      ) : (
        <GivingProvider value={desk}>
          <PersonPages onSpoken={setSpoken} />
        </GivingProvider>
      )}
    </SeatProvider>
  );
}

/** Fetches the texts of everyone's language before the tablet gets to them. In: language codes with spaces between. */
function useWordsAhead(codes: string) {
  useEffect(() => {
    for (const code of codes.split(' ')) {
      void loadWords(code, 'respondent');
      void loadModelTexts(code);
    }
  }, [codes]);
}
