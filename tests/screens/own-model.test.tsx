import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { makeAgreement } from '../../src/domain/decide-agreements';
import { endConversation, openViews, planConversation } from '../../src/domain/decide-conversation';
import { modelRefOf } from '../../src/domain/model';
import type { DialogueModel } from '../../src/domain/model-file';
import type { Person } from '../../src/domain/person';
import { Frame } from '../../src/frame';
import { Agree } from '../../src/screens/agree/agree';
import { NewDialogue } from '../../src/screens/dialogue/new-dialogue';
import { Overview } from '../../src/screens/dialogue/overview';
import { FamilyPage } from '../../src/screens/family-page/family-page';
import { OverTime } from '../../src/screens/over-time/over-time';
import { PaperFor } from '../../src/screens/paper/paper';
import { ForMe } from '../../src/screens/prepare/for-me';
import { Prepare } from '../../src/screens/prepare/prepare';
import { Round } from '../../src/screens/round/round';
import { Summary } from '../../src/screens/summary/summary';
import { Together } from '../../src/screens/together/together';
import { ShellProvider } from '../../src/shell';
import { useDeskState } from '../../src/use-session';
import { loadModelTexts } from '../../src/words/model-texts';
import { loadWords } from '../../src/words/words';
import { insideDesk, must, type Profile, type Scene, secret, showScreen } from '../support/desk';
import { agreement, child, fatima, jens, planFor, type Said, sara, viewOf } from '../support/family';
import { arabicModel, municipalModel } from '../support/models';

const people = [sara, jens, fatima];
type Here = Scene & { profile: Profile; dialogue: string; talk: string; says: (giver: Person, said: Said) => object };

/** Amina's dialogue with this model, and a conversation about life at home and wellbeing. */
async function dialogueWith(model: DialogueModel): Promise<Here> {
  const scene = await insideDesk();
  must(await scene.desk.takeModel(model));
  const ref = modelRefOf(model.structure);
  const dialogue = must(await scene.desk.createDialogue({ child, model: ref, persons: people, contact: fatima.id }));
  must(await scene.desk.openDialogue(dialogue));
  const talk = await planned(scene, '2026-03-01');
  return { ...scene, dialogue, talk, says: (giver, said) => viewOf(giver, said, { model: ref }) };
}

async function planned({ desk }: Scene, date: string): Promise<string> {
  const conversation = desk.newId();
  const plan = planFor(people, { areas: ['wellbeing', 'home'], date });
  must(await desk.act(planConversation, { conversation, plan }));
  return conversation;
}

/** What they said is opened; Sara stands at `degree` at home, Jens one below. */
async function opened({ desk, says }: Here, conversation: string, degree: number): Promise<void> {
  const views = [says(sara, { home: degree, wellbeing: 'cannotTell' }), says(jens, { home: degree - 1 })];
  const letters = views.map((view, index) => ({ letter: `${conversation}-${index}`, view: view as never }));
  must(await desk.act(openViews, { conversation, opened: letters }));
}

/** The same dialogue on a tablet without the model: as it is after a restore. */
function withoutModel({ desk }: Here): void {
  const state = desk.state;
  const known = new Map<unknown, ReturnType<typeof state>>();
  Object.assign(desk, {
    state: () => {
      const now = state();
      if (now.at !== 'inside') return now;
      const bare = known.get(now) ?? { ...now, models: [] };
      known.set(now, bare);
      return bare;
    },
  });
}

/** The round while it lasts. */
function Tablet() {
  return useDeskState().at === 'round' ? <Round /> : <p>The host has the tablet</p>;
}

const press = (name: RegExp | string) => screen.findByRole('button', { name });
const quietShell = {
  updates: { onUpdateReady: () => undefined, applyUpdate: () => undefined },
  install: { way: () => 'installed' as const, onChange: () => () => undefined, ask: () => undefined },
};

beforeEach(() => localStorage.clear());

