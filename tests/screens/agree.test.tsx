import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { makeAgreement, planFollowUp } from '../../src/domain/decide-agreements';
import { openWithChild } from '../../src/domain/decide-child';
import { endConversation, openViews } from '../../src/domain/decide-conversation';
import { correctChild } from '../../src/domain/decide-persons';
import type { Plan } from '../../src/domain/event';
import type { Person } from '../../src/domain/person';
import type { View } from '../../src/domain/view';
import { Agree } from '../../src/screens/agree/agree';
import type { Desk } from '../../src/session/desk';
import { aFamily, aTalk, fill, insideDesk, must, secret, showScreen } from '../support/desk';
import { agreement, amina, fatima, jens, nour, sara, viewOf } from '../support/family';

const dialogueOf = (desk: Desk) => {
  const state = desk.state();
  if (state.at !== 'inside' || !state.open) throw new Error('No dialogue is open');
  return state.open.dialogue;
};

type Story = { persons?: Person[]; plan?: Partial<Plan>; views?: View[]; before?: (desk: Desk) => Promise<void> };

/** A meeting at the point where all agree on what to do. */
async function meeting({ persons = [sara, jens, fatima], plan = {}, views = [], before }: Story = {}) {
  const { desk, profile } = await insideDesk();
  const dialogue = await aFamily(desk, persons);
  await before?.(desk);
  const talk = await aTalk(
    desk,
    persons.filter(({ role }) => role !== 'interpreter'),
    plan,
  );
  if (views.length > 0) {
    const opened = views.map((view) => ({ letter: `letter-${view.person}`, view }));
    must(await desk.act(openViews, { conversation: talk, opened }));
  }
  const show = () => showScreen(<Agree id={dialogue} talk={talk} />, { desk });
  return { desk, profile, talk, show, ...(await show()) };
}

const part = (name: string) => within(screen.getByRole('heading', { level: 2, name }).closest<HTMLElement>('section')!);

/** A meeting in February at which Fatima promised something. */
async function aPromise(desk: Desk) {
  const talk = await aTalk(desk);
  must(await desk.act(makeAgreement, agreement({ conversation: talk })));
  must(await desk.act(endConversation, { conversation: talk }));
}

/** jsdom's files have no `text`. */
const textOf = (file: File) =>
  new Promise<string>((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(file);
  });

const { createObjectURL } = URL;
afterEach(() => {
  URL.createObjectURL = createObjectURL;
  vi.restoreAllMocks();
});

test('the page says what agreements are, and that no authority decides here', async () => {
  await meeting();
  expect(
    screen.getByText('Det her er aftaler. Det er ikke en afgørelse fra kommunen. Du kan bede om at ændre en aftale.'),
  ).toBeVisible();
});

test('the shared screen shows the family’s guide for what was answered, and never the professionals’', async () => {
  const { user, container } = await meeting({ views: [viewOf(sara, { school: 4 }), viewOf(jens, { school: 2 })] });
  const guide = part('Hvad kan I gøre nu?');
  expect(guide.getByText('Noget undrer mig')).toBeVisible();
  expect(guide.queryByText('Bekymret')).toBeNull();
  await user.click(guide.getByText('Meget bekymret'));
  expect(guide.getByText(/Sig, hvad I har brug for/)).toBeVisible();
  expect(container).not.toHaveTextContent(/underretning/i);
});

