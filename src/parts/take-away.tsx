import { Copy, FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { useAnnounce } from './announcer';
import { Button } from './button';
import { CopyByHand } from './copy-by-hand';
import { giveFile } from './give-file';
import { Notice } from './notice';
import styles from './take-away.module.css';

export type TakeAwayWords = {
  copy: string;
  copied: string;
  /** above the selected text, where the browser does not let us copy */
  copyByHand: string;
  print: string;
  file: string;
  /** that file and paper can be read by anyone; it stands there before the tap */
  warning: string;
};

export type TakeAwayProps = {
  text: string;
  /** Never with a name in it. */
  fileName: `${string}.txt`;
  words: TakeAwayWords;
  /** for the log: called after each way out was taken */
  onTaken?: ((way: 'exported' | 'printed') => void) | undefined;
};

/** The ways of a text out of the app: copied, on paper, as a file. */
export function TakeAway({ text, fileName, words, onTaken }: TakeAwayProps) {
  const announce = useAnnounce();
  const [copied, setCopied] = useState<'yes' | 'byHand'>();
  const copy = async () => {
    // Asked for within the tap: some browsers allow it only there, and some not at all.
    const done = await writeText(text);
    setCopied(done ? 'yes' : 'byHand');
    announce(done ? words.copied : words.copyByHand);
    onTaken?.('exported');
  };
  const print = () => {
    window.print();
    onTaken?.('printed');
  };
  const give = () => {
    void giveFile(fileOf(text, fileName));
    onTaken?.('exported');
  };
  return (
    <div className={`${styles.stack} no-print`}>
      <p className={styles.quiet}>{words.warning}</p>
      <div className={styles.actions}>
        <Button kind="primary" icon={Copy} onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button icon={Printer} onClick={print}>
          {words.print}
        </Button>
        <Button icon={FileDown} onClick={give}>
          {words.file}
        </Button>
      </div>
      {copied === 'yes' && <Notice kind="saved">{words.copied}</Notice>}
      {copied === 'byHand' && <CopyByHand label={words.copyByHand} text={text} />}
    </div>
  );
}

/** With a byte order mark, so that old editors read æ, ø and å. */
const fileOf = (text: string, name: string): File => new File([`\ufeff${text}`], name, { type: 'text/plain' });

async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
