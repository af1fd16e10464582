import type { ReactNode } from 'react';
import type { Person } from '../domain/person';
import type { ChildrenFirst } from '../domain/share-with';
import { isolated } from '../words/isolate';
import { useWords } from '../words/language';
import { Notice } from './notice';

type ChildFirstProps = {
  first: ChildrenFirst;
  /** the way to the page on which it is opened with this child */
  way(child: Person, words: string): ReactNode;
};

/** A child's answer is opened with the child, before the others': said where the next thing is chosen. */
export function ChildFirst({ first: { waiting, unmarked }, way }: ChildFirstProps) {
  const t = useWords('desk');
  return (
    <>
      {waiting.map((child) => {
        const name = isolated(child.name);
        return (
          <Notice
            key={child.id}
            title={t('withChild.waitingTitle', { name })}
            actions={way(child, t('withChild.toOpen', { name }))}
          >
            <p>{t('withChild.waitingText', { name })}</p>
            <p>{t('withChild.waitingRest', { name })}</p>
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
