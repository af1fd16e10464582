import { Link } from 'wouter';
import type { Conversation } from '../../domain/dialogue';
import { ButtonLink } from '../../parts/button';
import { ChildFirst } from '../../parts/child-first';
import type { Opening } from './use-opening';

type ChildComesFirstProps = { dialogue: string; conversation: Conversation; opening: Opening };

/** Where a child's answer waits. Only that: what a child has not said yet is nothing to press it for before others. */
export function ChildComesFirst({ dialogue, conversation, opening: { first } }: ChildComesFirstProps) {
  return (
    <ChildFirst
      isLate={() => conversation.opened}
      first={{ waiting: first.waiting, unmarked: [] }}
      way={(child, words) => (
        <Link href={`/dialogue/${dialogue}/with-child/${conversation.id}/${child.id}`} asChild>
          <ButtonLink>{words}</ButtonLink>
        </Link>
      )}
    />
  );
}
