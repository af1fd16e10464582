import { describe, expect, test } from 'vitest';
import { compareViews } from '../../src/domain/compare';
import { endConversation, openViews, planConversation, replanConversation } from '../../src/domain/decide-conversation';
import { startDialogue } from '../../src/domain/decide-persons';
import { type Model, modelRefOf } from '../../src/domain/model';
import { modelSchema } from '../../src/domain/model-schema';
import { modelTextsSchema } from '../../src/domain/model-texts';
import { linesOf, progressOf } from '../../src/domain/progress';
import { standardModel } from '../../src/domain/standard-model';
import { child, fatima, jens, planFor, sara, storyOf, viewOf } from '../support/family';
import { arabicModel, municipalModel } from '../support/models';

const three = municipalModel(3).structure;
const ten = municipalModel(10).structure;

/** Amina's dialogue, begun with a municipality's model. */
const begun = (model: Model) =>
  storyOf('dialogue', [], 'tablet', model).does(startDialogue, {
    child,
    model: modelRefOf(model),
    persons: [sara, jens, fatima],
  });

const plan = planFor([sara, jens, fatima], { areas: ['wellbeing', 'home'] });
const talked = (model: Model, areas = plan.areas) =>
  begun(model).does(planConversation, { conversation: 'talk', plan: { ...plan, areas } });
const opening = (model: Model, ...degrees: number[]) => ({
  conversation: 'talk',
  opened: degrees.map((degree, index) => ({
    letter: `letter-${index}`,
    view: viewOf([sara, jens, fatima][index]!, { home: degree }, { model: modelRefOf(model) }),
  })),
});

describe('a municipality’s model', () => {
  test.each([3, 4, 5, 6, 7, 8, 9, 10])('with %i degrees is a model, each degree drawn otherwise', (degrees) => {
    const { structure, texts } = municipalModel(degrees);
    expect(modelSchema.parse(structure)).toEqual(structure);
    for (const own of Object.values(texts)) expect(modelTextsSchema.parse(own)).toEqual(own);
    expect(new Set(structure.scales.five.map(({ shape }) => shape)).size).toBe(degrees);
  });

  const [first, second, third] = three.scales.five;
  const areas = three.areas;
  test.each<[string, object]>([
    ['two areas of one name', { areas: [areas[0], areas[0]] }],
    ['an area that is called like something every object has', { areas: [{ ...areas[0], id: 'constructor' }] }],
    ['two areas that need a title', { areas: areas.map((area) => ({ ...area, needsTitle: true })) }],
    ['nothing to ask about in a first conversation', { areas: areas.map((area) => ({ ...area, optional: true })) }],
    ['two numbers of one name', { numbers: [three.numbers[0], three.numbers[0]] }],
    ['a number nobody can call', { numbers: [{ id: 'duty', tel: 'call us' }] }],
    ['degrees that are not counted', { scales: { ...three.scales, five: [first, third, second] } }],
    [
      'a degree that looks smaller than the one before it',
      { scales: { ...three.scales, five: [first, { ...second, shape: 'star' }, { ...third, shape: 'half' }] } },
    ],
  ])('is none with %s', (_case, change) => {
    expect(modelSchema.safeParse({ ...three, ...change }).success).toBe(false);
  });
});

describe('a dialogue goes by its own model', () => {
  test('it begins only with a model that is here', () => {
    const input = { child, model: modelRefOf(three), persons: [] };
    expect(storyOf('dialogue', []).refuses(startDialogue, input)).toBe('ModelMissing');
    expect(storyOf('dialogue', []).by(null).refuses(startDialogue, input)).toBe('ModelMissing');
    expect(storyOf('dialogue', []).by(three).refuses(startDialogue, input)).toBeUndefined();
  });

  test('its areas are planned, and no others', () => {
    expect(talked(three).dialogue.conversations[0]?.plan.areas).toEqual(['wellbeing', 'home']);
    const foreign = { conversation: 'talk', plan: { ...plan, areas: ['home', 'school'] } };
    expect(begun(three).refuses(planConversation, foreign)).toBe('AreaUnknown');
  });

  test('the area that needs a title gets one, however it is called', () => {
    const untitled = { conversation: 'talk', plan: { ...plan, areas: ['own'] } };
    expect(begun(three).refuses(planConversation, untitled)).toBe('OtherTitleMissing');
    const titled = { conversation: 'talk', plan: { ...plan, areas: ['own'], otherTitle: 'Søvn' } };
    expect(begun(three).refuses(planConversation, titled)).toBeUndefined();
  });

  test('a degree that it does not have is not one of its answers', () => {
    expect(talked(three).refuses(openViews, opening(three, 4))).toBe('DegreeUnknown');
    expect(talked(ten).refuses(openViews, opening(ten, 10))).toBeUndefined();
  });

  test('each title is a subject of its own over time', () => {
    const about = (otherTitle: string) => ({ ...plan, areas: ['own'], otherTitle });
    const view = viewOf(sara, { own: 2 }, { model: modelRefOf(three) });
    const story = begun(three)
      .does(planConversation, { conversation: 'first', plan: about('Flytning') })
      .does(openViews, { conversation: 'first', opened: [{ letter: 'one', view }] })
      .does(endConversation, { conversation: 'first' })
      .does(planConversation, { conversation: 'second', plan: about('Hunden') })
      .does(openViews, { conversation: 'second', opened: [{ letter: 'two', view }] });
    expect(progressOf(story.dialogue, three).areas.map(({ title }) => title)).toEqual(['Flytning', 'Hunden']);
  });
});

describe('where the model of a dialogue is not here', () => {
  test('what is planned can be changed and its answers opened; nothing new begins', () => {
    const story = talked(three).by(null);
    const moved = { conversation: 'talk', plan: { ...plan, place: 'Room 4' } };
    expect(story.refuses(replanConversation, moved)).toBeUndefined();
    expect(story.refuses(openViews, opening(three, 3))).toBeUndefined();
    expect(story.refuses(replanConversation, { ...moved, plan: { ...plan, areas: ['home', 'own'] } })).toBe(
      'ModelMissing',
    );
    expect(begun(three).by(null).refuses(planConversation, { conversation: 'talk', plan })).toBe('ModelMissing');
  });
});

describe('views of two models stand side by side', () => {
  const story = talked(ten)
    .by(null)
    .does(openViews, {
      conversation: 'talk',
      opened: [...opening(ten, 9).opened, { letter: 'other', view: viewOf(jens, { home: 2 }) }],
    });

  test('they are neither near nor far from each other', () => {
    const home = compareViews(story.dialogue.conversations[0]!).find(({ area }) => area === 'home');
    expect(home).toMatchObject({ distance: 'one', degrees: [{ person: sara.id }, { person: jens.id }] });
  });

  test('and never in one drawing', () => {
    const { conversations, areas } = progressOf(story.dialogue, ten);
    const drawn = linesOf(story.dialogue, conversations, areas.find(({ area }) => area === 'home')!);
    expect(drawn.map(({ model, lines }) => [model.id, lines.map(({ person }) => person)])).toEqual([
      [ten.id, [sara.id]],
      [standardModel.id, [jens.id]],
    ]);
  });
});

test('a model in one language is a model', () => {
  expect(modelSchema.safeParse(arabicModel().structure).success).toBe(true);
});
