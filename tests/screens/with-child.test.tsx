import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWithChild, shareView } from '../../src/domain/decide-child';
import { endConversation, replanConversation } from '../../src/domain/decide-conversation';
import { removePerson } from '../../src/domain/decide-persons';
import type { Person } from '../../src/domain/person';
import type { WrittenView } from '../../src/domain/view';
import { Overview } from '../../src/screens/dialogue/overview';
import { Together } from '../../src/screens/together/together';
import { WithChild } from '../../src/screens/with-child/with-child';
import type { Desk } from '../../src/session/desk';
import { aFamily, aRound, aTalk, aTalkApart, insideDesk, must, showScreen } from '../support/desk';
import { amina, bo, else_, fatima, jens, planFor, sara, viewOf } from '../support/family';
import { expectUsableByAll } from '../support/usable';
import { aminas, everybody, herHopes, ofHome } from '../support/with-child';

/** A round in which Amina and the others answered; nothing is opened yet. */
async function aRoundWithAmina(view: WrittenView = aminas(), persons: Person[] = [amina, sara, jens, fatima]) {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, persons);
  const talk = await aTalk(desk, persons);
  await aRound(desk, talk, [view, viewOf(sara, { school: 2 })]);
  must(await desk.openDialogue(dialogue));
  return { desk, dialogue, talk };
}

const showPage = ({ desk, dialogue, talk }: { desk: Desk; dialogue: string; talk: string }) =>
  showScreen(<WithChild id={dialogue} talk={talk} person={amina.id} />, { desk });

const named = (name: RegExp | string) => screen.findByRole('button', { name });
const part = (name: string) => within(screen.getByRole('heading', { level: 3, name }).closest<HTMLElement>('section')!);
const may = (place: string, question: RegExp) => part(place).getByRole('group', { name: question });

/** What the conversation knows of Amina's answer. */
function givenBy(desk: Desk) {
  const state = desk.state();
  const talk = state.at === 'inside' ? state.open?.dialogue.conversations[0] : undefined;
  return talk?.childViews[0];
}

