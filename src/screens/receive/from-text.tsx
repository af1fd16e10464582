import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Section } from '../../parts/page';
import { TextArea } from '../../parts/text-area';
import { useWords } from '../../words/language';
import styles from './receive.module.css';
import type { Receiving } from './use-receiving';

/** Reads an answer that was copied as text. */
export function FromText({ receiving }: { receiving: Receiving }) {
  const t = useWords('desk');
  const [text, setText] = useState('');
  return (
    <Section title={t('receive.pasteTitle')}>
      <div className={styles.stack}>
        <TextArea
          label={t('receive.paste')}
          hint={t('receive.pasteHint')}
          rows={4}
          maxLength={4_000_000}
          value={text}
          onChange={setText}
        />
        <div className={styles.actions}>
          <Button icon={ClipboardPaste} busy={receiving.busy} onClick={() => void receiving.takeText(text)}>
            {t('receive.pasteTake')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
