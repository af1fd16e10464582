import { useCallback, useEffect, useState } from 'react';
import { type ListedInvitation, type OpenDialogue, useDesk } from '../../use-session';

export type Invitations = { list: ListedInvitation[]; again(): Promise<void> };

/** Everyone who was asked from home in the open dialogue; read anew when an answer comes or goes. */
export function useInvitations({ dialogue: { id }, waiting }: OpenDialogue): Invitations {
  const desk = useDesk();
  const [list, setList] = useState<ListedInvitation[]>([]);
  const again = useCallback(async () => {
    const found = await desk.listInvitations(id);
    if (found.ok) setList(found.value);
  }, [desk, id]);
  useEffect(() => {
    // Whose answers lie here may have changed what became of an invitation.
    if (waiting) void again();
  }, [again, waiting]);
  return { list, again };
}