test('a waiting answer of a child leads to the page where it is opened with the child', async () => {
  const { desk, dialogue, talk } = await aRoundWithAmina();
  const overview = await showScreen(<Overview id={dialogue} />, { desk });
  expect(await screen.findByText('Åbn svaret fra ⁨Amina⁩ først')).toBeVisible();
  await overview.user.click(screen.getByRole('link', { name: 'Åbn med ⁨Amina⁩' }));
  expect(overview.place()).toBe(`/dialogue/${dialogue}/with-child/${talk}/${amina.id}`);
  overview.unmount();
  await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  expect(await screen.findByRole('link', { name: 'Åbn med ⁨Amina⁩' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Åbn svarene sammen' })).toBeVisible();
});

test('Amina’s answer is opened, read by whom she chose, marked, and seen by those who may', async () => {
  const scene = await aRoundWithAmina();
  const { desk } = scene;
  const page = await showPage(scene);
  const { user } = page;
  expect(screen.getByText('Kun du og ⁨Amina⁩ ser skærmen nu')).toBeVisible();
  await user.click(await named('Ja, åbn svaret'));
  expect(await screen.findByRole('heading', { name: '⁨Amina⁩ har valgt ⁨Fatima Nielsen⁩' })).toBeVisible();
  expect(page.container).not.toHaveTextContent(ofHome);
  await user.click(await named('Jeg er ⁨Fatima Nielsen⁩. Vis svaret'));
  const save = await named('Gem, hvem der må se det');

  expect(screen.getByText('En forælder sad ved siden af')).toBeVisible();
  expect(part('Hjemme').getByText(ofHome)).toBeVisible();
  expect(part('Hjemme').getByText('Ja, meget')).toBeVisible();
  expect(part('Hjemme').getByText('Skrevet af en voksen')).toBeVisible();
  expect(part('I skolen').getByText('Frikvarter')).toBeVisible();
  expect(part('Om det hele').getByText(herHopes)).toBeVisible();
  expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);

  await user.click(within(may('Hjemme', /Sara/)).getByRole('radio', { name: 'Ja' }));
  await user.click(within(may('Hjemme', /Jens/)).getByRole('radio', { name: 'Nej' }));
  await user.click(within(may('Hjemme', /de andre voksne/)).getByRole('radio', { name: 'Ja' }));
  await user.click(save);
  expect(await screen.findByRole('heading', { name: 'Her står svaret nu' })).toBeVisible();
  expect(screen.getByText('⁨Sara Holm⁩ og ⁨Fatima Nielsen⁩')).toBeVisible();
  expect(givenBy(desk)).toMatchObject({
    by: fatima.id,
    shown: [
      { area: 'family', place: 'home', persons: [sara.id, fatima.id] },
      { area: 'school', persons: [] },
      { persons: [] },
    ],
  });
});

test('kept words are a quiet line; they are read once, noted, and gone when hidden', async () => {
  const kept = 'Jeg er bange om natten';
  const scene = await aRoundWithAmina(aminas({ kept }));
  const { desk, dialogue } = scene;
  const opening = await showPage(scene);
  await opening.user.click(await named('Ja, åbn svaret'));
  expect(await screen.findByRole('heading', { name: 'Ord til ⁨Fatima Nielsen⁩' })).toBeVisible();
  expect(opening.container).not.toHaveTextContent(kept);
  expect(screen.queryByRole('button', { name: /Læs ordene|Tag ordene ud/ })).toBeNull();
  await opening.user.click(await named('Jeg er ⁨Fatima Nielsen⁩'));
  expect(document.body).not.toHaveFocus();
  await opening.user.click(await named('Læs ordene'));
  expect(await screen.findByText(kept)).toBeVisible();
  await opening.user.click(await named('Skjul ordene'));
  expect(opening.container).not.toHaveTextContent(kept);
  await opening.user.click(await named('Tag ordene ud som fil'));
  expect(screen.getByRole('dialog')).toHaveTextContent('Filen er ikke låst');
  opening.unmount();

  const overview = await showScreen(<Overview id={dialogue} />, { desk });
  expect(await screen.findByText('Der ligger ord, som kun ⁨Fatima Nielsen⁩ må læse.')).toBeVisible();
  expect(overview.container).not.toHaveTextContent(kept);
  const log = must(await desk.readLog());
  expect(JSON.stringify(log)).toContain('keptRead');
});

test('a conversation in which only Amina has answered is opened, and her answer stands there', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [amina, sara, jens, fatima]);
  const talk = await aTalk(desk, [amina, sara, jens, fatima]);
  must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'letter-amina', view: aminas() } }));
  must(await desk.act(shareView, { conversation: talk, letter: 'letter-amina', shown: everybody }));
  const { user } = await showScreen(<Together id={dialogue} talk={talk} />, { desk });
  await user.click(await named('Åbn svarene sammen'));
  await user.click(await named('Åbn nu'));
  expect((await screen.findAllByText(ofHome))[0]).toBeInTheDocument();
});

test('in two sittings Amina has answered where she sits, and nowhere else', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [amina, sara, jens, fatima]);
  const talk = await aTalkApart(desk, [amina, sara, fatima], [jens, fatima]);
  must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'letter-amina', view: aminas() } }));
  const fathers = await showScreen(<Together id={dialogue} talk={`${talk}.second`} />, { desk });
  expect(await screen.findByText('Ingen har svaret endnu')).toBeVisible();
  expect(screen.queryByText('Amina')).toBeNull();
  fathers.unmount();
  await showScreen(<Together id={dialogue} talk={`${talk}.first`} />, { desk });
  expect(await named('Åbn svarene sammen')).toBeVisible();
});

