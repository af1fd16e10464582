import { File as NodeFile } from 'node:buffer';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { modelRefOf } from '../../src/domain/model';
import { type DialogueModel, modelFileOf, readModelFile } from '../../src/domain/model-file';
import { Models } from '../../src/screens/settings/models';
import { ModelsWay } from '../../src/screens/settings/models-way';
import type { Desk } from '../../src/session/desk';
import { languages } from '../../src/words/languages';
import { child, fatima, sara } from '../support/family';
import { insideDesk, must, showScreen } from '../support/desk';
import { municipalModel } from '../support/models';

const given: File[] = [];
beforeEach(() => {
  given.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${given.push(file as File)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});

const model = municipalModel(4);
/** jsdom's own file cannot be read by others, Node's can. */
const file = (content: string): NodeFile => new NodeFile([content], 'model.json');
/** What is in a file that was given out. */
const textIn = (one: File | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.readAsText(one as File);
  });
const modelsOf = (desk: Desk) => {
  const state = desk.state();
  if (state.at !== 'inside') throw new Error('Nobody is inside');
  return { ids: state.models.map(({ structure }) => structure.id), chosen: state.settings.model };
};

/** Someone chooses a file and asks to see what is in it. */
async function lookInto(content: string, desk: Desk) {
  const shown = await showScreen(<Models />, { desk });
  fireEvent.change(screen.getByLabelText('Modelfilen'), { target: { files: [file(content)] } });
  await shown.user.click(screen.getByRole('button', { name: 'Se modellen i filen' }));
  return shown;
}

