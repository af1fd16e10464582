import { useCallback, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../parts/announcer';
import { Notice } from '../../parts/notice';
import { useDesk } from '../../use-session';
import { timeInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';

/** How long the next try must wait, in seconds, counting down; `look` asks the desk again after a wrong try. */
export function usePause(profile: string): { left: number; look(): void } {
  const desk = useDesk();
  const [left, setLeft] = useState(0);
  const look = useCallback(() => void desk.waitBeforeTry(profile).then(setLeft), [desk, profile]);
  useEffect(look, [look]);
  const waiting = left > 0;
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [waiting, look]);
  return { left, look };
}

/** Says the pause in words. Seen, it counts down; heard, it is said once when it begins and once when it is over. */
export function Pause({ left }: { left: number }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const announce = useAnnounce();
  const waiting = left > 0;
  const words = waiting ? t('door.wait', { time: timeInWords(left, language) }) : '';
  const told = useRef(false);
  useEffect(() => {
    if (waiting === told.current) return;
    told.current = waiting;
    announce(waiting ? words : t('door.waitOver'));
  }, [waiting, words, announce, t]);
  if (!waiting) return null;
  return (
    <Notice kind="warning">
      <p>{words}</p>
    </Notice>
  );
}
