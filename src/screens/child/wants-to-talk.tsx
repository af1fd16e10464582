import { Button } from '../../parts/button';
import { useFocusMove } from '../../parts/focus-move';
import { useWords } from '../../words/language';
import styles from './child.module.css';
import { useChild } from './use-child';

/** That the child wants to talk to an adult, as a sentence of the page; none where it does not. */
export function useWishInWords(): string[] {
  const t = useWords('child');
  return useChild().child.wantsToTalk ? [t('youth.check.talk')] : [];
}

/** The wish goes with the answer, unless the child takes it back. Nothing is shown where there is none. */
export function WantsToTalk() {
  const t = useWords('child');
  const { say } = useChild();
  const { move, place } = useFocusMove();
  const wish = useWishInWords();
  const undo = () => {
    say({ wantsToTalk: undefined });
    move('here');
  };
  return (
    <div tabIndex={-1} ref={place('here')}>
      {wish.length > 0 && (
        <div className={styles.small}>
          <p className={styles.sentence}>{wish}</p>
          <Button kind="quiet" onClick={undo}>
            {t('youth.talk.undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