test('whoever Amina chose and was taken out of the dialogue is said to be gone; Amina is asked who may read it then', async () => {
  const scene = await aRoundWithAmina(aminas({ kept: 'Jeg er bange' }));
  must(await scene.desk.act(removePerson, { person: fatima.id }));
  const { user, container } = await showPage(scene);
  await user.click(await named('Ja, åbn svaret'));
  expect(
    await screen.findByRole('heading', { name: 'Den voksne, som ⁨Amina⁩ valgte, er ikke i dialogen længere' }),
  ).toBeVisible();
  expect(screen.getByText('Spørg ⁨Amina⁩, hvem der så må læse svaret.')).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Ord til én voksen' })).toBeVisible();
  expect(container).not.toHaveTextContent('har ikke valgt en voksen');
  expect(container).not.toHaveTextContent(ofHome);
  await expectUsableByAll();
  const [show] = screen.getAllByRole('button', { name: '⁨Amina⁩ siger, at jeg gerne må' });
  await user.click(show!);
  expect(await named('Gem, hvem der må se det')).toBeVisible();
});

test('whoever has said that she is the one whom Amina chose is not asked again before the words', async () => {
  const { user } = await showPage(await aRoundWithAmina(aminas({ kept: 'Jeg er bange' })));
  await user.click(await named('Ja, åbn svaret'));
  await user.click(await named('Jeg er ⁨Fatima Nielsen⁩. Vis svaret'));
  await user.click(await named('Læs ordene'));
  expect(await screen.findByText('Jeg er bange')).toBeVisible();
});

test('whom Amina chose reads what Amina was promised in her name, as Amina read it', async () => {
  const scene = await aRoundWithAmina(aminas({ kept: 'Jeg er bange' }));
  const { user } = await showPage(scene);
  await user.click(await named('Ja, åbn svaret'));
  const promise =
    '⁨Amina⁩ har læst, at ⁨Fatima Nielsen⁩ siger: »I dag bliver det hos mig. Hvis jeg tror, at du er i fare, henter jeg hjælp. Så siger jeg det til dig først.«';
  expect(await screen.findByText(promise)).toBeVisible();
  await user.click(await named('Jeg er ⁨Fatima Nielsen⁩'));
  expect(screen.getAllByText(promise)).toHaveLength(2);
});

test('who answered from home was promised nothing of today; who said no was promised nothing', async () => {
  const child = { band: '10-12', takesPart: 'yes', openerName: 'Fatima' } as const;
  const home = await showPage(await aRoundWithAmina(aminas({ child })));
  await home.user.click(await named('Ja, åbn svaret'));
  expect(
    await screen.findByText(/⁨Fatima⁩ siger: »Er jeg bange for, at du ikke er tryg, skal jeg hente hjælp\./),
  ).toBeVisible();
  home.unmount();
  const no = aminas({ answers: [], child: { band: '7-9', takesPart: 'no', opener: fatima.id } });
  const { user, container } = await showPage(await aRoundWithAmina(no));
  await user.click(await named('Ja, åbn svaret'));
  await named('Jeg er ⁨Fatima Nielsen⁩. Vis svaret');
  expect(container).not.toHaveTextContent('har læst');
});

test('whoever goes by keyboard stands at the heading when the answer is shown, saved, and marked anew', async () => {
  const { user } = await showPage(await aRoundWithAmina());
  await user.click(await named('Ja, åbn svaret'));
  for (const button of ['Jeg er ⁨Fatima Nielsen⁩. Vis svaret', 'Gem, hvem der må se det', 'Ret, hvem der må se det']) {
    (await named(button)).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('button', { name: button })).toBeNull());
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  }
});

test('what is not answered is shown to nobody; what was said can be changed later', async () => {
  const scene = await aRoundWithAmina();
  const { user } = await showPage(scene);
  await user.click(await named('Ja, åbn svaret'));
  await user.click(await named('⁨Amina⁩ siger, at jeg gerne må'));
  await user.click(await named('Gem, hvem der må se det'));
  expect(await screen.findAllByText('Ingen andre ser det')).toHaveLength(3);
  expect(givenBy(scene.desk)?.by).toBeUndefined();
  await user.click(await named('Ret, hvem der må se det'));
  await named('Gem, hvem der må se det');
  await user.click(within(may('I skolen', /Jens/)).getByRole('radio', { name: 'Ja' }));
  await user.click(await named('Gem, hvem der må se det'));
  expect(await screen.findByText('⁨Jens Holm⁩')).toBeVisible();
  expect(givenBy(scene.desk)?.shown?.[1]).toEqual({ area: 'school', persons: [jens.id] });
});

