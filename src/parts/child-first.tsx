import type { ReactNode } from 'react';
import type { Person } from '../domain/person';
import type { ChildrenFirst } from '../domain/share-with';
import { isolated } from '../words/isolate';
import { useWords } from '../words/language';
import { Notice } from './notice';

type ChildFirstProps = {
  first: ChildrenFirst;
  /** whether the others' answers are open already in the room where this child sits */
  isLate(child: Person): boolean;
  /** the way to the page on which it is opened with this child */
  way(child: Person, words: string): ReactNode;
};

/** A child's answer is opened with the child, if it can be before the others': said where the next thing is chosen. */
export function ChildFirst({ first: { waiting, unmarked }, isLate, way }: ChildFirstProps) {
  const t = useWords('desk');
  return (
    <>
      {waiting.map((child) => {
        const name = isolated(child.name);
        const late = isLate(child);
        return (
          <Notice
            key={child.id}
            title={t(late ? 'withChild.stillClosed' : 'withChild.waitingTitle', { name })}
            actions={way(child, t('withChild.toOpen', { name }))}
          >
            <p>{t(late ? 'withChild.stillClosedText' : 'withChild.waitingText', { name })}</p>
            {!late && <p>{t('withChild.waitingRest', { name })}</p>}
          </Notice>
        );
      })}
      {unmarked.map((child) => {
        const name = isolated(child.name);
        return (
          <Notice
            key={child.id}
            title={t('withChild.unmarkedTitle', { name })}
            actions={way(child, t('withChild.toMark', { name }))}
          >
            <p>{t('withChild.unmarkedText', { name })}</p>
          </Notice>
        );
      })}
    </>
  );
}
