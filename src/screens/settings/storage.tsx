import { useEffect, useState } from 'react';
import { type Kept, KeptNotice } from '../../parts/kept-notice';
import { Notice } from '../../parts/notice';
import { type Room, useDesk } from '../../use-session';
import { sizeInWords } from '../../words/formats';
import { useLanguage, useWords } from '../../words/language';

/** Below so many bytes there is soon no room for another dialogue's backup. */
const little = 50_000_000;

/** Whether what is saved stays on this device, how much it is, and how much more there is room for. */
export function Storage() {
  const desk = useDesk();
  const [kept, setKept] = useState<Kept>();
  const [room, setRoom] = useState<Room>();
  useEffect(() => {
    let here = true;
    void desk.storage.ask().then((answer) => here && setKept(answer));
    void desk.storage.room().then((found) => here && setRoom(found));
    return () => {
      here = false;
    };
  }, [desk]);
  return (
    <>
      {kept && <KeptNotice kept={kept} />}
      {room && <HowFull room={room} />}
    </>
  );
}

function HowFull({ room: { used, free } }: { room: Room }) {
  const t = useWords('desk');
  const { language } = useLanguage();
  const said = t('settings.room', { used: sizeInWords(used, language), free: sizeInWords(free, language) });
  if (free >= little) return <p>{said}</p>;
  return (
    <Notice kind="warning" title={t('settings.roomLittle')}>
      <p>{said}</p>
      <p>{t('settings.roomLittleText')}</p>
    </Notice>
  );
}
