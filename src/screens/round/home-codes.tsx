import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../parts/button';
import { QrCode } from '../../parts/qr-code';
import { type QrMatrix, useAtHome } from '../../use-at-home';
import { useLanguage, useWords } from '../../words/language';
import { languageOf } from '../../words/languages';
import styles from './round.module.css';

/** How long a code stands, in milliseconds: a camera sees it several times, and nothing flickers. */
const standing = 700;

/** The answer as codes, one after the other, until the tablet has seen them all. */
export function HomeCodes({ letter }: { letter: Uint8Array }) {
  const t = useWords('respondent');
  const codes = useCodes(letter);
  const { at, turn, running, setRunning } = useTurning(codes?.length ?? 0);
  const [before, after] =
    languageOf(useLanguage().language).dir === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  if (!codes) return null;
  const code = codes[at];
  if (!code) return <p>{t('home.codes.tooMany')}</p>;
  const part = t('home.codes.part', { n: at + 1, of: codes.length });
  return (
    <div className={styles.codes}>
      <p>{codes.length > 1 ? t('home.codes.how') : t('home.codes.howOne')}</p>
      <QrCode matrix={code} label={part} />
      {codes.length > 1 && (
        <>
          <div className={styles.turns}>
            <Button icon={before} aria-label={t('home.codes.previous')} onClick={() => turn(-1)} />
            <p aria-hidden>{part}</p>
            <Button icon={after} aria-label={t('home.codes.next')} onClick={() => turn(1)} />
          </div>
          <Button icon={running ? Pause : Play} onClick={() => setRunning(!running)}>
            {running ? t('home.codes.pause') : t('home.codes.play')}
          </Button>
        </>
      )}
    </div>
  );
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

/** Turns the codes by itself, or by hand; by hand alone where someone wants less motion. */
function useTurning(count: number) {
  const [at, setAt] = useState(0);
  const [running, setRunning] = useState(() => !matchMedia('(prefers-reduced-motion: reduce)').matches);
  useEffect(() => {
    if (!running || count < 2) return;
    const timer = setInterval(() => setAt((before) => (before + 1) % count), standing);
    return () => clearInterval(timer);
  }, [running, count]);
  const turn = (by: 1 | -1) => {
    setRunning(false);
    setAt((before) => (before + by + count) % count);
  };
  return { at, turn, running, setRunning };
}