test('an agreement has what is done, one who is responsible and a day; what is missing is said and nothing lost', async () => {
  const { desk, user } = await meeting({ persons: [sara, jens, fatima, nour] });
  await user.click(await screen.findByRole('button', { name: 'Lav en aftale' }));
  const fresh = part('Nye aftaler');
  await user.click(fresh.getByRole('button', { name: 'Gem aftalen' }));
  expect(fresh.getByLabelText('Hvad bliver gjort?')).toHaveAccessibleDescription('Skriv, hvad der skal gøres.');
  await user.type(fresh.getByLabelText('Hvad bliver gjort?'), 'Sara ringer om morgenen');
  await user.click(fresh.getByRole('button', { name: 'Gem aftalen' }));
  expect(await fresh.findByRole('alert')).toHaveTextContent('Vælg én, der har ansvaret.');
  expect(fresh.queryByRole('radio', { name: 'Nour' })).toBeNull();
  await user.click(fresh.getByRole('radio', { name: 'Sara Holm' }));
  await user.click(fresh.getByRole('button', { name: 'Om 2 uger' }));
  await user.click(fresh.getByRole('button', { name: 'Gem aftalen' }));
  expect(await fresh.findByRole('heading', { name: 'Sara ringer om morgenen' })).toBeVisible();
  expect(fresh.getByText('tirsdag den 24. marts 2026')).toBeVisible();
  expect(dialogueOf(desk).agreements).toMatchObject([{ responsible: sara.id, date: '2026-03-24', open: true }]);
  expect(dialogueOf(desk).agreements[0]).not.toHaveProperty('decidedElsewhere');
});

test('an agreement can be mended as long as the conversation is on', async () => {
  const { desk, user } = await meeting();
  const talk = dialogueOf(desk).conversations[0]!.id;
  must(await desk.act(makeAgreement, agreement({ conversation: talk })));
  await user.click(await screen.findByRole('button', { name: 'Ret aftalen' }));
  const action = await screen.findByLabelText('Hvad bliver gjort?');
  await user.clear(action);
  await user.type(action, 'Bo tager imod');
  await user.click(screen.getByRole('button', { name: 'Gem aftalen' }));
  expect(await screen.findByRole('heading', { name: 'Bo tager imod' })).toBeVisible();
  expect(dialogueOf(desk).agreements).toHaveLength(1);
});

test('what was promised last time comes first: how it went, what was seen, whether it goes on', async () => {
  const { desk, user } = await meeting({ before: aPromise });
  const earlier = part('Det aftalte I sidst');
  for (const choice of await earlier.findAllByRole('radio')) expect(choice).not.toBeChecked();
  await user.click(earlier.getByRole('radio', { name: 'Det hjalp lidt' }));
  await user.type(earlier.getByLabelText('Hvad har I set?'), 'Hun går ind selv');
  await user.click(earlier.getByRole('button', { name: 'Gem, hvordan det gik' }));
  expect(earlier.getByRole('alert')).toHaveTextContent('Vælg, hvordan det gik, og om aftalen fortsætter.');
  await user.click(earlier.getByRole('radio', { name: 'Nej, den slutter her' }));
  await user.click(earlier.getByRole('button', { name: 'Gem, hvordan det gik' }));
  expect(await earlier.findByText('Aftalen er slut.')).toBeVisible();
  expect(earlier.getByText('Hun går ind selv')).toBeVisible();
  expect(dialogueOf(desk).agreements[0]).toMatchObject({ open: false, evaluations: [{ outcome: 'partly' }] });
});

test('an agreement that goes on can get a new day at once', async () => {
  const { desk, user } = await meeting({ before: aPromise });
  const earlier = part('Det aftalte I sidst');
  await user.click(await earlier.findByRole('radio', { name: 'Det hjalp lidt' }));
  await user.click(earlier.getByRole('radio', { name: 'Ja, den fortsætter' }));
  await fill(user, earlier.getByLabelText('Senest, hvis datoen skal være en ny'), '2026-05-04');
  await user.click(earlier.getByRole('button', { name: 'Gem, hvordan det gik' }));
  expect(await earlier.findByText('Aftalen fortsætter.')).toBeVisible();
  await waitFor(() => expect(dialogueOf(desk).agreements[0]).toMatchObject({ open: true, date: '2026-05-04' }));
});

test('the step asks why, and is kept with its reason', async () => {
  const { desk, talk, user } = await meeting();
  const step = part('Næste skridt');
  await user.click(await step.findByRole('radio', { name: 'Mindre støtte' }));
  await user.click(step.getByRole('button', { name: 'Gem næste skridt' }));
  expect(await step.findByRole('alert')).toHaveTextContent('Skriv kort hvorfor.');
  await user.type(step.getByLabelText('Hvorfor?'), 'Det går godt nu');
  await user.click(step.getByRole('button', { name: 'Gem næste skridt' }));
  expect(await step.findByText('Gemt på denne enhed')).toBeVisible();
  expect(dialogueOf(desk).conversations.find(({ id }) => id === talk)?.step).toEqual({
    step: 'less',
    reason: 'Det går godt nu',
  });
});

