import { describe, expect, test } from 'vitest';
import { aFamily, deskWith, insideDesk, knownProfile, must, newProfile, passphrase, secret } from '../support/desk';

describe('coming in', () => {
  test('a new profile is inside at once, with nothing in the list', async () => {
    const { desk } = await insideDesk();
    expect(desk.state()).toMatchObject({ at: 'inside', example: false, cards: [], unreadable: 0 });
  });

  test('a profile that was prepared and not kept leaves nothing on the tablet', async () => {
    const { desk } = await deskWith();
    await desk.prepareProfile(passphrase);
    await desk.start({ takeOver: false });
    expect(desk.state()).toMatchObject({ at: 'door', profiles: [] });
  });

  test('a wrong passphrase keeps the door shut and says so', async () => {
    const scene = await deskWith();
    const profile = await knownProfile(scene);
    const tried = await scene.desk.unlock(profile, { type: 'passphrase', text: 'something quite different' });
    expect(tried).toEqual({ ok: false, refusal: { type: 'WrongPassphrase' } });
    expect(scene.desk.state().at).toBe('door');
  });

  test('after three wrong tries one has to wait, and waiting helps', async () => {
    const scene = await deskWith();
    const profile = await knownProfile(scene);
    const wrong = { type: 'recovery', text: '0000-0000-0000-0000-0000-0000-0000' } as const;
    for (let i = 0; i < 3; i += 1) await scene.desk.unlock(profile, wrong);
    expect(await scene.desk.unlock(profile, secret)).toEqual({ ok: false, refusal: { type: 'WaitBeforeTry' } });
    scene.clock.now = new Date(scene.clock.now.getTime() + 6000);
    must(await scene.desk.unlock(profile, secret));
    expect(await scene.desk.waitBeforeTry(profile.id)).toBe(0);
  });

  test('the recovery code opens the same vault', async () => {
    const scene = await deskWith();
    const profile = await newProfile(scene);
    const dialogue = await aFamily(scene.desk);
    await scene.desk.lock();
    must(await scene.desk.unlock(profile, { type: 'recovery', text: profile.recoveryCode.toLowerCase() }));
    expect(scene.desk.state()).toMatchObject({ cards: [{ dialogue, name: 'Amina' }] });
  });

  test('a new passphrase opens what the old one closed, and the old one no longer does', async () => {
    const scene = await deskWith();
    const profile = await newProfile(scene);
    await aFamily(scene.desk);
    must(await scene.desk.changePassphrase(secret, 'another sentence that is long'));
    await scene.desk.lock();
    expect(await scene.desk.unlock(profile, secret)).toMatchObject({ ok: false });
    must(await scene.desk.unlock(profile, { type: 'passphrase', text: 'another sentence that is long' }));
    expect(scene.desk.state()).toMatchObject({ cards: [{ name: 'Amina' }] });
  });

  test('another tab that has the database is named, and can be taken over', async () => {
    const claims: boolean[] = [];
    const alone = {
      claim: async ({ steal = false } = {}) => {
        claims.push(steal);
        return steal ? ('mine' as const) : ('elsewhere' as const);
      },
      onTakenOver() {},
      release() {},
    };
    const { desk } = await deskWith({ alone });
    expect(desk.state().at).toBe('elsewhere');
    await desk.start({ takeOver: true });
    expect(desk.state().at).toBe('door');
    expect(claims).toEqual([false, true]);
  });

  test('what was seen first is not believed later: who takes over meets the profile that was made meanwhile', async () => {
    const alone = {
      claim: async ({ steal = false } = {}) => (steal ? ('mine' as const) : ('elsewhere' as const)),
      onTakenOver() {},
      release() {},
    };
    const scene = await deskWith({ alone, firstLook: async () => ({ profiles: [], isLost: false }) });
    const jens = { id: 'jens', label: 'JH', publicKey: new Uint8Array(65) };
    must(await scene.ports.stores.addProfile(jens, [{ record: 'device', value: 'd3v1c3' }]));
    await scene.desk.start({ takeOver: true });
    expect(scene.desk.state()).toMatchObject({ at: 'door', profiles: [{ label: 'JH' }] });
  });

  test('when another tab takes over, this one forgets what it knew', async () => {
    let takeOver = () => {};
    const alone = {
      claim: async () => 'mine' as const,
      onTakenOver: (callback: () => void) => {
        takeOver = callback;
      },
      release() {},
    };
    const { desk } = await insideDesk({ alone });
    await aFamily(desk);
    takeOver();
    expect(desk.state()).toEqual({ at: 'elsewhere' });
  });
});

describe('going and coming back', () => {
  test('after a lock nothing that was read is left, and the place is there again', async () => {
    const { desk, profile } = await insideDesk();
    const dialogue = await aFamily(desk);
    await desk.keepPlace(`/dialogue/${dialogue}`);
    await desk.lock();
    expect(JSON.stringify(desk.state())).not.toContain('Amina');
    must(await desk.unlock(profile, secret));
    expect(desk.state()).toMatchObject({ at: 'inside', returnTo: `/dialogue/${dialogue}` });
  });

  test('half-written words are there again after a lock, to the last letter', async () => {
    const { desk, profile } = await insideDesk();
    for (const text of ['V', 'Vi', 'Vi ø', 'Vi øver']) void desk.writeDraft('note', text);
    await desk.lock();
    must(await desk.unlock(profile, secret));
    expect(await desk.readDraft('note')).toBe('Vi øver');
    await desk.writeDraft('note', undefined);
    expect(await desk.readDraft('note')).toBeUndefined();
  });

  test('a PIN wakes a vault that only rests; after five wrong ones it asks for the passphrase', async () => {
    const { desk, profile } = await insideDesk();
    await aFamily(desk);
    await desk.setPin('2580');
    await desk.rest();
    expect(desk.state()).toMatchObject({ at: 'door', resting: profile.id });
    expect(await desk.wake(profile, '1111')).toEqual({ ok: false, refusal: { type: 'WrongPin', left: 4 } });
    must(await desk.wake(profile, '2580'));
    expect(desk.state()).toMatchObject({ at: 'inside', cards: [{ name: 'Amina' }], pinSet: true });
    await desk.rest();
    for (let i = 0; i < 5; i += 1) await desk.wake(profile, '0000');
    expect(desk.state()).toMatchObject({ at: 'door', resting: undefined });
  });

  test('without a PIN a quiet time locks', async () => {
    const { desk } = await insideDesk();
    await desk.rest();
    expect(desk.state()).toMatchObject({ at: 'door', resting: undefined });
  });

  test('lock times that were chosen are kept', async () => {
    const { desk, profile } = await insideDesk();
    const settings = { idleMinutes: 12, hiddenSeconds: 90, meetingMinutes: 75, retentionMonths: 24 };
    must(await desk.saveSettings(settings));
    await desk.lock();
    must(await desk.unlock(profile, secret));
    expect(desk.state()).toMatchObject({ settings });
  });
});