describe('a municipality’s model', () => {
  it('is seen in its own words and shapes before anything is kept, and then new dialogues begin with it', async () => {
    const { desk } = await insideDesk();
    const { user } = await lookInto(modelFileOf(model), desk);
    expect(await screen.findByRole('heading', { level: 1, name: 'Kommunens model' })).toBeVisible();
    expect(screen.getByText('Sådan ser modellen ud. Der er ikke gemt noget endnu.')).toBeVisible();
    const scale = screen.getByRole('group', { name: 'Trivsel: Hvor er Alma nu?' });
    expect(within(scale).getAllByRole('radio', { name: /^Trin/ })).toHaveLength(4);
    await user.click(within(scale).getByRole('radio', { name: 'Trin 3' }));
    expect(within(scale).getByRole('radio', { name: 'Trin 3' })).toBeChecked();
    expect(screen.getAllByText('Noget helt andet')[0]).toBeVisible();
    expect(screen.getByText('Kommunens døgnvagt')).toBeVisible();
    expect(modelsOf(desk)).toEqual({ ids: [], chosen: undefined });
    await user.click(screen.getByRole('button', { name: 'Brug modellen til nye dialoger' }));
    expect(await screen.findByText('Modellen er gemt. Nye dialoger begynder med den.')).toBeVisible();
    expect(modelsOf(desk)).toEqual({ ids: ['municipal-4'], chosen: { id: 'municipal-4', version: 1 } });
  });

  it('is seen as each reader meets it, in each language', async () => {
    const { desk } = await insideDesk();
    const { user } = await lookInto(modelFileOf(model), desk);
    await user.selectOptions(await screen.findByLabelText('Som den er for'), 'Små børn');
    expect(screen.getAllByRole('radio', { name: /^Trin/ })).toHaveLength(3);
    await user.selectOptions(screen.getByLabelText('Vis på'), 'engelsk');
    expect(screen.getByRole('heading', { level: 1, name: 'The model of the municipality' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'Wellbeing: Where is Alma now?' })).toBeInTheDocument();
    await user.selectOptions(screen.getByLabelText('Som den er for'), 'Fagpersoner');
    await user.click(screen.getAllByText('At home')[0] as HTMLElement);
    expect(screen.getAllByText('A sign of step 4').length).toBeGreaterThan(0);
    expect(screen.getAllByRole('heading', { name: 'Til fagpersoner' }).length).toBe(4);
  });

  it('can be turned down, and nothing is kept', async () => {
    const { desk } = await insideDesk();
    const { user } = await lookInto(modelFileOf(model), desk);
    await user.click(await screen.findByRole('button', { name: 'Gem den ikke' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Dialogmodeller' })).toBeVisible();
    expect(modelsOf(desk)).toEqual({ ids: [], chosen: undefined });
  });

  it('that is not quite right is told place by place', async () => {
    const { desk } = await insideDesk();
    const wrong = JSON.parse(modelFileOf(model)) as { structure: { areas: { id: string }[] }; texts: object };
    (wrong.structure.areas[2] as { id: string }).id = 'home';
    await lookInto(JSON.stringify(wrong), desk);
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('structure › areas › 3 › id')).toBeVisible();
    expect(within(alert).getByText('Her skal stå et navn, der ikke er brugt før. Der står »home«.')).toBeVisible();
    expect(modelsOf(desk).ids).toEqual([]);
  });

  it('that has a comma too few is told by its line', async () => {
    const { desk } = await insideDesk();
    await lookInto(modelFileOf(model).replace('"version": 1,', '"version": 1'), desk);
    expect(await screen.findByText(/^Filen kan ikke læses på linje 4, tegn 3\./)).toBeVisible();
  });

  it('can be pasted where a file cannot be chosen; with neither it is said what is missing', async () => {
    const { desk } = await insideDesk();
    const { user } = await showScreen(<Models />, { desk });
    await user.click(screen.getByRole('button', { name: 'Se modellen i filen' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Vælg filen først.');
    await user.click(screen.getByText('Indsæt filens tekst i stedet'));
    fireEvent.change(screen.getByLabelText('Filens tekst'), { target: { value: modelFileOf(model) } });
    await user.click(screen.getByRole('button', { name: 'Se modellen i filen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Kommunens model' })).toBeVisible();
  });
});

describe('the list of models', () => {
  it('has the standard one, and gives it out as a template that is refused until it has a name of its own', async () => {
    const { desk } = await insideDesk();
    const { user } = await showScreen(<Models />, { desk });
    expect(screen.getByText(/^Version 1 · 5 trin · dansk, engelsk, arabisk, .* og rumænsk$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hent skabelonen' }));
    await waitFor(() => expect(given.map(({ name }) => name)).toEqual(['samsyn-model-template.json']));
    const text = await textIn(given[0]);
    expect(readModelFile(text)).toMatchObject({
      ok: false,
      refusal: { faults: [{ place: 'structure › id', expected: { type: 'ownId' } }], more: 0 },
    });
    const own = readModelFile(text.replace('"id": "samsyn"', '"id": "vores"'));
    expect(own.ok && Object.keys(own.value.texts)).toEqual(languages.map(({ code }) => code));
    expect(own.ok && own.value.texts.en?.numbers?.police).toMatch(/^The police/);
  });

  it('lets someone choose what new dialogues begin with, and the settings say it', async () => {
    const { desk } = await insideDesk();
    must(await desk.takeModel(model));
    const { user, unmount } = await showScreen(<Models />, { desk });
    const choices = screen.getByRole('group', { name: 'Nye dialoger begynder med' });
    expect(within(choices).getByRole('radio', { name: /Kommunens model/ })).toBeChecked();
    await user.click(within(choices).getByRole('radio', { name: /Samsyns dialogmodel/ }));
    await waitFor(() => expect(modelsOf(desk).chosen).toEqual({ id: 'samsyn', version: 1 }));
    unmount();
    await showScreen(<ModelsWay />, { desk });
    expect(screen.getByText(/^Nye dialoger begynder med .*Samsyns dialogmodel/)).toBeVisible();
  });

  it('gives an own model out again as the file it came in', async () => {
    const { desk } = await insideDesk();
    must(await desk.takeModel(model));
    const { user } = await showScreen(<Models />, { desk });
    await user.click(screen.getByRole('button', { name: 'Gem som fil: Kommunens model' }));
    await waitFor(() => expect(given.map(({ name }) => name)).toEqual(['samsyn-model-municipal-4-1.json']));
    expect(await textIn(given[0])).toBe(modelFileOf(model));
  });

  it('lets an own model go after asking, but not one that a dialogue uses', async () => {
    const { desk } = await insideDesk();
    must(await desk.takeModel(model));
    const ref = modelRefOf(model.structure);
    must(await desk.createDialogue({ child, model: ref, persons: [sara, fatima], contact: fatima.id }));
    must(await desk.takeModel(municipalModel(5) satisfies DialogueModel));
    const { user } = await showScreen(<Models />, { desk });
    const remove = async (nth: number) => {
      await user.click(screen.getAllByRole('button', { name: /^Fjern Kommunens/ })[nth] as HTMLElement);
      await user.click(await screen.findByRole('button', { name: 'Fjern modellen' }));
    };
    await remove(0);
    expect(await screen.findByText('Modellen bruges i 1 af dine dialoger. Derfor bliver den her.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Behold den' }));
    await remove(1);
    expect(await screen.findByText('Modellen er fjernet.')).toBeVisible();
    expect(modelsOf(desk)).toEqual({ ids: ['municipal-4'], chosen: undefined });
  });

  it('offers what the workplace serves, and says when it cannot be fetched', async () => {
    const list = { format: 'samsyn/models', version: 1, models: [{ id: 'municipal-4', version: 1, name: 'Vores' }] };
    let away = true;
    const served = async (name: string) => {
      if (name === 'index.json') return new Blob([JSON.stringify(list)]);
      return away ? undefined : new Blob([modelFileOf(model)]);
    };
    const { desk } = await insideDesk({ served });
    const { user } = await showScreen(<Models />, { desk });
    const offered = await screen.findByRole('list', { name: 'Kommunens modeller' });
    await user.click(within(offered).getByRole('button', { name: 'Se modellen Vores' }));
    expect(await screen.findByText(/^Modellen kan ikke hentes lige nu/)).toBeVisible();
    away = false;
    await user.click(within(offered).getByRole('button', { name: 'Se modellen Vores' }));
    await user.click(await screen.findByRole('button', { name: 'Brug modellen til nye dialoger' }));
    expect(await screen.findByText('Modellen er gemt. Nye dialoger begynder med den.')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Kommunens modeller' })).toBeNull());
  });
});