test('one meets again on a day, or says why not', async () => {
  const { user } = await meeting();
  const again = part('Hvornår ses I igen?');
  await user.click(await again.findByRole('button', { name: 'Gem opfølgning' }));
  expect(await again.findByRole('alert')).toHaveTextContent('Vælg en dato');
  await user.click(again.getByRole('button', { name: 'Om 4 uger' }));
  expect(again.getByLabelText('Dato')).toHaveValue('2026-04-07');
  expect(again.queryByLabelText(/Skriv hvorfor/)).toBeNull();
  await user.click(again.getByRole('button', { name: 'Gem opfølgning' }));
  expect(await again.findByRole('button', { name: 'Hent til kalenderen' })).toBeVisible();
});

test('the file for the calendar says the day and nothing about the child, not even in its name', async () => {
  const given: File[] = [];
  URL.createObjectURL = (file) => `blob:${given.push(file as File)}`;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { desk, talk, user } = await meeting({ plan: { place: 'Hos Amina', occasion: 'Amina græder' } });
  must(await desk.act(planFollowUp, { conversation: talk, date: '2026-04-07', reason: '' }));
  await user.click(await screen.findByRole('button', { name: 'Hent til kalenderen' }));
  const [file] = given;
  const text = await textOf(file!);
  expect(file!.name).toBe('samsyn-opfoelgning.ics');
  expect(text).toContain('SUMMARY:Opfølgning\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20260407');
  expect(text).not.toMatch(/Amina|Sara|Hos/);
});

test('it is noted who was here and who was not', async () => {
  const { desk, talk, user } = await meeting();
  const here = part('Hvem var her?');
  await user.click(await here.findByRole('checkbox', { name: 'Sara Holm' }));
  await user.click(here.getByRole('checkbox', { name: 'Fatima Nielsen' }));
  await user.click(here.getByRole('button', { name: 'Gem, hvem der var her' }));
  expect(await here.findByText('Gemt på denne enhed')).toBeVisible();
  expect(dialogueOf(desk).conversations.find(({ id }) => id === talk)?.attendance).toEqual({
    present: [sara.id, fatima.id],
    absent: [jens.id],
  });
});

test('a half-written agreement lies open again after the tablet was locked', async () => {
  const { desk, profile, user, unmount, show } = await meeting();
  await user.click(await screen.findByRole('button', { name: 'Lav en aftale' }));
  await user.type(screen.getByLabelText('Hvad bliver gjort?'), 'Jens læser højt');
  unmount();
  await desk.lock();
  must(await desk.unlock(profile, secret));
  await show();
  expect(await screen.findByLabelText('Hvad bliver gjort?')).toHaveValue('Jens læser højt');
  expect(dialogueOf(desk).agreements).toEqual([]);
});