test('a youth’s own proposal stands there as a proposal, and is chosen by a tap alone', async () => {
  const audience = [{ area: 'school', for: 'professionals' as const }];
  const view = aminas({
    scale: 'youth',
    answers: [{ area: 'school', choice: { type: 'degree', degree: 4 } }],
    child: { band: '13-17', takesPart: 'yes', audience, wantsToTalk: true },
  });
  const { user } = await showPage(await aRoundWithAmina(view));
  await user.click(await named('Ja, åbn svaret'));
  await user.click(await named('Vis svaret'));
  expect(await screen.findByText('Forslag fra ⁨Amina⁩ selv: Kun de voksne uden for familien ser det')).toBeVisible();
  expect(screen.getByText('⁨Amina⁩ vil gerne tale med en voksen')).toBeVisible();
  expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  await user.click(await named('Vælg, som ⁨Amina⁩ foreslår'));
  expect(within(may('Skolen', /de andre voksne/)).getByRole('radio', { name: 'Ja' })).toBeChecked();
  expect(within(may('Skolen', /Sara/)).getByRole('radio', { name: 'Nej' })).toBeChecked();
  await expectUsableByAll();
});

test('“my parents” means the parents; whether a grandmother may see it is asked, and so is who is not at the meeting', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [amina, sara, else_, fatima]);
  const talk = await aTalk(desk, [amina, sara, fatima]);
  const view = aminas({
    scale: 'youth',
    answers: ['school', 'family', 'leisure'].map((area) => ({ area, words: 'Se her' })),
    child: {
      band: '13-17',
      takesPart: 'yes',
      audience: [
        { area: 'school', for: 'family' },
        { area: 'family', for: 'professionals' },
        { area: 'leisure', for: 'all' },
      ],
    },
  });
  must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'letter-amina', view } }));
  const { user } = await showPage({ desk, dialogue, talk });
  await user.click(await named('Vis svaret'));
  expect(await screen.findByText('Forslag fra ⁨Amina⁩ selv: Kun forældrene ser det')).toBeVisible();
  for (const button of screen.getAllByRole('button', { name: 'Vælg, som ⁨Amina⁩ foreslår' })) await user.click(button);
  const chosen = (who: RegExp) =>
    screen
      .getAllByRole('group', { name: who })
      .slice(0, view.answers.length)
      .map((group) => within(group).queryByRole('radio', { checked: true })?.closest('label')?.textContent);
  expect(chosen(/Sara/)).toEqual(['Ja', 'Nej', 'Ja']);
  expect(chosen(/de andre voksne/)).toEqual(['Nej', 'Ja', 'Ja']);
  expect(chosen(/Else/)).toEqual([undefined, undefined, undefined]);
});

test('a yes that was not saved is a yes of nobody who joins the meeting meanwhile', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [amina, sara, jens, fatima, bo]);
  const talk = await aTalk(desk, [amina, sara, fatima]);
  must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'letter-amina', view: aminas() } }));
  const page = await showPage({ desk, dialogue, talk });
  await page.user.click(await named('⁨Amina⁩ siger, at jeg gerne må'));
  await named('Gem, hvem der må se det');
  await page.user.click(within(may('I skolen', /de andre voksne/)).getByRole('radio', { name: 'Ja' }));
  page.unmount();
  must(await desk.act(replanConversation, { conversation: talk, plan: planFor([amina, sara, fatima, bo]) }));
  const { user } = await showPage({ desk, dialogue, talk });
  await user.click(await named('⁨Amina⁩ siger, at jeg gerne må'));
  await user.click(await named('Gem, hvem der må se det'));
  await screen.findByRole('heading', { name: 'Her står svaret nu' });
  expect(givenBy(desk)?.shown?.flatMap(({ persons }) => persons)).toEqual([]);
});