describe.each([3, 10])('a municipality’s model with %i degrees', (degrees) => {
  test('goes round in its own words, from the first tap to the closed answer', async () => {
    const here = await dialogueWith(municipalModel(degrees));
    must(await here.desk.beginRound(here.talk));
    const { user } = await showScreen(<Tablet />, { desk: here.desk });
    await user.click(await press(/^Sara/));
    await user.click(await press('Start'));
    expect(await screen.findByText(/Hvad lykkes for/)).toBeVisible();
    const home = await screen.findByRole('group', { name: /Hvordan har .*Amina.* det hjemme/ });
    const radios = within(home).getAllByRole('radio');
    expect(radios).toHaveLength(degrees + 3);
    await user.click(within(home).getByRole('radio', { name: `Trin ${degrees}` }));
    expect(await screen.findByText(`Tal sammen om trin ${degrees}`)).toBeVisible();
    await user.click(await press('Færdig'));
    expect(await screen.findByText(`Trin ${degrees}`)).toBeVisible();
    await user.click(await press('Aflever svaret'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Tak' })).toBeVisible();
    await act(async () => must(await here.desk.endRound(secret)));
    expect(must(await here.desk.openTogether(here.talk))).toEqual({ broken: 0 });
  });

  test('shows a question in sign language where there is a video of it', async () => {
    const model = municipalModel(degrees);
    const { da } = model.texts;
    if (!da) throw new Error('The model speaks Danish');
    const here = await dialogueWith({
      ...model,
      texts: { ...model.texts, da: { ...da, videos: { home: 'hjem.mp4' } } },
    });
    must(await here.desk.beginRound(here.talk));
    const { user } = await showScreen(<Tablet />, { desk: here.desk });
    await user.click(await press(/^Sara/));
    await user.click(await press('Start'));
    const videos = await screen.findAllByLabelText('Spørgsmålet på tegnsprog');
    expect(videos.map((video) => video.getAttribute('src'))).toEqual(['/models/hjem.mp4']);
  });

  test('is what all look at together, and what the family is advised', async () => {
    const here = await dialogueWith(municipalModel(degrees));
    await opened(here, here.talk, degrees);
    const together = await showScreen(<Together id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    const table = screen.getByRole('table');
    expect(within(table).getByRole('row', { name: /Derhjemme/ })).toHaveTextContent(`Trin ${degrees}`);
    expect(within(table).getByRole('row', { name: /Derhjemme/ })).toHaveTextContent(`Trin ${degrees - 1}`);
    together.unmount();
    const { user } = await showScreen(<Agree id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    await user.click(screen.getByText(`Trin ${degrees}`));
    expect(screen.getByText(`Tal sammen om trin ${degrees}`)).toBeVisible();
    expect(screen.queryByText('Trin 1')).toBeNull();
  });

  test('is told in minutes, on the family’s page and over time', async () => {
    const here = await dialogueWith(municipalModel(degrees));
    for (const [index, date] of ['2026-03-01', '2026-04-01', '2026-05-01'].entries()) {
      const talk = index === 0 ? here.talk : await planned(here, date);
      await opened(here, talk, degrees - (index === 0 ? 0 : 1));
      must(await here.desk.act(makeAgreement, agreement({ id: `promise-${index}`, conversation: talk })));
      must(await here.desk.act(endConversation, { conversation: talk }));
    }
    const minutes = await showScreen(<Summary id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    expect(screen.getByRole('heading', { level: 3, name: 'Derhjemme' })).toBeVisible();
    expect(screen.getByText(`Trin ${degrees}`)).toBeVisible();
    minutes.unmount();
    const page = <FamilyPage id={here.dialogue} talk={here.talk} person={sara.id} />;
    const own = await showScreen(page, { desk: here.desk });
    expect(screen.getByText(`Trin ${degrees}`)).toBeVisible();
    own.unmount();
    await showScreen(<OverTime id={here.dialogue} />, { desk: here.desk });
    const saras = screen.getAllByRole('row', { name: /^Sara/ }).map((row) => row.textContent);
    expect(saras.some((row) => row?.includes(`Trin ${degrees}`) && row.includes(`Trin ${degrees - 1}`))).toBe(true);
  });

  test('is what is planned, read alone and printed', async () => {
    const here = await dialogueWith(municipalModel(degrees));
    const prepare = await showScreen(<Prepare id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    const areas = await screen.findByRole('group', { name: 'Områder' });
    const names = ['Trivsel', 'Derhjemme', 'Læring', 'Noget helt andet'];
    for (const name of names) expect(within(areas).getByRole('checkbox', { name })).toBeVisible();
    await prepare.user.click(within(areas).getByRole('checkbox', { name: 'Noget helt andet' }));
    expect(screen.getByRole('textbox', { name: /Hvad handler/ })).toBeVisible();
    prepare.unmount();
    const mine = await showScreen(<ForMe id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    expect(screen.getAllByText('Kommunens team')).toHaveLength(degrees);
    mine.unmount();
    await showScreen(<PaperFor id={here.dialogue} />, { desk: here.desk });
    expect(screen.getAllByText(`Trin ${degrees}`).length).toBeGreaterThan(3);
  });
});

describe('the numbers to call', () => {
  const frame = (desk: Scene['desk'], path: string) =>
    showScreen(
      <ShellProvider shell={quietShell as never}>
        <Frame>
          <p>Here</p>
        </Frame>
      </ShellProvider>,
      { desk, path },
    );

  test('are the model’s own inside a dialogue, and Samsyn’s elsewhere', async () => {
    const here = await dialogueWith(municipalModel(4));
    const inside = await frame(here.desk, `/dialogue/${here.dialogue}`);
    await inside.user.click(await press('Er nogen i fare?'));
    expect(screen.getByRole('link', { name: '70 11 22 33' })).toHaveAttribute('href', 'tel:70112233');
    expect(screen.getByText('Kommunens døgnvagt')).toBeVisible();
    inside.unmount();
    const home = await frame(here.desk, '/');
    await home.user.click(await press('Er nogen i fare?'));
    expect(screen.queryByRole('link', { name: '70 11 22 33' })).toBeNull();
    expect(screen.getByRole('link', { name: '116 111' })).toBeVisible();
  });
});

describe('a new dialogue', () => {
  test('asks for the model only where there is a choice', async () => {
    const { desk } = await insideDesk();
    const shown = await showScreen(<NewDialogue />, { desk });
    expect(screen.queryByRole('combobox', { name: 'Dialogmodel' })).toBeNull();
    shown.unmount();
    must(await desk.takeModel(municipalModel(3)));
    await showScreen(<NewDialogue />, { desk });
    const choice = await screen.findByRole('combobox', { name: 'Dialogmodel' });
    const names = within(choice).getAllByRole('option');
    expect(names.map(({ textContent }) => textContent)).toEqual(['Samsyns dialogmodel', 'Kommunens model']);
  });
});

describe('a model that nobody has written in Danish', () => {
  test('is shown in its own language, and marked as such', async () => {
    const here = await dialogueWith(arabicModel());
    await opened(here, here.talk, 4);
    const shown = await showScreen(<Together id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    const word = within(screen.getByRole('table')).getByText('درجة 4');
    expect(word).toHaveAttribute('lang', 'ar');
    expect(word).toHaveAttribute('dir', 'rtl');
    shown.unmount();
    must(await here.desk.beginRound(here.talk));
    const { user } = await showScreen(<Tablet />, { desk: here.desk });
    await user.click(await press(/^Sara/));
    expect(await screen.findByText(/Spørgsmålene er på et andet sprog: .?العربية/)).toBeVisible();
    await user.click(await press('Start'));
    const label = (await screen.findAllByText('درجة 4')).find((one) => one.lang === 'ar');
    expect(label).toHaveAttribute('dir', 'rtl');
    expect(screen.getAllByRole('radio').every((radio) => radio.closest('label')?.textContent?.trim())).toBe(true);
  });
});

describe('a model in whose English nobody has written examples', () => {
  test('offers the Danish ones, says that they are Danish, and shows them only when asked', async () => {
    const { structure, texts } = municipalModel(4);
    const { da, en } = texts as Required<typeof texts>;
    const here = await dialogueWith({
      structure,
      texts: { da, en: { ...en, signs: { parent: {}, youth: {} } } } as never,
    });
    must(await here.desk.beginRound(here.talk));
    await Promise.all([loadWords('en', 'respondent'), loadModelTexts('en')]);
    const { user } = await showScreen(<Tablet />, { desk: here.desk });
    await user.click(await press(/^Sara/));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Sprog' }), 'en');
    await screen.findByRole('heading', { level: 1, name: /^Hello/ });
    await user.click(await press('Start'));
    expect(screen.queryByText('What could it be?')).toBeNull();
    expect(screen.queryByText('Trin 4')).toBeNull();
    const [offer] = screen.getAllByText(/Examples in another language: .?Dansk/);
    await user.click(offer as HTMLElement);
    expect((await screen.findByText('Trin 4')).closest('[lang]')).toHaveAttribute('lang', 'da');
  });
});

describe('a dialogue that came without its model', () => {
  test('says so, shows the degrees as numbers, and begins nothing new', async () => {
    const here = await dialogueWith(municipalModel(7));
    await opened(here, here.talk, 6);
    must(await here.desk.act(makeAgreement, agreement({ conversation: here.talk })));
    withoutModel(here);
    const missing = 'Dialogens model er ikke på denne enhed';
    const screens = [
      <Overview key="1" id={here.dialogue} />,
      <Prepare key="2" id={here.dialogue} talk={here.talk} />,
      <ForMe key="3" id={here.dialogue} talk={here.talk} />,
      <Together key="4" id={here.dialogue} talk={here.talk} />,
      <OverTime key="5" id={here.dialogue} />,
      <Summary key="6" id={here.dialogue} talk={here.talk} />,
      <PaperFor key="7" id={here.dialogue} />,
    ];
    for (const one of screens) {
      const shown = await showScreen(one, { desk: here.desk });
      expect(await screen.findAllByText(missing)).not.toHaveLength(0);
      shown.unmount();
    }
    const agree = await showScreen(<Agree id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    agree.unmount();
    await showScreen(<Together id={here.dialogue} talk={here.talk} />, { desk: here.desk });
    expect(within(await screen.findByRole('table')).getByRole('row', { name: /^home/ })).toHaveTextContent('6');
  });
});
