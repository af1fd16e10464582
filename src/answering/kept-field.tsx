import { useRef } from 'react';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { TextArea } from '../parts/text-area';
import { useWords } from '../words/language';
import { useChosenAdult } from './chosen-adult';
import type { Answering } from './use-answer';

type KeptFieldProps = Pick<Answering, 'view' | 'keptBefore'> & {
  /** who can open them */
  lies: string;
  rows?: number;
  onChange: (kept: string) => void;
};

/** Words for one adult alone. Those from before a pause stay closed for whoever takes the answer up; others can be written. */
export function KeptField({ view, keptBefore, lies, rows, onChange }: KeptFieldProps) {
  const t = useWords('child');
  const adult = useChosenAdult(view.child ?? {});
  const place = useRef<HTMLDivElement>(null);
  const anew = () => {
    // The button that is pressed goes; the focus stays here.
    place.current?.focus();
    onChange('');
  };
  return (
    <div ref={place} tabIndex={-1}>
      {isClosed({ view, keptBefore }) ? (
        <Notice title={t('mode.kept.closed')} actions={<Button onClick={anew}>{t('mode.kept.anew')}</Button>}>
          <p>{lies}</p>
        </Notice>
      ) : (
        <TextArea
          label={t('mode.kept.label', { adult })}
          hint={lies}
          rows={rows}
          value={view.kept ?? ''}
          onChange={onChange}
        />
      )}
    </div>
  );
}

/** Whether there are words for one adult alone from before a pause. */
export const isClosed = ({ view, keptBefore }: Pick<Answering, 'view' | 'keptBefore'>): boolean =>
  Boolean(view.kept) && view.kept === keptBefore;
