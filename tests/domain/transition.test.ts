import { describe, expect, it } from 'vitest';
import { makeAgreement } from '../../src/domain/decide-agreements';
import { noteTold, writeChildPage } from '../../src/domain/decide-child';
import { endConversation, noteWhatWorks, planConversation, setSharedAim } from '../../src/domain/decide-conversation';
import type { Dialogue } from '../../src/domain/dialogue';
import { foldDialogue } from '../../src/domain/fold';
import { type PartChoice, selectPart } from '../../src/domain/transition';
import { childsView, opensAll } from '../support/childs-answer';
import { agreement, amina, family, fatima, happened, jens, person, planFor, sara, viewOf } from '../support/family';

/** Amina’s dialogue at the kindergarten, with a conversation that was held. */
const atKindergarten = (): Dialogue =>
  opensAll(
    family()
      .with(amina, sara, jens, fatima)
      .begins()
      .does(planConversation, { conversation: 'first', plan: planFor([amina, sara, fatima]) }),
    'first',
    [amina, sara, fatima].map((giver) => ({ letter: `of-${giver.id}`, view: viewOf(giver, { school: 2 }) })),
    '2026-03-10',
  )
    .does(noteWhatWorks, { conversation: 'first', text: 'Kakao før skole' })
    .does(setSharedAim, { conversation: 'first', text: 'Glade mandage' })
    .does(makeAgreement, agreement())
    .does(endConversation, { conversation: 'first' }).dialogue;

const choice: PartChoice = {
  place: 'Børnehaven Solen',
  day: 'school',
  persons: [sara.id, fatima.id],
  parts: ['aims', 'agreements', 'answers'],
  parents: 'Talt med Sara den 3. juni. Hun vil gerne have målet med.',
  today: '2026-06-10',
};

let count = 0;
const newId = () => `new-${(count += 1)}`;

function atSchool(change: Partial<PartChoice> = {}): Dialogue {
  const selected = selectPart(atKindergarten(), { ...choice, ...change }, newId);
  if (!selected.ok) throw new Error(selected.refusal.type);
  const nothing = foldDialogue('dialogue', []);
  return foldDialogue('dialogue', happened(nothing, selected.value));
}

describe('a child starts school', () => {
  it('the new dialogue says where it comes from, and what the parents know', () => {
    const { origin, child } = atSchool();
    expect(origin).toEqual({
      place: choice.place,
      day: choice.today,
      parents: choice.parents,
      parts: choice.parts,
    });
    expect(child).toMatchObject({ name: 'Amina', day: 'school' });
  });

  it('only those who were chosen go along, and the child; nothing keeps its old name', () => {
    const { persons, conversations, agreements } = atSchool();
    expect(persons.map(({ name }) => name)).toEqual([amina.name, sara.name, fatima.name]);
    const text = JSON.stringify([persons, conversations, agreements]);
    for (const id of [amina.id, sara.id, fatima.id, 'first', 'of-sara', 'promise']) {
      expect(text).not.toContain(`"${id}"`);
    }
  });

  it('a sister stays unless she was chosen, and what she answered stays in any case', () => {
    const sif = person('sif', 'child', 'Sif');
    const kindergarten = atKindergarten();
    const withSister = { ...kindergarten, persons: [sif, ...kindergarten.persons] };
    const namesOf = (persons: string[]) => {
      const selected = selectPart(withSister, { ...choice, persons }, newId);
      return selected.ok && selected.value.flatMap((one) => (one.kind === 'personAdded' ? one.body.person.name : []));
    };
    expect(namesOf([])).toEqual([amina.name]);
    expect(namesOf([sif.id])).toEqual([sif.name, amina.name]);
  });

  it('aim, what works, open agreements and the answers of those who go along are there; a child is asked anew', () => {
    const { persons, conversations, agreements } = atSchool();
    expect(conversations).toMatchObject([
      { opened: true, ended: true, sharedAim: 'Glade mandage', whatWorks: 'Kakao før skole' },
    ]);
    const named = (id: string) => persons.find((person) => person.id === id)?.name;
    expect(conversations[0]?.views.map(({ view }) => named(view.person))).toEqual([sara.name, fatima.name]);
    expect(agreements.map(({ action, responsible }) => [action, named(responsible)])).toEqual([
      [agreement().action, fatima.name],
    ]);
  });

  it('nothing that a child said goes along, not even what everybody may see', () => {
    const words = ['«school»', '«hopes»', '«cat»', '«before»', '«told»', '«page»'];
    const view = childsView(
      { school: { words: '«school»' } },
      { hopes: { words: '«hopes»' } },
      { strengths: { tapped: ['«cat»'], words: '' } },
    );
    const met = opensAll(
      family()
        .with(amina, sara)
        .begins()
        .does(planConversation, { conversation: 'first', plan: planFor([amina, sara]) }),
      'first',
      [
        { letter: 'a', view },
        { letter: 'b', view: viewOf(sara, { school: 2 }) },
      ],
    )
      .happens({
        kind: 'viewGiven',
        body: {
          conversation: 'first',
          letter: 'old',
          view: viewOf(amina, { school: { words: '«before»' } }),
          late: false,
        },
      })
      .does(noteTold, { conversation: 'first', day: '2026-03-11', words: '«told»' })
      .does(writeChildPage, { conversation: 'first', notHappening: '«page»', rights: '' });
    const selected = selectPart(met.dialogue, { ...choice, persons: [sara.id] }, newId);
    for (const one of words) expect(JSON.stringify(met.dialogue)).toContain(one);
    expect(selected.ok && selected.value.map(({ kind }) => kind)).toContain('viewGiven');
    expect(JSON.stringify(selected)).not.toContain('«');
  });

  it('what was not chosen stays', () => {
    expect(atSchool({ parts: [] })).toMatchObject({ conversations: [], agreements: [] });
    expect(atSchool({ parts: ['aims'] }).conversations[0]).toMatchObject({ views: [], opened: false });
    expect(atSchool({ persons: [sara.id] }).agreements).toEqual([]);
  });

  it('nothing goes before the parents know, or without saying where it comes from', () => {
    const refusalOf = (change: Partial<PartChoice>) => {
      const selected = selectPart(atKindergarten(), { ...choice, ...change }, newId);
      return selected.ok ? 'ok' : selected.refusal.type;
    };
    expect(refusalOf({ parents: '  ' })).toBe('ParentsMustKnow');
    expect(refusalOf({ place: '' })).toBe('PlaceMissing');
    expect(refusalOf({ place: 'x'.repeat(2000) })).toBe('TextTooLong');
  });

  it('what was said in one of two sittings stays in its room', () => {
    const dialogue = atKindergarten();
    const [talk] = dialogue.conversations;
    const nobody = {
      people: [],
      opened: true,
      views: [],
      interpretations: [],
      notes: {},
      differences: [],
      whatWorks: 'x',
      sharedAim: 'x',
    };
    const apart = { ...talk!, sittings: { first: nobody, second: nobody, unplaced: [], arranged: true } };
    const selected = selectPart({ ...dialogue, conversations: [apart] }, choice, newId);
    expect(selected.ok && selected.value.map(({ kind }) => kind)).toEqual([
      'dialogueStarted',
      'originNoted',
      ...dialogue.persons.slice(0, 3).map(() => 'personAdded'),
    ]);
  });
});
