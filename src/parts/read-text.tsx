import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../words/language';
import { Button } from './button';
import { Section } from './page';
import type { ReadingProps } from './reading';
import styles from './reading.module.css';
import { TextArea } from './text-area';

/** Reads what was copied as text. */
export function ReadText({ reading, words }: ReadingProps) {
  const t = useWords('desk');
  const [text, setText] = useState('');
  return (
    <Section title={t('receive.pasteTitle')}>
      <div className={styles.stack}>
        <TextArea
          label={words.paste}
          hint={words.pasteHint}
          rows={4}
          maxLength={4_000_000}
          value={text}
          onChange={setText}
        />
        <div className={styles.actions}>
          <Button icon={ClipboardPaste} busy={reading.busy} onClick={() => void reading.takeText(text)}>
            {t('receive.pasteTake')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
