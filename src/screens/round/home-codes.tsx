import { useEffect, useState } from 'react';
import { TurningCodes } from '../../parts/turning-codes';
import { type QrMatrix, useAtHome } from '../../use-at-home';
import { useWords } from '../../words/language';

/** The answer as codes, one after the other, until the tablet has seen them all. */
export function HomeCodes({ letter }: { letter: Uint8Array }) {
  const t = useWords('respondent');
  const codes = useCodes(letter);
  if (!codes) return null;
  if (codes.length === 0) return <p>{t('home.codes.tooMany')}</p>;
  const words = {
    how: t('home.codes.how'),
    howOne: t('home.codes.howOne'),
    part: (n: number, of: number) => t('home.codes.part', { n, of }),
    previous: t('home.codes.previous'),
    next: t('home.codes.next'),
    pause: t('home.codes.pause'),
    play: t('home.codes.play'),
  };
  return <TurningCodes codes={codes} words={words} />;
}

function useCodes(letter: Uint8Array): QrMatrix[] | undefined {
  const home = useAtHome();
  const [codes, setCodes] = useState<QrMatrix[]>();
  useEffect(() => {
    let here = true;
    void home.codes(letter).then((made) => here && setCodes(made));
    return () => {
      here = false;
    };
  }, [home, letter]);
  return codes;
}
