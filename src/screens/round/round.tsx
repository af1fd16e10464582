import { type ComponentType, Suspense, useEffect, useMemo, useState } from 'react';
import { useLanguage, SpokenIn } from '../../words/language';
import { loadModelTexts } from '../../words/model-texts';
import { loadWords } from '../../words/words';
import { type RoundPerson, useDesk, useRound } from '../../use-session';
import { EndRound } from './end-round';
import { GivenPage } from './given-page';
import { type Giving, GivingProvider } from '../../answering/giving';
import { firstLanguageOf } from '../../answering/languages-of';
import { PersonPages } from './person-pages';
import { answersAsChild, SeatProvider } from '../../answering/seat';
import { Table } from './table';
import { AtChild } from './at-child';
import { useKeptReading, useReadingEnds } from '../../answering/kept-reading';

type RoundProps = {
  /** the screens on which a child under thirteen answers */
  Child?: ComponentType | undefined;
};

/**
 * The tablet while it goes round. There are no routes in here: what one person saw has no address, so the next one
 * cannot go back to it.
 */
export function Round({ Child }: RoundProps) {
  const round = useRound();
  const desk = useDesk();
  const { language } = useLanguage();
  const [ending, setEnding] = useState(false);
  const [spoken, setSpoken] = useState(language);
  const giving = useMemo<Giving>(() => ({ ...desk, layDown: () => desk.takeTablet() }), [desk]);
  useKeptReading();
  useReadingEnds();
  useWordsAhead(round.people);
  const given = round.people.find(({ id }) => id === round.given);
  const current = round.people.find(({ id }) => id === round.current);
  const person = given ?? current;
  if (!person) {
    return ending ? <EndRound onBack={() => setEnding(false)} /> : <Table onEnd={() => setEnding(true)} />;
  }
  if (Child && answersAsChild(round, person))
    return (
      <SeatProvider value={{ round, person }} key={person.id}>
        <GivingProvider value={giving}>
          <AtChild>
            <Child />
          </AtChild>
        </GivingProvider>
      </SeatProvider>
    );
  return (
    <SeatProvider value={{ round, person }} key={person.id}>
      {given ? (
        <SpokenIn language={spoken}>
          <Suspense>
            <GivenPage />
          </Suspense>
        </SpokenIn>
      ) : (
        <GivingProvider value={giving}>
          <PersonPages onSpoken={setSpoken} />
        </GivingProvider>
      )}
    </SeatProvider>
  );
}

/** Fetches what everyone reads, and what a child reads besides, before the tablet gets to them. */
function useWordsAhead(people: readonly RoundPerson[]) {
  const { language } = useLanguage();
  const spoken = people.map((person) => firstLanguageOf(person, language)).join(' ');
  const child = people.find(({ role }) => role === 'child');
  const childs = child && firstLanguageOf(child, language);
  useEffect(() => {
    const texts = spoken.split(' ').flatMap((code) => [loadWords(code, 'respondent'), loadModelTexts(code)]);
    // What cannot be fetched now is fetched again, and missed, where someone reads it.
    void Promise.allSettled([...texts, ...(childs ? [loadWords(childs, 'child')] : [])]);
  }, [spoken, childs]);
}
