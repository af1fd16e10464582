import { LifeBuoy, LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';
import { usePressOnce } from './press-once';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'dangerHelp';

type Look = {
  /** The words; a button with only a sign has its name in `aria-label`. */
  children?: ReactNode;
  /** One primary button a page. `dangerHelp` is kept for "is someone in danger?": it always looks the same. */
  kind?: ButtonKind | undefined;
  icon?: LucideIcon | undefined;
  /** As wide as the room it stands in. */
  wide?: boolean | undefined;
};

export type ButtonProps = Look &
  Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'children' | 'type'> & {
    type?: 'button' | 'submit' | undefined;
    /** Something is under way: presses are ignored, the focus stays, and `aria-busy` says so. */
    busy?: boolean | undefined;
  };

/** A button. Two presses within 400 ms count once. Its type is `button` unless `submit` is asked for. */
export function Button({ children, kind, icon, wide, busy = false, onClick, type = 'button', ...rest }: ButtonProps) {
  const pressOnce = usePressOnce(onClick);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else pressOnce(event);
  };
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={lookOf(kind, wide)}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      <Face kind={kind} icon={icon} busy={busy}>
        {children}
      </Face>
    </button>
  );
}

export type ButtonLinkProps = Look & Omit<ComponentPropsWithRef<'a'>, 'className' | 'style' | 'children'>;

/** A link to another place that looks like a button. Give it `href`, or let the router's `Link asChild` do so. */
export function ButtonLink({ children, kind, icon, wide, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={lookOf(kind, wide)}>
      <Face kind={kind} icon={icon}>
        {children}
      </Face>
    </a>
  );
}

const lookOf = (kind: ButtonKind = 'secondary', wide = false) =>
  classNames(styles.button, styles[kind], wide && styles.wide);

function Face({ children, kind, icon, busy }: Pick<ButtonProps, 'children' | 'kind' | 'icon' | 'busy'>) {
  const Icon = busy ? LoaderCircle : (icon ?? (kind === 'dangerHelp' ? LifeBuoy : undefined));
  return (
    <>
      {Icon && <Icon aria-hidden className={classNames(styles.icon, busy && styles.turning)} />}
      {children && <span>{children}</span>}
    </>
  );
}
