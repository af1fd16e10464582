import { LifeBuoy, type LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './link-button.module.css';
import { usePressOnce } from './press-once';

export type LinkButtonProps = {
  children: ReactNode;
  icon?: LucideIcon | undefined;
  /** `dangerHelp` is the quiet "is someone in danger?" that stands on every step. */
  kind?: 'plain' | 'dangerHelp' | undefined;
} & Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'children' | 'type'>;

/** A button that looks like a link, for small acts in running text. Two presses within 400 ms count once. */
export function LinkButton({ children, icon, kind = 'plain', onClick, ...rest }: LinkButtonProps) {
  const press = usePressOnce(onClick);
  const Icon = icon ?? (kind === 'dangerHelp' ? LifeBuoy : undefined);
  return (
    <button {...rest} type="button" className={classNames(styles.link, styles[kind])} onClick={press}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.words}>{children}</span>
    </button>
  );
}
