import { Copy, FileDown, Printer } from 'lucide-react';
import { Button } from './button';
import { useCopyText } from './copy-text';
import { giveFile } from './give-file';
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
  const { copy, told } = useCopyText(text, { copied: words.copied, byHand: words.copyByHand });
  const take = () => {
    copy();
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
        <Button kind="primary" icon={Copy} onClick={take}>
          {words.copy}
        </Button>
        <Button icon={Printer} onClick={print}>
          {words.print}
        </Button>
        <Button icon={FileDown} onClick={give}>
          {words.file}
        </Button>
      </div>
      {told}
    </div>
  );
}

/** With a byte order mark, so that old editors read æ, ø and å. */
const fileOf = (text: string, name: string): File => new File([`\ufeff${text}`], name, { type: 'text/plain' });
