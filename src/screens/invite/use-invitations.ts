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
    let here = true;
    void desk.listInvitations(id).then((found) => {
      if (here && found.ok) setList(found.value);
    });
    return () => {
      here = false;
    };
    // An answer that comes or goes changes what became of an invitation.
  }, [desk, id, waiting]);
  return { list, again };
}
