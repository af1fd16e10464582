import { type ComponentType, Suspense, useEffect, useMemo, useState } from 'react';
import { useLanguage, SpokenIn } from '../../words/language';
import { loadModelTexts } from '../../words/model-texts';
import { loadWords } from '../../words/words';
import { useDesk, useRound } from '../../use-session';
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
  const child = round.people.find((person) => answersAsChild(round, person));
  useWordsAhead(
    round.people.map((person) => firstLanguageOf(person, language)).join(' '),
    child && firstLanguageOf(child, language),
  );
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

/** Fetches the texts of everyone's language before the tablet gets to them. In: language codes with spaces between, and a child's. */
function useWordsAhead(codes: string, childs: string | undefined) {
  useEffect(() => {
    for (const code of codes.split(' ')) {
      void loadWords(code, 'respondent');
      void loadModelTexts(code);
    }
    if (childs) void loadWords(childs, 'child');
  }, [codes, childs]);
}