test('who may see it stands there by name, also where somebody has joined their group since', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [amina, sara, jens, fatima, bo]);
  const talk = await aTalk(desk, [amina, sara, jens, fatima]);
  must(await desk.act(openWithChild, { conversation: talk, opened: { letter: 'letter-amina', view: aminas() } }));
  const shown = [{ area: 'school', persons: [fatima.id] }];
  must(await desk.act(shareView, { conversation: talk, letter: 'letter-amina', shown }));
  must(await desk.act(replanConversation, { conversation: talk, plan: planFor([amina, sara, jens, fatima, bo]) }));
  const { user } = await showPage({ desk, dialogue, talk });
  await user.click(await named('⁨Amina⁩ siger, at jeg gerne må'));
  expect(await screen.findByText('⁨Fatima Nielsen⁩')).toBeVisible();
  expect(screen.getAllByText('Ingen andre ser det')).toHaveLength(2);
});

test('after the conversation Amina’s answer can still be opened, and what was marked can be changed', async () => {
  const scene = await aRoundWithAmina();
  const { desk, dialogue, talk } = scene;
  must(await desk.openTogether(talk));
  must(await desk.act(endConversation, { conversation: talk }));
  const before = await showScreen(<Overview id={dialogue} />, { desk });
  expect(await screen.findByText('Svaret fra ⁨Amina⁩ er lukket endnu')).toBeVisible();
  await before.user.click(screen.getByRole('link', { name: 'Åbn med ⁨Amina⁩' }));
  expect(before.place()).toBe(`/dialogue/${dialogue}/with-child/${talk}/${amina.id}`);
  before.unmount();
  must(await desk.openWithChild(talk, amina.id));
  const letter = givenBy(desk)?.letter ?? '';
  must(await desk.act(shareView, { conversation: talk, letter, shown: [{ area: 'school', persons: [jens.id] }] }));
  const after = await showScreen(<Overview id={dialogue} />, { desk });
  await after.user.click(await screen.findByRole('link', { name: 'Svaret fra ⁨Amina⁩' }));
  expect(after.place()).toBe(`/dialogue/${dialogue}/with-child/${talk}/${amina.id}`);
  after.unmount();
  const { user } = await showPage(scene);
  await user.click(await named('Jeg er ⁨Fatima Nielsen⁩. Vis svaret'));
  await user.click(await named('Ret, hvem der må se det'));
  await user.click(within(may('I skolen', /Jens/)).getByRole('radio', { name: 'Nej' }));
  await user.click(await named('Gem, hvem der må se det'));
  expect(await screen.findAllByText('Ingen andre ser det')).toHaveLength(3);
});

test('“not today” is a full answer, also here', async () => {
  const view = aminas({
    answers: [],
    child: { band: '7-9', takesPart: 'notToday' },
    strengths: { tapped: [], words: '' },
  });
  const { user } = await showPage(await aRoundWithAmina(view));
  await user.click(await named('Ja, åbn svaret'));
  await user.click(await named('Vis svaret'));
  expect(await screen.findByText('⁨Amina⁩ vil ikke være med i dag')).toBeVisible();
  expect(screen.getByText('Det er et helt svar. ⁨Amina⁩ skal ikke forklare det.')).toBeVisible();
});

test('in two sittings only those who sit with Amina are asked about', async () => {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [amina, sara, jens, fatima]);
  const talk = await aTalkApart(desk, [amina, sara, fatima], [jens, fatima]);
  await aRound(desk, talk, [aminas()]);
  must(await desk.openDialogue(dialogue));
  const { user } = await showPage({ desk, dialogue, talk });
  await user.click(await named('Ja, åbn svaret'));
  await user.click(await named('Jeg er ⁨Fatima Nielsen⁩. Vis svaret'));
  await named('Gem, hvem der må se det');
  expect(may('Hjemme', /Sara/)).toBeVisible();
  expect(screen.queryByRole('group', { name: /Jens/ })).toBeNull();
});
