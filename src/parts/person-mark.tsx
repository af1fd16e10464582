import { initialsOf } from '../domain/person';
import { classNames } from './class-names';
import styles from './person-mark.module.css';

export type PersonMarkProps = {
  name: string;
  /** The role in the reader's words, e.g. "mor" or "pædagog". */
  roleLabel?: string | undefined;
  /** Where two persons would have the same initials, the caller tells them apart. */
  initials?: string | undefined;
  size?: 'm' | 'l' | undefined;
  /** Where the name stands beside it anyway. */
  nameHidden?: boolean | undefined;
};

/** A person: initials in neutral ink, name and role. The name keeps its own direction inside any text. */
export function PersonMark({ name, roleLabel, initials, size = 'm', nameHidden = false }: PersonMarkProps) {
  return (
    <span className={classNames(styles.person, styles[size])}>
      <Initials>{initials ?? initialsOf(name)}</Initials>
      <span className={nameHidden ? 'visually-hidden' : styles.words}>
        <bdi className={styles.name}>{name}</bdi>
        {roleLabel && <span className={styles.role}>{roleLabel}</span>}
      </span>
    </span>
  );
}

/** The round with the letters; silent, since the name is always said beside it. */
export function Initials({ children }: { children: string }) {
  return (
    <bdi className={styles.initials} aria-hidden="true">
      {apart(children)}
    </bdi>
  );
}

/** Arabic letters side by side would join and read as a word: two initials are not one. */
const apart = (initials: string): string => initials.replace(/(\p{Script=Arabic})(?=\p{Script=Arabic})/gu, '$1\u200c');