test('before the end one sees what stands open and what was never saved; nothing keeps anyone from ending', async () => {
  const { desk, talk, user } = await meeting();
  await user.type(await part('Næste skridt').findByLabelText('Hvorfor?'), 'Fordi');
  await user.click(screen.getByRole('button', { name: 'Afslut samtalen' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(asked.getByText('Det her er skrevet, men ikke gemt')).toBeVisible();
  expect(asked.getAllByText('Næste skridt')).toHaveLength(2);
  expect(asked.getByText('Hvem der var her')).toBeVisible();
  await user.click(asked.getByRole('button', { name: 'Lov det, og afslut' }));
  expect(await screen.findByText('Samtalen er afsluttet. Her kan I læse, hvad I aftalte.')).toBeVisible();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('radio')).toBeNull();
  await waitFor(() => expect(screen.getByRole('link', { name: 'Til dialogen' })).toBeVisible());
  expect(dialogueOf(desk).conversations.find(({ id }) => id === talk)?.ended).toBe(true);
});

test('the end proposes who tells the child what was agreed, within a week, and home keeps the promise', async () => {
  const { desk, talk, user } = await meeting();
  await user.click(screen.getByRole('button', { name: 'Afslut samtalen' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(asked.getByRole('heading', { name: /Fortæl .?Amina.?, hvad I aftalte/u })).toBeVisible();
  expect(asked.getByRole('radio', { name: 'Fatima Nielsen' })).toBeChecked();
  expect(asked.getByLabelText('Senest hvornår?')).toHaveValue('2026-03-17');
  await user.click(asked.getByRole('radio', { name: 'Sara Holm' }));
  await user.click(asked.getByRole('button', { name: 'Lov det, og afslut' }));
  expect(await screen.findByText(/Sara Holm.? fortæller det senest tirsdag den 17. marts 2026/u)).toBeVisible();
  expect(screen.getByRole('link', { name: /Siden til .?Amina/u })).toBeVisible();
  expect(dialogueOf(desk).conversations.find(({ id }) => id === talk)).toMatchObject({
    ended: true,
    telling: { person: sara.id, by: '2026-03-17' },
  });
});

test('the adult whom the child chose is proposed first, and the child itself never', async () => {
  const view = viewOf(amina, {}, { scale: 'three', child: { band: '7-9', takesPart: 'yes', opener: sara.id } });
  const { desk, talk, user } = await meeting({ persons: [amina, sara, jens, fatima] });
  must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'of-amina', view } }));
  await user.click(screen.getByRole('button', { name: 'Afslut samtalen' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(asked.getByRole('radio', { name: 'Sara Holm' })).toBeChecked();
  expect(asked.queryByRole('radio', { name: 'Amina' })).toBeNull();
});

test('it can be skipped by a press that says why it matters; a day that is gone is asked for, and nothing is lost', async () => {
  const { desk, talk, user } = await meeting();
  await user.click(screen.getByRole('button', { name: 'Afslut samtalen' }));
  const asked = within(await screen.findByRole('dialog'));
  await user.clear(asked.getByLabelText('Senest hvornår?'));
  await user.click(asked.getByRole('button', { name: 'Lov det, og afslut' }));
  expect(await asked.findByText('Vælg en dato.')).toBeVisible();
  await user.click(asked.getByRole('button', { name: 'Spring over' }));
  expect(asked.getByRole('status')).toHaveTextContent(/ved ikke, hvad I har talt om, før nogen siger det/);
  await user.click(asked.getByRole('button', { name: 'Afslut nu' }));
  expect(await screen.findByText('Ingen har lovet at fortælle det endnu.')).toBeVisible();
  expect(dialogueOf(desk).conversations.find(({ id }) => id === talk)?.telling).toBeUndefined();
});

test('whoever skips it by keyboard stands at the way back, and there again at what was pressed', async () => {
  const { user } = await meeting();
  await user.click(screen.getByRole('button', { name: 'Afslut samtalen' }));
  const asked = within(await screen.findByRole('dialog'));
  asked.getByRole('button', { name: 'Spring over' }).focus();
  await user.keyboard('{Enter}');
  expect(await asked.findByRole('button', { name: 'Vælg det alligevel' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await asked.findByRole('button', { name: 'Spring over' })).toHaveFocus();
});

test('nobody is asked to tell a child that is not born or under three', async () => {
  const before = async (desk: Desk) => {
    must(
      await desk.act(correctChild, { name: 'Amina', birth: { type: 'born', year: 2023, month: 9 }, day: 'nursery' }),
    );
  };
  const { user } = await meeting({ before });
  await user.click(screen.getByRole('button', { name: 'Afslut samtalen' }));
  const asked = within(await screen.findByRole('dialog'));
  expect(asked.queryByText(/Fortæl/)).toBeNull();
  await user.click(asked.getByRole('button', { name: 'Afslut nu' }));
  expect(await screen.findByText('Samtalen er afsluttet. Her kan I læse, hvad I aftalte.')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Siden til/ })).toBeNull();
});
