import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openViews, setSharedAim, writeNote } from '../../src/domain/decide-conversation';
import { makeAgreement } from '../../src/domain/decide-agreements';
import { Overview } from '../../src/screens/dialogue/overview';
import { Invite } from '../../src/screens/invite/invite';
import { Agree } from '../../src/screens/agree/agree';
import { FamilyPage } from '../../src/screens/family-page/family-page';
import { BigScreen } from '../../src/screens/together/big-screen';
import { Together } from '../../src/screens/together/together';
import { Summary } from '../../src/screens/summary/summary';
import type { Desk } from '../../src/session/desk';
import { aFamily, aRound, aTalkApart, insideDesk, must, showScreen } from '../support/desk';
import { agreement, else_, fatima, jens, sara, viewOf } from '../support/family';

const saras = 'Hun græder om morgenen';
const jenss = 'Han sover ikke hos os';

async function apart() {
  const { desk } = await insideDesk();
  const dialogue = await aFamily(desk, [sara, jens, fatima, else_]);
  const talk = await aTalkApart(desk, [sara, fatima], [jens, fatima]);
  await aRound(desk, talk, [
    viewOf(sara, { school: { words: saras } }, { strengths: { tapped: [], words: 'Hun ler hos mor' } }),
    viewOf(jens, { school: { words: jenss } }, { strengths: { tapped: [], words: 'Hun ler hos far' } }),
    viewOf(fatima, { school: 2 }),
  ]);
  must(await desk.openDialogue(dialogue));
  return { desk, dialogue, talk };
}

/** Both have met, and each has written something that the other must not meet. */
async function bothMet() {
  const scene = await apart();
  const { desk, talk } = scene;
  must(await desk.openTogether(talk, 'first'));
  must(await desk.openTogether(talk, 'second'));
  const said = { conversation: talk, sitting: 'first' as const };
  must(await desk.act(writeNote, { ...said, area: 'school', text: 'Note om mor' }));
  must(await desk.act(setSharedAim, { ...said, text: 'Mors mål' }));
  const promise = agreement({ ...said, responsible: sara.id, action: 'Mor flytter i ro' });
  must(await desk.act(makeAgreement, promise));
  return scene;
}
const ofTheFirst = /Hun græder|ler hos mor|Note om mor|Mors mål|Mor flytter/;
const nameOf = (name: RegExp | string) => screen.findByRole('button', { name });
const peopleOf = (desk: Desk) => {
  const state = desk.state();
  return state.at === 'inside' ? state.open?.waiting[0]?.persons : [];
};

