import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../words/language';
import { languageOf } from '../words/languages';
import { Button } from './button';
import { QrCode, type QrCodeProps } from './qr-code';
import styles from './turning-codes.module.css';

export type TurningCodesProps = {
  codes: readonly QrCodeProps['matrix'][];
  words: {
    /** what to do with several codes, and with one */
    how: string;
    howOne: string;
    part: (n: number, of: number) => string;
    previous: string;
    next: string;
    pause: string;
    play: string;
  };
};

/** How long a code stands, in milliseconds: a camera sees it several times, and nothing flickers. */
const standing = 700;

/** Codes one after the other, until a camera has seen them all. */
export function TurningCodes({ codes, words }: TurningCodesProps) {
  const { at, turn, running, setRunning } = useTurning(codes.length);
  const [before, after] =
    languageOf(useLanguage().language).dir === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight];
  const code = codes[at];
  if (!code) return null;
  const part = words.part(at + 1, codes.length);
  return (
    <div className={styles.codes}>
      <p>{codes.length > 1 ? words.how : words.howOne}</p>
      <QrCode matrix={code} label={part} />
      {codes.length > 1 && (
        <>
          <div className={styles.turns}>
            <Button icon={before} aria-label={words.previous} onClick={() => turn(-1)} />
            <p aria-hidden>{part}</p>
            <Button icon={after} aria-label={words.next} onClick={() => turn(1)} />
          </div>
          <Button icon={running ? Pause : Play} onClick={() => setRunning(!running)}>
            {running ? words.pause : words.play}
          </Button>
        </>
      )}
    </div>
  );
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
