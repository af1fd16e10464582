import { describe, expect, it } from 'vitest';
import { createVaultCore } from '../../src/vault/core';
import { VaultLocked } from '../../src/vault/locked';
import {
  beginRound,
  eventPlace,
  littleCost,
  newId,
  openVault,
  passphrase,
  reasonOf,
  valueOf,
  withBitTurned,
} from './people';

const view = { person: 'far', answers: [{ area: 'home', choice: { type: 'degree', degree: 2 } }] };

/** Karen hands the tablet round; from here on it knows only the round. */
async function handRound() {
  const begun = await beginRound();
  valueOf(await begun.vault.enterRound(begun.round.round));
  return begun;
}
type Begun = Awaited<ReturnType<typeof handRound>>;

/** Karen unlocks after the round. */
async function afterwards({ made, dialogue, keys }: Begun) {
  const vault = createVaultCore(littleCost);
  valueOf(await vault.unlock(made.slots, { type: 'passphrase', text: passphrase }));
  await vault.admitDialogues([{ dialogue, version: 1, keys }]);
  return vault;
}

const secretOf = ({ dialogue, round }: Begun) => ({
  place: { dialogue, table: 'invitations', id: round.invitation, version: 1 } as const,
  bytes: round.secret,
});

describe('a round', () => {
  it('keeps a father’s answer closed until the host unlocks and opens the answers', async () => {
    const begun = await handRound();
    const bytes = await begun.vault.writeLetter(view);
    await expect(begun.vault.openLetters(begun.dialogue, [{ bytes, secret: secretOf(begun) }])).rejects.toThrow(
      VaultLocked,
    );
    const host = await afterwards(begun);
    const opened = await host.openLetters(begun.dialogue, [{ bytes, secret: secretOf(begun) }]);
    expect(opened).toEqual([{ ok: true, value: view }]);
  });

  it('takes the tablet’s keys away: nothing of the vault or the dialogue can be read', async () => {
    const begun = await beginRound();
    const { vault, dialogue, conversation, made, round } = begun;
    const place = eventPlace(dialogue);
    const settings = { dialogue: '', table: 'drafts', id: 'settings', version: 1 } as const;
    const [event, setting] = await vault.seal([
      { key: 'dialogue', place, value: 'Sara' },
      { key: 'data', place: settings, value: 1 },
    ]);
    valueOf(await vault.enterRound(round.round));
    const read = await vault.open([
      { key: 'dialogue', place, bytes: event! },
      { key: 'data', place: settings, bytes: setting! },
      { key: 'dialogue', place: secretOf(begun).place, bytes: round.secret },
      { key: 'round', place, bytes: event! },
    ]);
    expect(read).toEqual([undefined, undefined, undefined, undefined]);
    const refused = [
      () => vault.seal([{ key: 'dialogue', place, value: 1 }]),
      () => vault.seal([{ key: 'data', place: settings, value: 1 }]),
      () => vault.newDialogue(),
      () => vault.admitDialogues([]),
      () => vault.shareDialogue(dialogue, made.publicKey),
      () => vault.acceptShared(dialogue, round.secret, made.privateKey),
      () => vault.changePassphrase(made.slots, { type: 'passphrase', text: passphrase }, 'something else'),
      () => vault.stamp([{}]),
      () => vault.nameFor('new'),
      () => vault.answerNames(dialogue, conversation, ['far']),
      () => vault.beginRound({ dialogue, conversation }),
      () => vault.enterRound(round.round),
      () => vault.setPin('1234'),
      () => vault.rest(),
    ];
    for (const act of refused) await expect(act()).rejects.toThrow(VaultLocked);
  });

  it('ends when the host unlocks the same tablet', async () => {
    const { vault, made } = await handRound();
    expect(reasonOf(await vault.unlock(made.slots, { type: 'passphrase', text: 'guess' }))).toBe('WrongPassphrase');
    await expect(vault.roundNames('far')).resolves.toBeDefined();
    valueOf(await vault.unlock(made.slots, { type: 'passphrase', text: passphrase }));
    await expect(vault.roundNames('far')).rejects.toThrow(VaultLocked);
  });

  it('goes on after a flat battery: the host unlocks, and the half-given answer is there', async () => {
    const begun = await handRound();
    const { draft } = await begun.vault.roundNames('far');
    const place = { dialogue: begun.dialogue, table: 'drafts', id: draft, version: 1 } as const;
    const [half] = await begun.vault.seal([{ key: 'round', place, value: view }]);
    const host = await afterwards(begun);
    expect(await host.open([{ key: 'round', place, bytes: half! }])).toEqual([undefined]);
    expect(await host.open([{ key: 'dialogue', place, bytes: half! }])).toEqual([undefined]);
    valueOf(await host.enterRound(begun.round.round));
    expect(await host.open([{ key: 'round', place, bytes: half! }])).toEqual([view]);
  });

  it('of another day knows the same people by the same names, and opens the same drafts', async () => {
    const begun = await handRound();
    const names = await begun.vault.roundNames('far');
    const place = { dialogue: begun.dialogue, table: 'drafts', id: names.draft, version: 1 } as const;
    const [half] = await begun.vault.seal([{ key: 'round', place, value: view }]);
    const host = await afterwards(begun);
    const second = await host.beginRound(begun.header);
    expect(second.invitation).not.toBe(begun.round.invitation);
    valueOf(await host.enterRound(second.round));
    expect(await host.roundNames('far')).toEqual(names);
    expect(await host.open([{ key: 'round', place, bytes: half! }])).toEqual([view]);
  });

  it('tells the host whose answers wait, without opening one', async () => {
    const begun = await handRound();
    const [far, mor] = [await begun.vault.roundNames('far'), await begun.vault.roundNames('mor')];
    const host = await afterwards(begun);
    const names = await host.answerNames(begun.dialogue, begun.conversation, ['mor', 'far']);
    expect(names).toEqual([mor.by, far.by]);
    expect(await host.answerNames(begun.dialogue, newId(), ['far'])).not.toEqual([far.by]);
  });

  it('gives each person names of their own, and draft and answer different ones', async () => {
    const { vault } = await handRound();
    const [far, mor] = [await vault.roundNames('far'), await vault.roundNames('mor')];
    expect(new Set([far.draft, far.by, mor.draft, mor.by]).size).toBe(4);
  });

  it('does not begin with names that would not fit into a letter', async () => {
    const { vault, dialogue } = await beginRound();
    await expect(vault.beginRound({ dialogue, conversation: 'the first one' })).rejects.toThrow(TypeError);
  });

  it('that was altered, or is another’s, does not begin', async () => {
    const { vault, round } = await beginRound();
    expect(reasonOf(await vault.enterRound(withBitTurned(round.round, 50)))).toBe('RoundDamaged');
    const other = await openVault();
    expect(reasonOf(await other.vault.enterRound(round.round))).toBe('RoundDamaged');
  });

  it('gives letters that open only with their own round’s secret, in their own conversation', async () => {
    const begun = await handRound();
    const bytes = await begun.vault.writeLetter(view);
    const host = await afterwards(begun);
    const second = { ...begun, round: await host.beginRound(begun.header) };
    const other = await host.newDialogue();
    const reasons = await host.openLetters(begun.dialogue, [
      { bytes, secret: secretOf(second) },
      { bytes, secret: { ...secretOf(second), place: secretOf(begun).place } },
      { bytes: withBitTurned(bytes, 20), secret: secretOf(begun) },
      { bytes: withBitTurned(bytes, 200), secret: secretOf(begun) },
      { bytes: new Uint8Array(256), secret: secretOf(begun) },
      { bytes, secret: secretOf(begun) },
    ]);
    const foreign = 'LetterForeign';
    expect(reasons.map(reasonOf)).toEqual([foreign, foreign, foreign, 'LetterDamaged', foreign, 'ok']);
    const [elsewhere] = await host.openLetters(other.dialogue, [{ bytes, secret: secretOf(begun) }]);
    expect(elsewhere).toEqual({ ok: false, refusal: { type: foreign } });
  });
});