describe('on the shared tablet', () => {
  test('nothing is shown before someone says who sits there; then only their answers can be opened', async () => {
    const { desk, dialogue, talk } = await apart();
    const choice = await showScreen(<Together id={dialogue} talk={talk} />, { desk });
    expect(await screen.findByRole('heading', { name: 'Hvem sidder her nu?' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Åbn svarene sammen' })).toBeNull();
    await choice.user.click(await nameOf('Vælg andet hold'));
    expect(choice.place()).toBe(`/dialogue/${dialogue}/together/${talk}.second`);
    choice.unmount();

    const { user, container } = await showScreen(<Together id={dialogue} talk={`${talk}.second`} />, { desk });
    expect(screen.queryByText('Sara Holm')).toBeNull();
    await user.click(await nameOf('Åbn svarene sammen'));
    expect(screen.getByRole('dialog')).toHaveTextContent('De andre svar er stadig lukkede.');
    await user.click(await nameOf('Åbn nu'));
    await screen.findByText('Hun ler hos far');
    expect(container).not.toHaveTextContent(ofTheFirst);
    expect(peopleOf(desk)).toEqual([sara.id]);
  });

  test('a sitting in which only the professional has answered can open, though her letter was opened in the other', async () => {
    const { desk, dialogue, talk } = await apart();
    must(await desk.openTogether(talk, 'first'));
    must(await desk.act(openViews, { conversation: talk, sitting: 'second', opened: [] }));
    const { container } = await showScreen(<Together id={dialogue} talk={`${talk}.second`} />, { desk });
    expect(await screen.findByRole('row', { name: /^Skole/ })).toHaveTextContent('Noget undrer mig');
    expect(container).not.toHaveTextContent(ofTheFirst);
  });

  test.each([
    ['the page', (id: string, talk: string) => <Together id={id} talk={talk} />],
    ['the big screen', (id: string, talk: string) => <BigScreen id={id} talk={talk} />],
    ['the agreements', (id: string, talk: string) => <Agree id={id} talk={talk} />],
    ['the minutes', (id: string, talk: string) => <Summary id={id} talk={talk} />],
  ])('%s of one sitting holds no word of the other', async (_what, page) => {
    const { desk, dialogue, talk } = await bothMet();
    const { container } = await showScreen(page(dialogue, `${talk}.second`), { desk });
    await waitFor(() => expect(container).toHaveTextContent(/Andet hold|Sådan ser I det/));
    expect(container).not.toHaveTextContent(ofTheFirst);
  });

  test('an agreement of one sitting meets the other only when someone lets it', async () => {
    const { desk, dialogue, talk } = await bothMet();
    const first = await showScreen(<Agree id={dialogue} talk={`${talk}.first`} />, { desk });
    await first.user.click(await nameOf('Ret aftalen'));
    await first.user.click(screen.getByLabelText('Det andet hold må også læse den'));
    await first.user.click(await nameOf('Gem aftalen'));
    await nameOf('Ret aftalen');
    first.unmount();
    const { container } = await showScreen(<Agree id={dialogue} talk={`${talk}.second`} />, { desk });
    expect(container).toHaveTextContent('Mor flytter i ro');
    expect(container).not.toHaveTextContent('Mors mål');
  });
});

test('the page of the dialogue, which lies on the table between two sittings, holds no word of either', async () => {
  const { desk, dialogue } = await bothMet();
  const { container } = await showScreen(<Overview id={dialogue} />, { desk });
  expect(await screen.findByText(/1 aftale er kun for det ene hold/)).toBeVisible();
  expect(container).not.toHaveTextContent(/sover ikke|ler hos|græder|Note om|Mors mål|Mor flytter/);
});

test('the host who asks someone from home reads who will see the answer', async () => {
  const { desk, dialogue, talk } = await apart();
  const { user } = await showScreen(<Invite id={dialogue} talk={talk} />, { desk });
  const who = await screen.findByRole('combobox', { name: 'Person' });
  await user.selectOptions(who, within(who).getByRole('option', { name: /Jens/ }));
  expect(await screen.findByText(/Andet hold\. Kun de, der er på samme hold/)).toBeVisible();
  await user.selectOptions(who, within(who).getByRole('option', { name: /Fatima/ }));
  expect(screen.queryByText(/Kun de, der er på samme hold/)).toBeNull();
});

describe('a page for the family', () => {
  test('holds the own sitting and no word of the other, from whichever minutes it is opened', async () => {
    const { desk, dialogue, talk } = await bothMet();
    for (const ref of [talk, `${talk}.first`, `${talk}.second`]) {
      const { container, unmount } = await showScreen(<FamilyPage id={dialogue} talk={ref} person={jens.id} />, {
        desk,
      });
      await screen.findByText(jenss);
      expect(container).not.toHaveTextContent(ofTheFirst);
      unmount();
    }
    const { container } = await showScreen(<FamilyPage id={dialogue} talk={talk} person={sara.id} />, { desk });
    await screen.findByText(saras);
    expect(container).toHaveTextContent('Mor flytter i ro');
    expect(container).not.toHaveTextContent(/sover ikke|ler hos far/);
  });

  test('of someone who sat in neither holds nobody’s words; the minutes of a sitting offer only its own people', async () => {
    const { desk, dialogue, talk } = await bothMet();
    const page = await showScreen(<FamilyPage id={dialogue} talk={talk} person={else_.id} />, { desk });
    expect(page.container).not.toHaveTextContent(/sover ikke|ler hos|græder|Mors mål|Mor flytter/);
    page.unmount();
    await showScreen(<Summary id={dialogue} talk={`${talk}.second`} />, { desk });
    const pages = await screen.findAllByRole('link', { name: /Side til/ });
    expect(pages.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Jens')]);
  });
});
