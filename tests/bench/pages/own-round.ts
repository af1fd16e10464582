import { planConversation } from '../../../src/domain/decide-conversation';
import type { Result } from '../../../src/domain/result';
import { standardModel } from '../../../src/domain/standard-model';
import { act, createDialogue } from '../../../src/session/act';
import { beginRound } from '../../../src/session/round';
import { newProfile } from './own-core';

/** Makes a profile with one dialogue in which a round is under way, about every area; a child of eight is asked, too. */
export async function layRound(passphrase: string): Promise<void> {
  const { core } = await newProfile(passphrase);
  const mother = { id: 'mother', role: 'parent' as const, name: 'Mor', language: 'da' };
  const daughter = { id: 'daughter', role: 'child' as const, name: 'Sofie', language: 'da' };
  const { id, version, areas } = standardModel;
  const birth = { type: 'born', year: new Date().getFullYear() - 8, month: 1 } as const;
  const child = { name: 'Sofie', birth, day: 'school' as const };
  must(await createDialogue(core, { child, model: { id, version }, persons: [mother, daughter] }));
  const plan = {
    occasion: '',
    place: '',
    familyNote: '',
    participants: [mother, daughter].map((person) => ({ person: person.id, how: 'view' as const })),
    areas: areas.map((area) => area.id),
    otherTitle: 'Tandpleje',
    othersWhoMatter: '',
    oneRoom: true,
    sittings: '',
  };
  must(await act(core, planConversation, { conversation: 'AAAAAAAAAAAAAAAAAAAAAA', plan }));
  must(await beginRound(core, 'AAAAAAAAAAAAAAAAAAAAAA'));
}

function must(done: Result<unknown>): void {
  if (!done.ok) throw new Error(done.refusal.type);
}
